import type { ReadProblem } from "../../core/consolidation";
import { err, type Result } from "../../core/result";
import type { WorkbookSnapshot } from "../../core/sheet";
import { readGuarded } from "./guarded";
import { inspectBytes } from "./inspectBytes";
import { readBySheetJs } from "./readBySheetJs";
import { isCsv, readCsvFile } from "./readCsvFile";
import { readZipDirectory, startsAsZip, type Inflater } from "./zip";

/**
 * Reads .xlsx and .xlsm by our own guarded reader, and .xls, .xlsb, .ods, XML spreadsheets and
 * HTML tables named .xls by SheetJS, and .csv as one sheet. Nothing is calculated from text, followed or run. `name` is
 * the file's name with its ending. Fonts come from .xlsx and .xlsm only, custom properties from
 * .xlsb too. `room` times the limits may be had.
 */
export function readWorkbook(
  bytes: Uint8Array,
  name: string,
  inflater?: Inflater,
  room = 1
): Result<WorkbookSnapshot, ReadProblem> {
  const problem = inspectBytes(bytes, name, room);
  if (problem) return err(problem);
  if (!startsAsZip(bytes)) {
    return isCsv(bytes, name) ? readCsvFile(bytes, name) : readBySheetJs(bytes);
  }
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return err({ kind: "damaged", reason: directory.error, part: "" });
  const read = readGuarded(bytes, directory.value, inflater, room);
  if (read.ok) return read;
  return read.error === "unusual" ? readBySheetJs(bytes) : err(read.error);
}
