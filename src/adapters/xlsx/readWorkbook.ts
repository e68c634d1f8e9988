import { read, type ParsingOptions, type WorkBook, type WorkSheet } from "@e965/xlsx";
import type { ReadProblem } from "../../core/consolidation";
import { err, ok, type Result } from "../../core/result";
import type {
  SheetSnapshot,
  SheetVisibility,
  WorkbookSnapshot,
  WorkbookTraits,
} from "../../core/sheet";
import { findStreamNames, startsAsCompound } from "./compoundFile";
import { inspectBytes } from "./inspectBytes";
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
 * Reads .xlsx, .xlsm, .xls, .xlsb, .ods, XML spreadsheets and HTML tables named .xls.
 * Nothing is calculated, followed or run. `name` is the file's name with its ending.
 * Custom properties come from .xlsx, .xlsm and .xlsb only; .ods does not tell what is hidden.
 */
export function readWorkbook(
  bytes: Uint8Array,
  name: string
): Result<WorkbookSnapshot, ReadProblem> {
  const problem = inspectBytes(bytes, name);
  if (problem) return err(problem);
  const opened = startsAsZip(bytes) ? unpack(bytes) : ok({ bytes, parts: streamsOf(bytes) });
  if (!opened.ok) return opened;
  const book = parse(opened.value.bytes);
  return book.ok ? toSnapshot(book.value, opened.value.parts) : book;
}

interface Unpacked {
  readonly bytes: Uint8Array;
  /** Names of the parts or streams inside. */
  readonly parts: readonly string[];
}

/**
 * The same zip without compression. Every part is inflated here, bounded by its declared
 * size and checked, because SheetJS trusts the sizes a file declares.
 */
function unpack(bytes: Uint8Array): Result<Unpacked, ReadProblem> {
  const directory = readZipDirectory(bytes);
  if (!directory.ok) return err({ kind: "damaged", reason: directory.error, part: "" });
  const files = [];
  for (const entry of directory.value) {
    const content = inflateEntry(bytes, entry);
    if (!content.ok) return err({ kind: "damaged", reason: "part", part: content.error });
    if (isEncryptedOds(entry.name, content.value)) return err({ kind: "encrypted" });
    const isSheet = /worksheets\/[^/]+\.xml$/i.test(entry.name);
    const part = isSheet ? markUncachedFormulas(content.value) : content.value;
    files.push(storedFile(entry.name, part));
  }
  return ok({ bytes: packZip(files), parts: files.map((file) => file.name) });
}

function isEncryptedOds(name: string, content: Uint8Array): boolean {
  return (
    name === "META-INF/manifest.xml" &&
    new TextDecoder().decode(content).includes("encryption-data")
  );
}

function streamsOf(bytes: Uint8Array): readonly string[] {
  return startsAsCompound(bytes) ? [...findStreamNames(bytes)] : [];
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
  parts: readonly string[]
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
    sheets.push(snapshotSheet(shown, sheet, { visibility, date1904 }));
  }
  return ok({
    sheets,
    properties: readProperties(book, parts),
    traits: readTraits(sheets, parts),
  });
}

function readTraits(sheets: readonly SheetSnapshot[], parts: readonly string[]): WorkbookTraits {
  const formulas = sheets.flatMap((sheet) => [...sheet.formulas.values()]);
  return {
    macros: parts.some((part) => /vba_?project|^Basic\//i.test(part)),
    externalLinks:
      parts.some((part) => part.startsWith("xl/externalLinks/")) ||
      formulas.some((formula) => /\[[^\][]+\][^\][]*!|file:\/\//i.test(formula)),
  };
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
