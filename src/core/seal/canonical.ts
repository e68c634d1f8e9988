import {
  formatAddress,
  isCellError,
  type CellAddress,
  type CellValue,
  type SheetSnapshot,
} from "../sheet";

/** One filled cell as it is sealed: letter of its type and its value as text. */
export interface CanonicalCell extends CellAddress {
  readonly type: "n" | "s" | "b" | "e";
  readonly value: string;
}

/** Excel calculates with 15 significant digits; programs differ in what they save beyond them. */
const SIGNIFICANT_DIGITS = 15;

function canonicalNumber(value: number): string {
  const rounded = Number(value.toPrecision(SIGNIFICANT_DIGITS));
  // -0 and 0 are the same amount.
  return String(rounded === 0 ? 0 : rounded);
}

function canonicalText(value: string): string {
  return value.normalize("NFC").replace(/\r\n?/g, "\n");
}

/** Type and text of a value as it is sealed; null for a blank cell. */
export function canonicalValue(value: CellValue): Pick<CanonicalCell, "type" | "value"> | null {
  if (value === null || value === "") return null;
  if (isCellError(value)) return { type: "e", value: value.error };
  if (typeof value === "number") return { type: "n", value: canonicalNumber(value) };
  if (typeof value === "boolean") return { type: "b", value: value ? "1" : "0" };
  return { type: "s", value: canonicalText(value) };
}

/** Filled cells by row, then column. Results of formulas are values; looks are left out. */
export function canonicalCells(sheet: SheetSnapshot): CanonicalCell[] {
  const cells: CanonicalCell[] = [];
  sheet.values.forEach((values, row) => {
    values.forEach((value, column) => {
      const canonical = canonicalValue(value);
      if (canonical) cells.push({ row, column, ...canonical });
    });
  });
  return cells;
}

/** A text on one line without tabs, so that lines and fields cannot run into each other. */
export function escapeField(text: string): string {
  return text.replaceAll("\\", "\\\\").replaceAll("\n", "\\n").replaceAll("\t", "\\t");
}

/** One line per filled cell: "A1", type and value, separated by tabs. */
export function canonicalSheet(sheet: SheetSnapshot): string[] {
  return canonicalCells(sheet).map(
    (cell) => `${formatAddress(cell)}\t${cell.type}\t${escapeField(cell.value)}`
  );
}
