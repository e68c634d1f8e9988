import type { SameTexts } from "../locale";
import type { reading as vi } from "../vi/reading";

export const reading: SameTexts<typeof vi> = {
  "empty-file": "The file is empty (0 bytes); please send the complete one.",
  unreadable:
    "The computer does not give this file: since it was chosen it was moved, deleted, changed or is held by another program. Please close it, choose it again and combine again.",
  "not-a-workbook":
    "Not a workbook (the content is {looksLike}); please save it as Excel (.xlsx) and send it again.",
  damaged: "The file {reason} and cannot be opened; ask for the original again.",
  encrypted: "The file needs a password to open; please remove it and send the file again.",
  "nested-archive":
    "An archive inside an archive is not opened; please unpack it and send the workbooks inside.",
  "took-too-long":
    "Reading was stopped after {seconds} seconds; the file may be too large or damaged. Please open it in Excel, save it as .xlsx and send it again.",
  "reader-failed":
    "The program failed on this file ({detail}); please save it in Excel as .xlsx, and report the file to support.",
  "too-large": "The file passes the safety limit of {what}: {found}, at most {limit}.",
  "amounts-overflow":
    "The amounts on sheet “{sheet}” are too large (past {limit} đồng), probably in a wrong unit; please check the unit and each figure and send the file again.",
  "nothing-to-read":
    "No sheet is a form with figures to consolidate. A table of the agency's own goes into a form with the import command or Match columns.",
  damage: {
    "cut-off": "is cut off (not wholly copied or downloaded)",
    directory: "has a broken directory inside",
    part: "is damaged in its part “{part}”",
    sheet: "is damaged in its sheet “{part}”",
    content: "has damaged content",
    memory: "is too large for this machine's memory",
  },
  looks: {
    csv: "CSV text",
    html: "an HTML page",
    pdf: "a PDF document",
    zip: "another kind of archive",
    unknown: "of no kind that is known",
  },
  limits: {
    file: "size (bytes)",
    unzipped: "unzipped size (bytes)",
    ratio: "compression ratio",
    entries: "number of parts",
    handedOver: "unzipped size (bytes) of an .xlsb or .ods file",
    csv: "size (bytes) of a CSV file",
    sheets: "number of sheets",
    cells: "number of cells",
    text: "letters in one cell",
    letters: "letters in all cells",
    formulas: "letters in all formulas",
    merges: "number of merged areas",
    columns: "number of column descriptions",
  },
};
