import type { CellValue } from "../sheet";

/** Whether a value is a year, which may stand in a header as a number. */
export function isYear(value: CellValue): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= 1990 && value <= 2100;
}
