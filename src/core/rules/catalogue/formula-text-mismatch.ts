import { rowsWhere, sumFormulaOf, type Table, type TableRow } from "../../table";
import { amountColumns } from "../amountTable";
import { defineRule, type Finding } from "../definitions";
import { placeOf } from "../places";
import { nameOf, tasksUnder } from "../sums";

const NAMED: readonly TableRow["kind"][] = ["group", "task", "subtotal", "total"];

/** T410: "(I+II+III)" in a name, while the row sums something else or a named row is not there. */
export const formulaTextMismatch = defineRule({
  id: "formula-text-mismatch",
  code: "T410",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      for (const row of addingRows(table)) {
        const numbers = sumFormulaOf(nameOf(row));
        if (numbers.length > 1) yield* checkFormula(table, row, numbers);
      }
    }
  },
});

/** Rows with a plus in their name. */
const addingRows = rowsWhere(() => (row) => NAMED.includes(row.kind) && nameOf(row).includes("+"));

function* checkFormula(
  table: Table,
  row: TableRow,
  numbers: readonly string[]
): Generator<Finding> {
  const named = numbers.map((number) => rowNumbered(table, row, number));
  const missing = numbers.filter((_number, index) => named[index] === undefined);
  const found = numbers.join("+");
  const name = nameOf(row);
  if (missing.length > 0) {
    const at = placeOf(table, row, table.form.nameColumn);
    yield { at, messageId: "missing", data: { name, found, expected: missing.join(", ") } };
    return;
  }
  const columns = amountColumns(table).filter((id) => row.amounts[id]?.amount);
  const wrong = columns.filter((id) => {
    const sum = named.reduce((all, one) => all + (one ? amountOf(table, one, id) : 0), 0);
    return sum !== row.amounts[id]?.amount;
  });
  const [first] = wrong;
  if (first === undefined || wrong.length * 2 <= columns.length) return;
  yield { at: placeOf(table, row, first), messageId: "other-sum", data: { name, found } };
}

/** The row of that number which the formula can mean: inside its own group, else the outermost. */
function rowNumbered(table: Table, row: TableRow, number: string): TableRow | undefined {
  const fits = (one: TableRow) =>
    one !== row && NAMED.includes(one.kind) && numberOf(one) === number;
  const scope = row.kind === "subtotal" ? row.groupRow : row.row;
  const inside = table.rows.find((one) => fits(one) && one.groupRow === scope);
  return inside ?? table.rows.find((one) => fits(one) && one.groupRow === row.groupRow);
}

function numberOf({ numbering }: TableRow): string {
  return numbering
    .trim()
    .replace(/^\(/, "")
    .replace(/[.)/:]+$/, "");
}

/** What a row stands for in a column: its own figure, or its tasks' where it states none. */
function amountOf(table: Table, row: TableRow, id: string): number {
  const own = row.amounts[id]?.amount ?? null;
  if (own !== null) return own;
  return tasksUnder(table, row).reduce((sum, task) => sum + (task.amounts[id]?.amount ?? 0), 0);
}
