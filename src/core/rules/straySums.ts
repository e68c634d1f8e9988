import { toDong, type Dong } from "../money";
import { formatAddress, formulaAt, valueAt } from "../sheet";
import type { MappedColumn, Table, TableRow } from "../table";
import type { Finding, FixOffer } from "./definitions";
import { unitOf, writeValue } from "./places";
import { nameOf, sumOfAddends, sumRowsOf } from "./sums";

/** A sum in a column that holds no amounts, right beside the blank cell that it belongs to. */
interface StraySum {
  readonly table: Table;
  readonly row: TableRow;
  /** The column that it belongs to. */
  readonly mapped: MappedColumn;
  /** Sheet column that it stands in. */
  readonly column: number;
  readonly sum: Dong;
}

/** Right sums that stand in a column of texts beside their own. */
export function* findStraySums(table: Table): Generator<Finding> {
  const amounts = table.columns.filter(({ definition }) => definition.kind === "amount");
  const taken = new Set(amounts.map(({ column }) => column));
  for (const row of sumRowsOf(table)) {
    for (const mapped of amounts) {
      if (row.cells[mapped.definition.id]?.text !== "") continue;
      const sum = sumOfAddends(table, row, mapped.definition.id);
      if (sum === null || sum === 0) continue;
      const beside = [mapped.column + 1, mapped.column - 1].filter((one) => !taken.has(one));
      const column = beside.find((one) => states(table, row, { mapped, column: one, sum }));
      if (column !== undefined) yield findingOf({ table, row, mapped, column, sum });
    }
  }
}

function states(
  table: Table,
  { row }: TableRow,
  { mapped, column, sum }: Pick<StraySum, "mapped" | "column" | "sum">
): boolean {
  const value = valueAt(table.sheet, row, column);
  const unit = unitOf(table, mapped.definition.id);
  return typeof value === "number" && unit !== null && toDong(value, unit)?.amount === sum;
}

function findingOf({ table, row, mapped, column, sum }: StraySum): Finding {
  const { sheet } = table;
  const header = table.columns.find((one) => one.column === column)?.header;
  const fix = moveFix(table, row, { mapped, column });
  return {
    at: {
      sheet: sheet.name,
      cell: formatAddress({ row: row.row, column }),
      ...(header === undefined ? {} : { header }),
    },
    messageId: "moved",
    data: { name: nameOf(row), found: { dong: sum }, expected: mapped.header },
    ...(fix ? { fix } : {}),
  };
}

/** The figure to its own column; none where a formula would be lost. */
function moveFix(
  table: Table,
  { row, cells }: TableRow,
  { mapped, column }: Pick<StraySum, "mapped" | "column">
): FixOffer | null {
  const value = valueAt(table.sheet, row, column);
  const target = cells[mapped.definition.id];
  if (target?.formula !== null || formulaAt(table.sheet, row, column) !== null) return null;
  const stray = { row, column, value, text: "", formula: null };
  const edits = [writeValue(table, stray, null), writeValue(table, target, value)];
  return { kind: "suggestion", titleId: "move-sum", edits };
}
