/** An error value of a sheet, for example "#REF!". */
export interface CellError {
  readonly error: string;
}

/** What a cell holds. Blank is null, never "" or 0. Dates stay serial numbers. */
export type CellValue = string | number | boolean | CellError | null;

/** Whether the value is an error value such as #REF!. */
export function isCellError(value: CellValue): value is CellError {
  return typeof value === "object" && value !== null;
}

/** The value as a person reads it in the cell, without number format. */
export function cellText(value: CellValue): string {
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "string" ? value : String(value);
}

/** Whether two cells hold the same. */
export function sameValue(a: CellValue, b: CellValue): boolean {
  if (isCellError(a) || isCellError(b)) {
    return isCellError(a) && isCellError(b) && a.error === b.error;
  }
  return a === b;
}
