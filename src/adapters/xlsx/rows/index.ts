export { createStringTable } from "./stringTable";
export type { CellBook } from "./putCell";
export { writeRows, type SheetFrame } from "./writeRows";
