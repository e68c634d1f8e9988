import { subtractDong, sumOrNull, type Dong } from "../../money";
import { isStateMoney, type LevelId, type SourcePart } from "../../sources";
import type { Table, TableRow } from "../../table";
import { amountColumns } from "../amountTable";
import { defineRule, type Finding, type FixOffer } from "../definitions";
import { placeOf } from "../places";
import { sourceColumnOf } from "../sourceRows";
import { columnSumFix } from "../sumFix";
import { columnSums, nameOf } from "../sums";

/**
 * F310: money of enterprises and people inside figures of state money (plan 4627/KH-UBND, V.2), or
 * state money where only theirs is listed.
 */
export const nonStateCounted = defineRule({
  id: "non-state-counted",
  code: "F310",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      const groups = table.form.groups.filter((group) => group.nonState);
      const [apart] = groups;
      const ids = new Set(groups.map(({ id }) => id));
      if (apart) {
        yield* amongStateTasks(table, ids, apart.name);
        yield* stateMoneyApart(table, ids);
        yield* insideTotals(table, ids);
      }
      yield* insideRows(table);
    }
  },
});

/** Tasks with such a source in a group of state money, where the form has a group for them. */
function* amongStateTasks(
  table: Table,
  apart: ReadonlySet<string>,
  expected: string
): Generator<Finding> {
  for (const row of table.rows) {
    if (row.kind !== "task" && row.kind !== "source-line") continue;
    if (row.group !== null && apart.has(row.group)) continue;
    const part = row.sources?.parts.find(({ type }) => !isStateMoney(type));
    if (!part) continue;
    const columnId = sourceColumnOf(table, row, part.text.split(";")[0] ?? "");
    const data = { name: nameOf(row), found: part.text, expected };
    yield { at: placeOf(table, row, columnId), messageId: "in-state-group", data };
  }
}

/** Levels whose money is the state's whatever it is for; "khác" may be anybody's. */
const OF_STATE: readonly (LevelId | null)[] = ["TW", "TINH", "HUYEN", "XA", "NSDP", "NSNN"];

function isOfState({ level, type }: Pick<SourcePart, "level" | "type">): boolean {
  return OF_STATE.includes(level) && isStateMoney(type);
}

/** The other way round: state money of a task in a group that no total counts. */
function* stateMoneyApart(table: Table, apart: ReadonlySet<string>): Generator<Finding> {
  // "Khác" may be anybody's, unless the form has a column for theirs and adds this one to the state's.
  const hasOwn = table.columns.some(
    ({ definition: { source } }) => !isStateMoney(source?.type ?? null)
  );
  const counted = table.form.equations.flatMap(({ kind, addends }) =>
    kind === "sources" ? addends : []
  );
  const columns = table.columns.flatMap(({ definition: { id, source } }) => {
    const isCounted =
      hasOwn && source !== undefined && isStateMoney(source.type) && counted.includes(id);
    return source && (isOfState(source) || isCounted) ? [id] : [];
  });
  for (const row of table.rows) {
    if (row.group === null || !apart.has(row.group) || !COUNTED.includes(row.kind)) continue;
    const columnId = columns.find((id) => row.amounts[id]?.amount) ?? namedColumn(table, row);
    if (columnId === null) continue;
    const at = placeOf(table, row, columnId);
    const found = columns.includes(columnId) ? at.header : row.cells[columnId]?.text;
    yield { at, messageId: "state-apart", data: { name: nameOf(row), found: found ?? "" } };
  }
}

const COUNTED: readonly TableRow["kind"][] = ["task", "source-line"];

/** Where a row with money names a state source in words; null where it names none. */
function namedColumn(table: Table, row: TableRow): string | null {
  const part = row.sources?.parts.find(isOfState);
  return part && hasMoney(table, row) ? sourceColumnOf(table, row, part.text) : null;
}

function hasMoney(table: Table, { amounts }: TableRow): boolean {
  return amountColumns(table).some((id) => amounts[id]?.amount);
}

function sumOf(rows: readonly TableRow[], id: string): Dong | null {
  return sumOrNull(rows.flatMap((row) => row.amounts[id]?.amount ?? []));
}

/** Grand totals that are right only with the groups of non-state money. */
function* insideTotals(table: Table, apart: ReadonlySet<string>): Generator<Finding> {
  const totals = table.rows.filter(({ kind }) => kind === "total");
  if (totals.length === 0) return;
  const tasks = table.rows.filter(({ kind }) => kind === "task");
  const state = tasks.filter(({ group }) => group === null || !apart.has(group));
  if (state.length === tasks.length) return;
  for (const row of totals) {
    for (const id of amountColumns(table)) {
      const found = row.amounts[id]?.amount ?? null;
      const [all, expected] = [sumOf(tasks, id), sumOf(state, id)];
      if (found === null || expected === null || found !== all || found === expected) continue;
      const fix = totalFix(table, row, id);
      const data = gap(row, found, expected);
      yield { at: placeOf(table, row, id), messageId: "in-total", data, ...(fix ? { fix } : {}) };
    }
  }
}

/** The sum of the state's tasks alone, as rule T404 offers it; its finding at the same cell is held back. */
function totalFix(table: Table, row: TableRow, columnId: string): FixOffer | null {
  const sum = columnSums(table, "total").find(
    (one) => one.row === row && one.columnId === columnId
  );
  const fix = sum ? columnSumFix(sum) : null;
  return fix && { ...fix, kind: "suggestion" };
}

/** A task's total that is its state sources and the non-state column beside them. */
function* insideRows(table: Table): Generator<Finding> {
  for (const { total, addends, kind } of table.form.equations) {
    const definition = table.form.columns.find(({ id }) => id === total);
    const beside = table.form.columns.filter(
      ({ id, source, measure, yearOffset }) =>
        source &&
        !isStateMoney(source.type) &&
        !addends.includes(id) &&
        measure === definition?.measure &&
        yearOffset === definition?.yearOffset
    );
    if (kind !== "sources" || beside.length === 0) continue;
    for (const row of table.rows) {
      const found = row.amounts[total]?.amount ?? null;
      if (row.kind !== "task" || found === null) continue;
      const expected = sumOrNull(addends.flatMap((id) => row.amounts[id]?.amount ?? []));
      const other = sumOrNull(beside.flatMap(({ id }) => row.amounts[id]?.amount ?? []));
      if (!other || expected === null || subtractDong(found, expected) !== other) continue;
      yield {
        at: placeOf(table, row, total),
        messageId: "in-row",
        data: gap(row, found, expected),
      };
    }
  }
}

function gap(row: TableRow, found: Dong, expected: Dong): Finding["data"] {
  return {
    name: nameOf(row),
    found: { dong: found },
    expected: { dong: expected },
    difference: { dong: subtractDong(found, expected) },
  };
}
