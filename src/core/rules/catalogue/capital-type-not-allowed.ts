import type { LimitedSpending } from "../../packs";
import { capitalTypeName, levelName, type LevelId } from "../../sources";
import { rowsWhere, type Table, type TableRow } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { limitsOn, workReaderOf } from "../limitedWorks";
import { placeOf } from "../places";
import { createSourceFinder, taskOfRow } from "../statedSources";
import { nameOf } from "../sums";

/**
 * F309: works that a capital type may not pay for, such as maintenance on investment money; money of
 * enterprises and people beside a level of the budget, where each has a column of its own.
 */
export const capitalTypeNotAllowed = defineRule({
  id: "capital-type-not-allowed",
  code: "F309",
  fixKind: null,
  check: function* ({ tables, pack, asOf }) {
    for (const table of tables) yield* levelsOfOthers(table);
    for (const limit of limitsOn(pack, asOf)) {
      for (const table of tables) yield* findingsIn(table, limit);
    }
  },
});

function* findingsIn(table: Table, limit: LimitedSpending): Generator<Finding> {
  const workOf = workReaderOf(limit);
  const find = createSourceFinder(
    table,
    "source-type",
    ({ type }) => type !== null && limit.notOn.includes(type)
  );
  for (const row of table.rows) {
    if (row.kind !== "task" && row.kind !== "source-line") continue;
    const source = find(row);
    if (!source?.type) continue;
    const name = nameOf(taskOfRow(table, row));
    const work = workOf(name);
    if (work === null) continue;
    const data = { name, work, found: capitalTypeName(source.type), document: limit.document };
    yield { at: placeOf(table, row, source.columnId), messageId: "not-allowed", data };
  }
}

/** Levels that are the budget's alone; "khác" may be anybody's. */
const OF_BUDGET: readonly (LevelId | null)[] = ["TW", "TINH", "HUYEN", "XA", "NSDP", "NSNN"];

interface TwoCells {
  readonly level: string;
  readonly type: string;
}

/** The two columns that state one source together; null where a form has not just one of each. */
function sourceCells({ columns }: Pick<Table, "columns">): TwoCells | null {
  const ids = (kind: "source-level" | "source-type") =>
    columns.flatMap(({ definition }) => (definition.kind === kind ? [definition.id] : []));
  const [levels, types] = [ids("source-level"), ids("source-type")];
  const [level, type] = [levels[0], types[0]];
  if (level === undefined || type === undefined) return null;
  return levels.length === 1 && types.length === 1 ? { level, type } : null;
}

/** A share of a public-private partnership may be the budget's; what people give never is. */
const rowsOfOthers = rowsWhere((table) => {
  const cells = sourceCells(table);
  return (row) => cells !== null && isOfOthers(row, cells);
});

function isOfOthers({ kind, row, sources, cells }: TableRow, { level, type }: TwoCells): boolean {
  if ((kind !== "task" && kind !== "source-line") || sources?.parts.length !== 1) return false;
  const [part] = sources.parts;
  if (part?.type !== "XHH" || !OF_BUDGET.includes(part.level)) return false;
  return [level, type].every((id) => cells[id]?.row === row && cells[id].text !== "");
}

function* levelsOfOthers(table: Table): Generator<Finding> {
  const cells = sourceCells(table);
  if (cells === null) return;
  for (const row of rowsOfOthers(table)) {
    const part = row.sources?.parts[0];
    if (!part?.type || !part.level) continue;
    const beside = placeOf(table, row, cells.level);
    const data = {
      name: nameOf(taskOfRow(table, row)),
      found: capitalTypeName(part.type),
      other: levelName(part.level),
      cell: beside.cell ?? "",
    };
    const at = placeOf(table, row, cells.type);
    yield { at, messageId: "level-of-others", data, related: [beside] };
  }
}
