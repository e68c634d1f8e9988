import { rowsWhere, type Table, type TableRow } from "../table";
import { foldTone, normalizeText } from "../text";
import type { Finding } from "./definitions";
import { largestIn, pastColumns } from "./earlierMoney";
import { taskNamed } from "./namedTasks";
import { placeOf } from "./places";
import { isPlan } from "./previousTasks";
import { addressFrom } from "./quotedDocuments";
import { nameOf } from "./sums";
import { columnOfKind, textIn } from "./taskDetails/definitions";
import { standsAlone } from "./taskDetails/oddOnes";
import { createYearsReader } from "./taskDetails/period";

/**
 * Times that begin before the plan beside no money of earlier years: where another form has such
 * money, or where every other task that began before was given some.
 */
export function* begunUnpaid(tables: readonly Table[]): Generator<Finding> {
  for (const table of tables) {
    const unpaid = isPlan(table) ? rowsUnpaid(table) : [];
    const [column] = pastColumns(table);
    const period = columnOfKind(table, "period");
    if (unpaid.length === 0 || !column || period === null) continue;
    const isOdd = isAlone(table, unpaid.length);
    for (const row of unpaid) {
      const finding = judge({ table, row, period, given: column.id }, tables, isOdd);
      if (finding) yield finding;
    }
  }
}

/** A task whose time begins before the plan, and the column that says what it was given. */
interface Unpaid {
  readonly table: Table;
  readonly row: TableRow;
  readonly period: string;
  readonly given: string;
}

/** Nearly none: every check looks at them again. */
const rowsUnpaid = rowsWhere((table) => {
  const began = createBegan(table);
  const past = pastColumns(table);
  return (row) =>
    past.length > 0 && row.kind === "task" && largestIn(row, past) === null && began(row);
});

function createBegan(table: Parameters<Parameters<typeof rowsWhere>[0]>[0]) {
  const column = table.columns.find(({ definition }) => definition.kind === "period");
  if (!column) return () => false;
  const { id } = column.definition;
  const read = createYearsReader(table, id);
  return (row: TableRow): boolean => {
    const years = read(textIn(row, id));
    return (
      years !== null &&
      Number.isFinite(years.from) &&
      years.from < table.year &&
      years.to >= table.year
    );
  };
}

/** Whether the tasks without money are few among those that began before. */
function isAlone(table: Table, unpaid: number): boolean {
  // Many of them are no slips: the others need not be counted.
  if (unpaid > 1) return false;
  const began = createBegan(table);
  const past = pastColumns(table);
  const isPaid = (row: TableRow) =>
    row.kind === "task" && largestIn(row, past) !== null && began(row);
  return standsAlone(unpaid, table.rows.filter(isPaid).length);
}

/** Words of a task that was given nothing so far. */
const WHY = /(?<!\p{L})(?:chưa|không|chuẩn bị|lồng ghép|lùi|hoãn)(?!\p{L})/u;

function judge(
  { table, row, period, given }: Unpaid,
  tables: readonly Table[],
  isOdd: boolean
): Finding | null {
  const isReadable = !row.amounts[given]?.problem;
  const says = table.columns.some(
    ({ definition: { id, kind } }) =>
      kind === "note" && WHY.test(foldTone(normalizeText(textIn(row, id))))
  );
  if (!isReadable || says) return null;
  const [time, money] = [placeOf(table, row, period), placeOf(table, row, given)];
  const data = { name: nameOf(row), time: textIn(row, period), year: String(table.year) };
  for (const other of tables) {
    const same = other.form === table.form ? null : taskNamed(other, row.name);
    const paid = same ? largestIn(same, pastColumns(other)) : null;
    if (!same || !paid) continue;
    const place = placeOf(other, same, paid.columnId);
    const cell = addressFrom(money.sheet, place);
    return {
      at: money,
      messageId: "begun-blank",
      data: { ...data, cell, other: time.cell ?? "", found: { dong: paid.amount } },
      related: [time, place],
    };
  }
  if (!isOdd) return null;
  return {
    at: time,
    messageId: "begun-unpaid",
    data: { ...data, cell: money.cell ?? "" },
    related: [money],
  };
}
