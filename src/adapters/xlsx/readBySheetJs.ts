import { read, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { ReadProblem } from "../../core/consolidation";
import { err, ok, type Result } from "../../core/result";
import type { SheetVisibility, WorkbookSnapshot } from "../../core/sheet";
import { findStreamNames, startsAsCompound } from "./compoundFile";
import { LIMITS } from "./limits";
import { hideOds, mendOdsContent, readOdsHidden, type OdsHidden } from "./odsContent";
import { readTraits } from "./readTraits";
import { snapshotSheet } from "./snapshotSheet";
import { markUncachedFormulas } from "./uncachedFormulas";
import { unescapeXml } from "./xmlText";
import { inflateEntry, packZip, readZipDirectory, startsAsZip, storedFile } from "./zip";

/** Measured the fastest set that still keeps formulas without values and hidden rows. */
const OPTIONS: ParsingOptions = {
  type: "array",
  dense: true,
  cellText: false,
  cellHTML: false,
  cellNF: true,
  sheetStubs: true,
  cellStyles: true,
  cellFormula: true,
  bookVBA: false,
};

const VISIBILITY: readonly SheetVisibility[] = ["visible", "hidden", "veryHidden"];

/**
 * Reads what our own reader does not: .xls, .xlsb, .ods, XML spreadsheets, HTML tables named .xls,
 * and .xlsx that do something legal and rare. The bytes have been through `inspectBytes`.
 */
export function readBySheetJs(bytes: Uint8Array): Result<WorkbookSnapshot, ReadProblem> {
  const opened = startsAsZip(bytes) ? unpack(bytes) : ok(unzipped(bytes));
  if (!opened.ok) return opened;
  const book = parse(opened.value.bytes);
  return book.ok ? toSnapshot(book.value, opened.value) : book;
}

interface Unpacked {
  readonly bytes: Uint8Array;
  /** Names of the parts or streams inside. */
  readonly parts: readonly string[];
  /** What the sheets of an .ods hide; none for other kinds, where SheetJS tells. */
  readonly hidden: readonly OdsHidden[];
}

function unzipped(bytes: Uint8Array): Unpacked {
  return { bytes, parts: startsAsCompound(bytes) ? [...findStreamNames(bytes)] : [], hidden: [] };
}

/**
 * The same zip without compression. Every part is inflated here, bounded by its declared
 * size and checked, because SheetJS trusts the sizes a file declares.
 */
function unpack(bytes: Uint8Array): Result<Unpacked, ReadProblem> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return err({ kind: "damaged", reason: directory.error, part: "" });
  const total = directory.value.reduce((sum, { size }) => sum + size, 0);
  if (total > LIMITS.handedOver) {
    return err({ kind: "too-large", what: "handedOver", limit: LIMITS.handedOver, found: total });
  }
  const files = [];
  let hidden: readonly OdsHidden[] = [];
  for (const entry of directory.value) {
    const content = inflateEntry(bytes, entry);
    if (!content.ok) return err({ kind: "damaged", reason: "part", part: content.error });
    if (isEncryptedOds(entry.name, content.value)) return err({ kind: "encrypted" });
    if (entry.name === "content.xml") {
      const xml = new TextDecoder().decode(content.value);
      hidden = readOdsHidden(xml);
      files.push(storedFile(entry.name, new TextEncoder().encode(mendOdsContent(xml))));
      continue;
    }
    const isSheet = /worksheets\/[^/]+\.xml$/i.test(entry.name);
    const part = isSheet ? markUncachedFormulas(content.value) : content.value;
    files.push(storedFile(entry.name, part));
  }
  return ok({ bytes: packZip(files), parts: files.map((file) => file.name), hidden });
}

function isEncryptedOds(name: string, content: Uint8Array): boolean {
  return (
    name === "META-INF/manifest.xml" &&
    new TextDecoder().decode(content).includes("encryption-data")
  );
}

/** SheetJS throws for anything it cannot make sense of: that is trouble of the file, not of us. */
function parse(bytes: Uint8Array): Result<WorkBook, ReadProblem> {
  try {
    return ok(quietly(() => read(bytes, OPTIONS)));
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    if (/password|encrypt/i.test(detail)) return err({ kind: "encrypted" });
    return err({ kind: "damaged", reason: "content", part: "" });
  }
}

/** SheetJS tells the console what it wonders about; standard error belongs to the command line. */
function quietly<T>(run: () => T): T {
  const speaker = globalThis.console;
  const { error, warn } = speaker;
  speaker.error = speaker.warn = () => undefined;
  try {
    return run();
  } finally {
    Object.assign(speaker, { error, warn });
  }
}

function toSnapshot(
  book: WorkBook,
  { parts, hidden }: Unpacked
): Result<WorkbookSnapshot, ReadProblem> {
  const date1904 = book.Workbook?.WBProps?.date1904 === true;
  const sheets = [];
  for (const [index, name] of book.SheetNames.entries()) {
    // SheetJS drops a sheet it fails on and says nothing.
    const sheet = book.Sheets[name];
    if (!sheet) return err({ kind: "damaged", reason: "sheet", part: name });
    if (!isGrid(sheet)) continue;
    const visibility = readVisibility(book, index);
    // SheetJS leaves sheet names of .ods as XML spells them.
    const shown = parts.includes("content.xml") ? unescapeXml(name) : name;
    sheets.push(hideOds(snapshotSheet(shown, sheet, { visibility, date1904 }), hidden[index]));
  }
  return ok({
    sheets,
    properties: readProperties(book, parts),
    traits: readTraits(sheets, parts),
  });
}

function readVisibility(book: WorkBook, index: number): SheetVisibility {
  return VISIBILITY[book.Workbook?.Sheets?.[index]?.Hidden ?? 0] ?? "visible";
}

function isGrid(sheet: WorkSheet): boolean {
  return sheet["!type"] === undefined || sheet["!type"] === "sheet";
}

/** None of .xls: SheetJS makes a jumble of standard and custom properties there. */
function readProperties(
  book: WorkBook,
  parts: readonly string[]
): Readonly<Record<string, string>> {
  if (parts.includes("Workbook")) return {};
  const custom: readonly [string, unknown][] = Object.entries(book.Custprops ?? {});
  return Object.fromEntries(
    custom.map(([name, value]) => [repairText(name), repairText(String(value))])
  );
}

/** SheetJS reads UTF-8 custom properties as Latin-1: "Quáº£ng" is turned back into "Quảng". */
function repairText(text: string): string {
  if (!/[\u0080-\u00ff]/.test(text) || /[^\u0000-\u00ff]/.test(text)) return text;
  const bytes = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8, so it was right as it stood.
    return text;
  }
}
