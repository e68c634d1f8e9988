export { patchWorkbook, type WorkbookPatch } from "./patchWorkbook";
