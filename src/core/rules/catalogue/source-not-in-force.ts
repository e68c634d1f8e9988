import {
  levelName,
  levelValidTo,
  sourceInForce,
  type LevelId,
  type SourcePart,
} from "../../sources";
import { rowsWhere, type Table, type TableRow } from "../../table";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { taskNamed } from "../namedTasks";
import { offerChoices } from "../offers";
import { placeOf } from "../places";
import { sourceEdits } from "../sourceEdits";
import { sourceColumnOf } from "../sourceRows";
import { createSourceFinder, taskOfRow } from "../statedSources";

/** Levels that took over what the district paid (Luật NSNN 89/2025/QH15). */
const SUCCESSORS: readonly LevelId[] = ["TINH", "XA"];
/** The commune first: most of what the district paid is its own now. */
const OFFERED: readonly LevelId[] = ["XA", "TINH"];

/** F306: a level that no longer pays in the year of the money, such as "NS huyện" after 2025. */
export const sourceNotInForce = defineRule({
  id: "source-not-in-force",
  code: "F306",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      const columns = endedColumns(table);
      const year = yearOfSources(table);
      for (const row of rowsOfEnded(table)) {
        for (const { id, level, year: own } of columns) {
          if (!row.amounts[id]?.amount) continue;
          yield { at: placeOf(table, row, id), ...evidence(level, levelName(level), own) };
        }
        yield* endedTexts(table, row, year, tables);
      }
    }
  },
});

/** Rows with money of a level that has ended. */
const rowsOfEnded = rowsWhere((table) => {
  const columns = endedColumns(table);
  const year = yearOfSources(table);
  return (row) => {
    if (row.kind !== "task" && row.kind !== "source-line") return false;
    for (const { id } of columns) if (row.amounts[id]?.amount) return true;
    return endedPart(row, year) !== undefined;
  };
});

function endedPart({ sources }: TableRow, year: number): SourcePart | undefined {
  if (!sources) return undefined;
  for (const part of sources.parts) {
    if (part.level !== null && !sourceInForce(part.level, year)) return part;
  }
  return undefined;
}

/** The budget year that the source texts speak of: that of the amount they split. */
function yearOfSources({ form, year }: Table): number {
  const sourced = form.columns.find(({ id }) => id === form.sourcedColumn);
  return year + (sourced?.yearOffset ?? 0);
}

/** Columns of one fixed source whose level has ended before their year. */
function endedColumns(table: Table) {
  return table.columns.flatMap(({ definition: { id, source, yearOffset } }) => {
    const year = table.year + (yearOffset ?? 0);
    const level = source?.level ?? null;
    return level !== null && !sourceInForce(level, year) ? [{ id, level, year }] : [];
  });
}

function* endedTexts(
  table: Table,
  row: TableRow,
  year: number,
  tables: readonly Table[]
): Generator<Finding> {
  const ended = endedPart(row, year);
  if (!ended?.level) return;
  // Behind the level its capital type may stand, which has not ended.
  const [text = ""] = ended.text.split(";");
  const offered = offeredFor(table, row, ended, tables);
  yield {
    at: placeOf(table, row, sourceColumnOf(table, row, text)),
    ...evidence(ended.level, text.trim(), year),
    ...offerChoices(offered.flatMap((level) => offerSuccessor(table, row, level))),
  };
}

/** First the level that other forms name for the task, for money of the same type. */
function offeredFor(
  table: Table,
  row: TableRow,
  ended: SourcePart,
  tables: readonly Table[]
): readonly LevelId[] {
  const { name } = taskOfRow(table, row);
  const isAllowed = ({ level, type }: Pick<SourcePart, "level" | "type">) =>
    level !== null &&
    SUCCESSORS.includes(level) &&
    (type === null || ended.type === null || type === ended.type);
  const named = tables.flatMap((other) => {
    const task = other.form === table.form || name === "" ? null : taskNamed(other, name);
    return (task && createSourceFinder(other, "source-level", isAllowed)(task)?.level) ?? [];
  });
  const first = OFFERED.filter((level) => named.includes(level));
  return first.length === 1 ? [...new Set([...first, ...OFFERED])] : OFFERED;
}

function evidence(
  level: LevelId,
  found: string,
  year: number
): Pick<Finding, "messageId" | "data"> {
  const [y = "", m = "", d = ""] = (levelValidTo(level) ?? "").split("-");
  const until = `${String(Number(d))}/${String(Number(m))}/${y}`;
  const expected = SUCCESSORS.map(levelName).join("; ");
  return { messageId: "ended", data: { found, year: String(year), until, expected } };
}

/** A level in the district's place; only where the texts were understood as a whole. */
function offerSuccessor(table: Table, row: TableRow, level: LevelId): readonly FixOffer[] {
  const parts = (row.sources?.parts ?? []).map((part) =>
    part.level === "HUYEN" ? { ...part, level } : part
  );
  const edits = sourceEdits(table, row, parts);
  const data = { source: levelName(level) };
  return edits ? [{ kind: "suggestion", titleId: "use-source", data, edits }] : [];
}
