import type { ReadProblem } from "../../core/consolidation";
import { err, ok, type Result } from "../../core/result";
import { snapshotOf, type CellValue, type WorkbookSnapshot } from "../../core/sheet";
import { readCsv, separatorOfCsv } from "../../core/text";
import { LIMITS, type LimitName } from "./limits";
import { isPlainText, looksLike } from "./looksLike";

const MAX_NAME = 31;

/** How much of a file is looked at to tell text from other content, in bytes. */
const HEAD = 64 * 1024;

/** Whether a file is a text of values: its name says so, and its content is text. */
export function isCsv(bytes: Uint8Array, name: string): boolean {
  if (!/\.(?:csv|tsv)$/i.test(name)) return false;
  const isText = ["csv", "unknown"].includes(looksLike(bytes));
  return isText && isPlainText(decodeCsv(bytes.subarray(0, HEAD)));
}

/** Half of the bytes of UTF-16 in any European language are zero at the odd or even places. */
function utf16Without(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  const head = bytes.subarray(0, 1024);
  const zeros = [0, 0];
  head.forEach((byte, at) => {
    if (byte === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  const enough = head.length / 6;
  return odd > enough ? "utf-16le" : even > enough ? "utf-16be" : null;
}

/**
 * The text of a CSV file: UTF-8 or UTF-16 with or without its mark, else the code page of
 * Vietnamese Windows, whose tone marks stand behind their letters.
 */
function decodeCsv(bytes: Uint8Array): string {
  const marked =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? "utf-16le"
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? "utf-16be"
        : utf16Without(bytes);
  if (marked) return new TextDecoder(marked).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // No UTF-8: what Excel's plain "CSV" is on a Vietnamese Windows.
    return new TextDecoder("windows-1258").decode(bytes).normalize("NFC");
  }
}

/**
 * A number where there is one way to read it: whole, or with the decimal sign that goes with the
 * separator. Everything else stays text, for the reader of amounts to judge by its neighbours;
 * "1.10" is a numbering.
 */
function readCell(field: string, decimal: string): CellValue {
  if (field === "") return null;
  if (/^-?(?:0|[1-9]\d{0,14})$/.test(field)) return Number(field);
  const [whole = "", part = "", ...more] = field.split(decimal);
  const isDecimal =
    more.length === 0 &&
    /^-?(?:0|[1-9]\d*)$/.test(whole) &&
    /^\d*[1-9]$/.test(part) &&
    whole.length + part.length <= 15;
  // Three digits behind a sign may be thousands, unless what stands before them cannot.
  const isClear = part.length !== 3 || /^-?(?:0|\d{4,})$/.test(whole);
  return isDecimal && isClear ? Number(`${whole}.${part}`) : field;
}

function tooLarge(what: LimitName, found: number): Result<never, ReadProblem> {
  return err({ kind: "too-large", what, limit: LIMITS[what], found });
}

/** The sheet's name as Excel gives it: the file's without folders, ending and forbidden letters. */
function sheetNameOf(name: string): string {
  const stem = name.replace(/^.*[\\/]/, "").replace(/\.[^.]*$/, "");
  return stem.replace(/[[\]:*?]/g, "_").slice(0, MAX_NAME) || "CSV";
}

/** Reads a text of values as a workbook of one sheet; formulas in it stay texts. */
export function readCsvFile(
  bytes: Uint8Array,
  name: string
): Result<WorkbookSnapshot, ReadProblem> {
  if (bytes.length > LIMITS.csv) return tooLarge("csv", bytes.length);
  const text = decodeCsv(bytes).replace(/^\uFEFF/, "");
  const separator = separatorOfCsv(text);
  const decimal = separator === "," ? "." : ",";
  const values: CellValue[][] = [];
  let cells = 0;
  for (const { fields, line } of readCsv(text, separator)) {
    cells += fields.length;
    if (cells > LIMITS.cells) return tooLarge("cells", cells);
    const longest = fields.reduce((most, field) => Math.max(most, field.length), 0);
    if (longest > LIMITS.text) return tooLarge("text", longest);
    // Lines that a quoted field runs over, and blank ones, keep the row the line's own number.
    while (values.length < line - 1) values.push([]);
    values.push(fields.map((field) => readCell(field, decimal)));
  }
  const sheet = snapshotOf(sheetNameOf(name), values);
  const traits = { macros: false, externalLinks: false };
  return ok({ sheets: [sheet], properties: {}, traits });
}
