export { createStringTable } from "./stringTable";
export { writeRows, type SheetFrame } from "./writeRows";
