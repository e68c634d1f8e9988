import type { Measure } from "../../packs";
import { rowsWhere, type Table, type TableRow } from "../../table";
import { amountColumns } from "../amountTable";
import type { Finding } from "../definitions";
import { cellsFrom, listedMoney } from "../listedMoney";
import { placeOf } from "../places";
import { nameOf } from "../sums";
import { columnOfKind, textIn } from "./definitions";
import { createYearsReader } from "./period";

/** Money that a task is to have in the year of the plan. */
const PLANNED: readonly Measure[] = ["needed", "planned"];

/**
 * A time that is over before the plan's year in a form without amounts, where other forms have money
 * for the task in that year: it is last year's time that was left in.
 */
export function* overTimes(
  tables: readonly Table[],
  told: ReadonlySet<TableRow>
): Generator<Finding> {
  for (const table of tables) {
    const column = columnOfKind(table, "period");
    for (const row of column === null ? [] : rowsOver(table)) {
      const finding = told.has(row) ? null : judge(table, row, column ?? "", tables);
      if (finding) yield finding;
    }
  }
}

const rowsOver = rowsWhere((table) => {
  const column = amountColumns(table).length > 0 ? null : columnOfKind(table, "period");
  const read = column === null ? null : createYearsReader(table, column);
  return (row) => {
    const years = row.kind === "task" && read ? read(textIn(row, column ?? "")) : null;
    return years !== null && years.to < table.year;
  };
});

function judge(
  table: Table,
  row: TableRow,
  columnId: string,
  tables: readonly Table[]
): Finding | null {
  const listed = listedMoney(row, table.year, tables, PLANNED).filter(({ amount }) => amount > 0);
  const [first] = listed;
  if (!first) return null;
  const same = listed.filter(({ amount }) => amount === first.amount);
  const at = placeOf(table, row, columnId);
  return {
    at,
    messageId: "time-over",
    data: {
      ...{ name: nameOf(row), found: textIn(row, columnId), year: String(table.year) },
      ...{ cells: cellsFrom(at.sheet, same), amount: { dong: first.amount } },
    },
    related: same.map((one) => placeOf(one.table, one.row, one.columnId)),
  };
}
