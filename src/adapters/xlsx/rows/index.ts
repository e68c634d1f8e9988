export type { CellBook } from "./putCell";
export { settleSheet, writeSettled, type SettledSheet } from "./settledSheet";
export { createStringTable } from "./stringTable";
export { writeRows, type SheetFrame } from "./writeRows";
