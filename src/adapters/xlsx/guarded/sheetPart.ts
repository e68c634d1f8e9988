import { err, ok, type Result } from "../../../core/result";
import {
  cellKey,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  type SheetSnapshot,
} from "../../../core/sheet";
import { LIMITS } from "../limits";
import { overBudget, tooMuch, type Budget, type Stop } from "./budget";
import type { CellReader, CellSources } from "./cellValue";
import { CONDITIONS, readConditions } from "./conditions";
import { decodeAttribute } from "./decodeText";
import { readIndex, readNumber, readRange, readTruth } from "./numbers";
import { readCell } from "./readCell";
import { finishDraft, startDraft, type SheetDraft } from "./sheetDraft";
import { openColumns, openRanges } from "./sheetLocks";
import type { Styles } from "./stylesPart";
import type { ListedSheet } from "./workbookPart";
import {
  CLOSE,
  END,
  giveUp,
  hashName,
  nextAttribute,
  nextTag,
  OPEN,
  skipAttributes,
  startCursor,
  type XmlCursor,
} from "./xmlCursor";

const [SPACE, LT] = [32, 60];
const CELL = hashName("c");
const [SHEET_DATA, ROW] = ["sheetData", "row"].map(hashName);
const [COLUMN, MERGE] = ["col", "mergeCell"].map(hashName);
const [LINK, FILTER] = ["hyperlink", "filterColumn"].map(hashName);
const [PROTECTION, OPEN_RANGE] = ["sheetProtection", "protectedRange"].map(hashName);
const [R, HIDDEN, MIN, MAX, REF] = ["r", "hidden", "min", "max", "ref"].map(hashName);
const [S, STYLE] = ["s", "style"].map(hashName);
const [SHEET, RANGES] = ["sheet", "sqref"].map(hashName);
const [WIDTH, HEIGHT, LOCATION] = ["width", "ht", "location"].map(hashName);
const [DEFAULTS, DEFAULT_WIDTH] = ["sheetFormatPr", "defaultColWidth"].map(hashName);

/** Rows lower, in points, and columns narrower, in letters, show nothing. */
const LEAST_SEEN = 0.5;

/** Excel keeps no more links on a sheet; a hostile file may have many more. */
const MOST_LINKS = 65_530;

/** Reads a sheet from its part, cells in any order. */
export function readSheetPart(
  bytes: Uint8Array,
  listed: ListedSheet,
  sources: CellSources,
  budget: Budget
): Result<SheetSnapshot, Stop> {
  const cursor = startCursor(bytes);
  const draft = startDraft(budget);
  const problem = readSections(cursor, draft, sources);
  if (problem) return err(problem);
  if (cursor.trouble === "unusual") return err("unusual");
  if (cursor.trouble === null) return ok(finishDraft(draft, listed));
  return err({ kind: "damaged", reason: "sheet", part: listed.name });
}

function readSections(cursor: XmlCursor, draft: SheetDraft, sources: CellSources): Stop | null {
  let columns = 0;
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag === CLOSE) continue;
    const { name } = cursor;
    if (name === COLUMN) {
      if (++columns > LIMITS.columns) return tooMuch("columns", columns);
      readColumn(cursor, draft, sources);
    } else if (name === MERGE) {
      readMerge(cursor, draft);
      if (draft.merges.length > LIMITS.merges) return tooMuch("merges", draft.merges.length);
    } else if (readSetting(cursor, draft, sources)) {
      continue;
    } else if (skipAttributes(cursor) && name === SHEET_DATA) {
      const problem = readRows(cursor, draft, sources);
      if (problem) return problem;
    }
  }
  return null;
}

/** Reads what stands around the rows and is no list of its own; false for any other tag. */
function readSetting(cursor: XmlCursor, draft: SheetDraft, { styles }: CellSources): boolean {
  const { name } = cursor;
  if (name === PROTECTION || name === OPEN_RANGE) readProtection(cursor, draft);
  else if (name === LINK) readLink(cursor, draft);
  else if (name === DEFAULTS) readDefaults(cursor, draft);
  else if (name === CONDITIONS) readConditions(cursor, draft.conditions, styles);
  else if (name === FILTER) {
    draft.isFiltered = true;
    skipAttributes(cursor);
  } else return false;
  return true;
}

function readRows(cursor: XmlCursor, draft: SheetDraft, sources: CellSources): Stop | null {
  // Written out: an object made by spreading is twice as slow to use.
  const reader: CellReader = {
    strings: sources.strings,
    styles: sources.styles,
    date1904: sources.date1904,
    draft,
    formulas: { budget: draft.budget, masters: new Map() },
    place: { row: -1, column: -1 },
    style: -1,
    type: 0,
    from: 0,
    to: 0,
    formula: null,
    inline: "",
    runFont: undefined,
    runInks: [],
    tooLong: 0,
  };
  let row = -1;
  for (;;) {
    const tag = nextTagOfRows(cursor);
    if (tag === END) break;
    const { name } = cursor;
    if (tag === CLOSE) {
      if (name === SHEET_DATA) break;
    } else if (name === CELL) {
      reader.place.row = row;
      readCell(cursor, reader);
      if (reader.tooLong > 0) return tooMuch("text", reader.tooLong);
    } else if (name === ROW) {
      row = readRow(cursor, draft, row + 1, sources);
      reader.place.column = -1;
      const problem = overBudget(draft.budget);
      if (problem) return problem;
    } else skipAttributes(cursor);
  }
  return overBudget(draft.budget);
}

/** As `nextTag`, but at once where the next cell stands right here. */
function nextTagOfRows(cursor: XmlCursor): ReturnType<typeof nextTag> {
  const { bytes, at } = cursor;
  if (bytes[at] !== LT || bytes[at + 1] !== CELL || bytes[at + 2] !== SPACE) return nextTag(cursor);
  cursor.at = at + 2;
  cursor.name = CELL;
  return OPEN;
}

/** The place of the row whose start tag the cursor is in, and whether it is hidden. */
function readRow(
  cursor: XmlCursor,
  draft: SheetDraft,
  expected: number,
  { styles }: CellSources
): number {
  const { bytes } = cursor;
  let row = expected;
  let isHidden = false;
  while (nextAttribute(cursor)) {
    const { attribute, from, to } = cursor;
    if (attribute === R) row = readIndex(bytes, from, to) - 1;
    else if (attribute === HIDDEN) isHidden ||= readTruth(bytes, from, to);
    else if (attribute === HEIGHT) isHidden ||= readNumber(bytes, from, to) < LEAST_SEEN;
    else if (attribute === S && opensBy(cursor, styles)) draft.locks.rows.add(row);
  }
  if (row < 0 || row >= MAX_ROWS) giveUp(cursor, "malformed");
  if (isHidden) draft.hiddenRows.push(row);
  return row;
}

function readColumn(cursor: XmlCursor, draft: SheetDraft, { styles }: CellSources): void {
  const { bytes } = cursor;
  let [min, max, isHidden, isUnlocked] = [0, 0, false, false];
  while (nextAttribute(cursor)) {
    const { attribute, from, to } = cursor;
    if (attribute === MIN) min = readIndex(bytes, from, to);
    else if (attribute === MAX) max = readIndex(bytes, from, to);
    else if (attribute === HIDDEN) isHidden ||= readTruth(bytes, from, to);
    else if (attribute === WIDTH) isHidden ||= readNumber(bytes, from, to) < LEAST_SEEN;
    else if (attribute === STYLE) isUnlocked = opensBy(cursor, styles);
  }
  if (min < 1 || max < min) return;
  if (isUnlocked) openColumns(draft.locks, min - 1, max);
  hideColumns(draft, min - 1, max, isHidden);
}

/** Columns of which nothing else is said are as wide as the sheet says. */
function readDefaults(cursor: XmlCursor, draft: SheetDraft): void {
  while (nextAttribute(cursor)) {
    const { attribute, bytes, from, to } = cursor;
    if (attribute !== DEFAULT_WIDTH) continue;
    hideColumns(draft, 0, MAX_COLUMNS, readNumber(bytes, from, to) < LEAST_SEEN);
  }
}

function hideColumns(draft: SheetDraft, from: number, to: number, isHidden: boolean): void {
  if (isHidden) draft.hiddenColumns ??= new Uint8Array(MAX_COLUMNS);
  draft.hiddenColumns?.fill(isHidden ? 1 : 0, from, to);
}

/** Whether the style that the attribute found last names unlocks its cells. */
function opensBy({ bytes, from, to }: XmlCursor, { hasUnlocked, looks }: Styles): boolean {
  return hasUnlocked && looks[readIndex(bytes, from, to)]?.isUnlocked === true;
}

/** Whether the sheet is protected, and ranges that may be edited all the same. */
function readProtection(cursor: XmlCursor, { locks }: SheetDraft): void {
  const { bytes } = cursor;
  while (nextAttribute(cursor)) {
    const { attribute, from, to } = cursor;
    if (attribute === SHEET) locks.isProtected = readTruth(bytes, from, to);
    else if (attribute === RANGES) openRanges(locks, decodeAttribute(bytes, from, to));
  }
}

function readLink(cursor: XmlCursor, { links }: SheetDraft): void {
  const { bytes } = cursor;
  let [cells, location] = ["", ""];
  while (nextAttribute(cursor)) {
    const { attribute, from, to } = cursor;
    if (attribute === REF) cells = decodeAttribute(bytes, from, to);
    else if (attribute === LOCATION) location = decodeAttribute(bytes, from, to);
  }
  const range = parseRange(cells);
  if (range && links.size < MOST_LINKS) links.set(cellKey(range.top, range.left), location);
}

function readMerge(cursor: XmlCursor, draft: SheetDraft): void {
  while (nextAttribute(cursor)) {
    if (cursor.attribute !== REF) continue;
    const { bytes, from, to } = cursor;
    const range = readRange(bytes, from, to) ?? parseRange(decodeAttribute(bytes, from, to));
    if (range) draft.merges.push(range);
  }
}
