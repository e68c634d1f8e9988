import { err, ok, type Result } from "../../../core/result";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../core/sheet";
import { LIMITS } from "../limits";
import { readTraits } from "../readTraits";
import { inflateHere, type Inflater, type ZipEntry } from "../zip";
import { startBudget, tooMuch, type Budget, type Stop } from "./budget";
import type { CellSources } from "./cellValue";
import { readThemeColors } from "./colors";
import { readCustomProperties } from "./customProperties";
import { readLinkedFiles } from "./linkedFiles";
import { hasOtherEncoding, openParts, type PackageParts } from "./packageParts";
import { readRelationships, relationshipsPath, type Relationship } from "./relationships";
import { readSharedStrings, type SharedStrings } from "./sharedStrings";
import { readSheetPart } from "./sheetPart";
import { NO_STYLES, readStyles, type Styles } from "./stylesPart";
import { readWorkbookPart, type ListedSheet, type WorkbookPart } from "./workbookPart";

/** Kinds of sheets that are no grid of cells. */
const NO_GRID = ["chartsheet", "dialogsheet", "xlMacrosheet", "xlIntlMacrosheet"];

/**
 * Reads an .xlsx or .xlsm by our own scanner: nothing is expanded, followed or calculated from
 * text, every loop is bounded by the bytes and by `LIMITS`. The error "unusual" means that the
 * package is no .xlsx or uses something legal that only SheetJS reads; every other error is
 * final, because half of a sheet would be money lost in silence.
 */
export function readGuarded(
  bytes: Uint8Array,
  entries: readonly ZipEntry[],
  inflater: Inflater = inflateHere,
  room = 1
): Result<WorkbookSnapshot, Stop> {
  const opened = openParts(bytes, entries, inflater);
  if (!opened.ok) return opened;
  const parts = opened.value;
  const links = readLinks(parts, "");
  if (!links.ok) return links;
  const main = readMain(parts, links.value, room);
  if (!main.ok) return main;
  const { sheets, linkedFiles } = main.value;
  const properties = readProperties(parts, links.value);
  if (!properties.ok) return properties;
  const linked = linkedFiles.length > 0 ? { linkedFiles } : {};
  const traits = { ...readTraits(sheets, parts.names), ...linked };
  return ok({ sheets, properties: properties.value, traits });
}

/** What the main part leads to. */
interface MainContent {
  readonly sheets: readonly SheetSnapshot[];
  readonly linkedFiles: readonly string[];
}

/** The sheets that the main part lists; a package without one is of another format. */
function readMain(
  parts: PackageParts,
  links: readonly Relationship[],
  room: number
): Result<MainContent, Stop> {
  const main = links.find(({ type }) => type === "officeDocument")?.target;
  const path = main !== undefined && parts.has(main) ? main : "xl/workbook.xml";
  if (path.endsWith(".bin")) return err("unusual");
  const workbook = readPart(parts, path, readWorkbookPart);
  if (!workbook.ok) return workbook;
  return workbook.value ? readSheets(parts, path, workbook.value, room) : err("unusual");
}

/** Reads one part; null when there is none. What `read` cannot make sense of is damaged. */
function readPart<T>(
  parts: PackageParts,
  path: string,
  read: (bytes: Uint8Array) => T | null
): Result<T | null, Stop> {
  const content = parts.read(path);
  if (!content.ok || content.value === null) return content as Result<null, Stop>;
  if (hasOtherEncoding(content.value)) return err("unusual");
  const value = read(content.value);
  return value === null ? err({ kind: "damaged", reason: "part", part: path }) : ok(value);
}

function readLinks(parts: PackageParts, part: string): Result<readonly Relationship[], Stop> {
  const links = readPart(parts, relationshipsPath(part), (bytes) => readRelationships(bytes, part));
  return links.ok ? ok(links.value ?? []) : links;
}

function readProperties(
  parts: PackageParts,
  links: readonly Relationship[]
): Result<Readonly<Record<string, string>>, Stop> {
  const path = links.find(({ type }) => type === "custom-properties")?.target;
  const found = readPart(parts, path ?? "docProps/custom.xml", readCustomProperties);
  return found.ok ? ok(found.value ?? {}) : found;
}

interface Shared {
  readonly strings: SharedStrings;
  readonly styles: Styles;
}

function readShared(parts: PackageParts, links: readonly Relationship[]): Result<Shared, Stop> {
  const pathOf = (kind: string) => links.find(({ type }) => type === kind)?.target ?? "";
  const theme = readOnce(() => readTheme(parts, pathOf("theme")));
  const styles = readPart(parts, pathOf("styles"), (bytes) => readStyles(bytes, theme));
  if (!styles.ok) return styles;
  const strings = readPart(parts, pathOf("sharedStrings"), readSharedStrings);
  if (!strings.ok) return strings;
  const table = strings.value ?? readSharedStrings(new Uint8Array());
  if (table.trouble === "unusual") return err("unusual");
  if (table.trouble !== null) {
    return err({ kind: "damaged", reason: "part", part: pathOf("sharedStrings") });
  }
  return ok({ strings: table, styles: styles.value ?? NO_STYLES });
}

function readOnce<T>(read: () => T): () => T {
  let value: T | undefined;
  return () => (value ??= read());
}

/** The colours of the theme; none where they cannot be read, since nothing of value is lost. */
function readTheme(parts: PackageParts, path: string): readonly string[] {
  const content = parts.read(path);
  return content.ok && content.value !== null ? readThemeColors(content.value) : [];
}

function readSheets(
  parts: PackageParts,
  main: string,
  workbook: WorkbookPart,
  room: number
): Result<MainContent, Stop> {
  if (workbook.sheets.length > LIMITS.sheets) {
    return err(tooMuch("sheets", workbook.sheets.length));
  }
  const links = readLinks(parts, main);
  if (!links.ok) return links;
  const shared = readShared(parts, links.value);
  if (!shared.ok) return shared;
  const sources = { ...shared.value, date1904: workbook.date1904 };
  const sheets = readListed(parts, workbook.sheets, links.value, sources, startBudget(room));
  if (!sheets.ok) return sheets;
  const linkedFiles = readLinkedFiles(parts, workbook.externals, links.value);
  return ok({ sheets: sheets.value, linkedFiles });
}

function readListed(
  parts: PackageParts,
  listedSheets: readonly ListedSheet[],
  links: readonly Relationship[],
  sources: CellSources,
  budget: Budget
): Result<readonly SheetSnapshot[], Stop> {
  const byId = new Map(links.map((link) => [link.id, link]));
  const sheets: SheetSnapshot[] = [];
  const seen = new Set<string>();
  for (const listed of listedSheets) {
    const link = byId.get(listed.link);
    if (link && NO_GRID.includes(link.type)) continue;
    const target = link?.target ?? "";
    // One part under many names would be read again and again.
    const content = seen.has(target) ? ok(null) : readSheetBytes(parts, target);
    if (!content.ok) return content;
    if (content.value === null) return err({ kind: "damaged", reason: "sheet", part: listed.name });
    seen.add(target);
    const sheet = readSheetPart(content.value, listed, sources, budget);
    if (!sheet.ok) return sheet;
    sheets.push(sheet.value);
  }
  return ok(sheets);
}

function readSheetBytes(parts: PackageParts, path: string): Result<Uint8Array | null, Stop> {
  const content = parts.read(path);
  if (!content.ok || content.value === null) return content;
  return hasOtherEncoding(content.value) ? err("unusual") : content;
}
