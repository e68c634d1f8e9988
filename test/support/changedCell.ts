import {
  cellKey,
  parseAddress,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/sheet";

/** The workbook with one cell changed; a formula stays unless it is typed over, or given. */
export function changeCell(
  of: WorkbookSnapshot,
  sheet: string,
  address: string,
  value: CellValue,
  typedOver = false,
  formula?: string
): WorkbookSnapshot {
  const at = parseAddress(address)!;
  const change = (one: SheetSnapshot): SheetSnapshot => {
    const values = one.values.map((row) => [...row]);
    while (values.length <= at.row) values.push([]);
    values[at.row]![at.column] = value;
    const formulas = new Map(one.formulas);
    if (formula !== undefined) formulas.set(cellKey(at.row, at.column), formula);
    if (typedOver) formulas.delete(cellKey(at.row, at.column));
    return { ...one, values, formulas };
  };
  const sheets = of.sheets.map((one) => (one.name === sheet ? change(one) : one));
  return { ...of, sheets };
}
