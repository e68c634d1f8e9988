import type { WorkbookCodec } from "../../app/ports";
import { readWorkbook } from "./readWorkbook";
import { writeWorkbook } from "./writeWorkbook";

/** Bytes ↔ workbooks by the spreadsheet libraries. */
export function createCodec(): WorkbookCodec {
  return { read: readWorkbook, write: writeWorkbook };
}
