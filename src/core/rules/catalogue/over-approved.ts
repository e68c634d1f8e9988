import { dong, subtractDong, sumOrNull, type Dong } from "../../money";
import type { Measure } from "../../packs";
import { factsOf, rowsWhere, type Place, type Table, type TableRow } from "../../table";
import { formatAddress } from "../../sheet";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { cellsOf, comparedPlaces } from "../comparedCells";
import { placeOf, unitOf } from "../places";
import { statedCeiling } from "../statedCeiling";
import { nameOf } from "../sums";
import { roundingTolerance } from "../tolerance";

/** L603: more money than was approved: for the form, for the agency, or for one task. */
export const overApproved = defineRule({
  id: "over-approved",
  code: "L603",
  fixKind: null,
  check: function* (context) {
    for (const table of context.tables) {
      for (const limit of limitsOf(table, context)) yield* overLimit(table, limit);
      yield* overOwnTotal(table);
    }
  },
});

/** What the state's money in one column must not pass. */
interface Limit {
  readonly messageId: "approved" | "stated" | "ceiling";
  readonly columnId: string;
  readonly most: Dong;
  readonly document: string;
}

function limitsOf(table: Table, { ceiling, year }: CheckContext): readonly Limit[] {
  const { form } = table;
  const sourced = form.sourcedColumn;
  if (sourced === null) return [];
  const stated = form.approved ? null : statedCeiling(table);
  const needed = table.year === year ? neededColumn(table) : null;
  return [
    ...limit(
      "approved",
      sourced,
      form.approved ? dong(form.approved.amount) : null,
      form.approved?.document
    ),
    ...limit("stated", sourced, stated),
    ...limit("ceiling", needed, ceiling ?? null),
  ];
}

function limit(
  messageId: Limit["messageId"],
  columnId: string | null,
  most: Dong | null,
  document = ""
): readonly Limit[] {
  return columnId === null || most === null ? [] : [{ messageId, columnId, most, document }];
}

/** The column of what is asked for the plan year, of all sources together. */
function neededColumn({ columns }: Table): string | null {
  const needed = columns.find(
    ({ definition: { measure, yearOffset, source } }) =>
      measure === "needed" && yearOffset === 0 && source === undefined
  );
  return needed?.definition.id ?? null;
}

function* overLimit(
  table: Table,
  { messageId, columnId, most, document }: Limit
): Generator<Finding> {
  const column = table.form.columns.find(({ id }) => id === columnId);
  const year = table.year + (column?.yearOffset ?? 0);
  const facts = factsOf(table).filter(
    (fact) => fact.state && fact.measure === column?.measure && fact.year === year
  );
  const sum = sumOrNull(facts.map(({ amount }) => dong(amount)));
  if (sum === null || sum <= most) return;
  yield {
    at: placeOfSum(table, columnId),
    messageId,
    data: {
      form: table.form.id,
      found: { dong: sum },
      expected: { dong: most },
      difference: { dong: subtractDong(sum, most) },
      document,
    },
  };
}

/** The cell of the total, or the header where there is none. */
function placeOfSum(table: Table, columnId: string): Place {
  const total = table.rows.find(({ kind }) => kind === "total");
  if (total) return placeOf(table, total, columnId);
  const mapped = table.columns.find(({ definition }) => definition.id === columnId);
  const column = mapped?.column ?? table.header.left;
  const cell = formatAddress({ row: table.header.bottom, column });
  return { sheet: table.sheet.name, cell, header: mapped?.header ?? "" };
}

/** Given before and asked for now is more than the whole task: what is left of its total is less. */
function* overOwnTotal(table: Table): Generator<Finding> {
  const columns = wholeColumns(table);
  for (const row of columns ? rowsOver(table) : []) {
    const finding = columns && overTask(table, row, columns);
    if (finding) yield finding;
  }
}

/** Nearly none. */
const rowsOver = rowsWhere((table) => {
  const columns = wholeColumns(table);
  return (row) => columns !== null && row.kind === "task" && overTask(table, row, columns) !== null;
});

/** The whole, what was given, what is asked; a total that adds up coming years is no whole. */
function wholeColumns(table: Table) {
  const of = (wanted: Measure) =>
    table.columns.find(({ definition: { measure } }) => measure === wanted)?.definition.id;
  const [total, given, needed] = [of("total"), of("allocated"), neededColumn(table)];
  if (total === undefined || given === undefined || needed === null) return null;
  const isSum = table.form.equations.some((one) => one.total === total);
  return isSum ? null : { total, given, needed };
}

function overTask(
  table: Table,
  row: TableRow,
  { total, given, needed }: NonNullable<ReturnType<typeof wholeColumns>>
): Finding | null {
  const [most, before, now] = [total, given, needed].map((id) => row.amounts[id]?.amount ?? null);
  // Either of them alone above the whole is told of by P508.
  if (!most || !before || !now || before > most || now > most) return null;
  const sum = sumOrNull([before, now]);
  const unit = unitOf(table, needed, row) ?? "dong";
  if (sum === null || sum - most <= roundingTolerance(unit, most, [before, now])) return null;
  const columns = [needed, given, total];
  return {
    ...comparedPlaces(table, row, columns),
    messageId: "task",
    data: {
      name: nameOf(row),
      ...cellsOf(table, row, columns),
      found: { dong: sum },
      expected: { dong: most },
      difference: { dong: subtractDong(sum, most) },
    },
  };
}
