import { isUnitLine } from "../../money";
import {
  columnRuns,
  countFilled,
  DEEPEST_HEADER,
  holdsColumnNumbers,
  holdsFigure,
} from "../headerRows";
import type { HeaderReader } from "../headerStack";
import type { HeaderArea } from "../matchHeader";
import { conceptOf, tellingTexts, type HeaderConcept } from "./headerConcepts";

const NUMBERING = /^\(?(?:\d+(?:\.\d+)*|[IVX]+|[A-ZĐ])[.)]?$/;
/** Continued from the cell above, at a page break. */
const CONTINUATION = /^[\p{Ll}(/,]/u;
const ROWS_BELOW = 25;
const LONGEST_SUBHEADER = 120;

const PARTS: readonly HeaderConcept[] = ["money", "figure", "percent", "quantity"];

interface HeaderCell {
  readonly column: number;
  readonly text: string;
}

/** The header cells of a row: texts with their columns. */
function textsIn({ sheet, ownText }: HeaderReader, row: number): readonly HeaderCell[] {
  const texts: HeaderCell[] = [];
  (sheet.values[row] ?? []).forEach((value, column) => {
    if (value === null) return;
    const text = ownText(row, column);
    if (text !== "") texts.push({ column, text });
  });
  return texts;
}

/** How many cells of a row read like headers; 0 for rows that cannot begin one. */
function countHeaderCells(reader: HeaderReader, row: number): number {
  if (holdsFigure(reader.sheet, row) || holdsColumnNumbers(reader.sheet, row)) return 0;
  const texts = textsIn(reader, row);
  const [first] = texts;
  if (texts.length < 2 || !first || NUMBERING.test(first.text)) return 0;
  const told = texts.filter(({ text }) => conceptOf(text) !== null).length;
  // "STT" in front tells a header whose other words are the table's own: names of programmes.
  const isNumbered = conceptOf(first.text) === "numbering" && texts.length > 2;
  if (told < 2 || (told * 2 < texts.length && !isNumbered)) return 0;
  const isLine = tellingTexts(texts.map(({ text }) => text)).some(
    (text) => isUnitLine(text) || /^\p{L}[\p{L} ]*:/u.test(text)
  );
  return isLine ? 0 : told;
}

/** The headers of the tables side by side that begin at the first header row from `from` on. */
export function findHeaders(reader: HeaderReader, from: number): readonly HeaderArea[] {
  const { sheet } = reader;
  for (let row = from; row < sheet.rowCount; row += 1) {
    if (countHeaderCells(reader, row) === 0) continue;
    const top = row > from && isGroupRow(reader, row - 1, row) ? row - 1 : row;
    const bottom = growDown(reader, top, row);
    return splitAside(reader, top, bottom);
  }
  return [];
}

/** A row with nothing but wider headers, right above the header proper. */
function isGroupRow(reader: HeaderReader, row: number, below: number): boolean {
  if (holdsFigure(reader.sheet, row) || countFilled(reader.sheet, row) === 0) return false;
  const under = textsIn(reader, below);
  const [first] = under;
  const texts = textsIn(reader, row);
  // A line too long for a header is a title, and no text is left of it.
  if (texts.length === 0) return false;
  return texts.every(({ column, text }) => {
    const merge = reader.mergeAt(row, column);
    const right = merge?.right ?? column + 1;
    const covered = under.filter((one) => one.column >= column && one.column <= right).length;
    const isWholeWidth = first !== undefined && column <= first.column;
    return conceptOf(text) !== null && !isUnitLine(text) && covered >= 2 && !isWholeWidth;
  });
}

function growDown(reader: HeaderReader, top: number, start: number): number {
  let bottom = start;
  const last = Math.min(reader.sheet.rowCount - 1, top + DEEPEST_HEADER - 1);
  for (let row = start + 1; row <= last; row += 1) {
    if (!isReachedByMerge(reader, top, row) && !isSubheader(reader, top, row)) break;
    bottom = row;
  }
  return bottom;
}

/** Whether a header cell is merged down to the row. */
function isReachedByMerge({ sheet, mergeAt, ownText }: HeaderReader, top: number, row: number) {
  for (let column = 0; column < sheet.columnCount; column += 1) {
    const merge = mergeAt(row, column);
    if (!merge || merge.top < top || merge.top >= row) continue;
    if (merge.bottom < top + DEEPEST_HEADER && ownText(merge.top, merge.left) !== "") return true;
  }
  return false;
}

/** Whether a row divides the headers above it, or carries them on. */
function isSubheader(reader: HeaderReader, top: number, row: number): boolean {
  const { sheet } = reader;
  if (holdsFigure(sheet, row) || holdsColumnNumbers(sheet, row)) return false;
  const texts = textsIn(reader, row);
  if (texts.length === 0 || texts.length !== countFilled(sheet, row)) return false;
  const isDivided = ({ column }: HeaderCell) => divides(reader, top, row, column);
  const divided = texts.filter(isDivided).length;
  return texts.every((cell) => {
    const { text } = cell;
    if (text.length > LONGEST_SUBHEADER || NUMBERING.test(text)) return false;
    // "Số tiền" below each of "Vốn NSNN", "Vốn khác", in a row that divides elsewhere.
    const isPart = divided >= 2 && PARTS.includes(conceptOf(text) ?? "text");
    return isDivided(cell) || CONTINUATION.test(text) || isPart;
  });
}

/** Whether a cell stands under a header that is wider than its own column, or under none. */
function divides(reader: HeaderReader, top: number, row: number, column: number): boolean {
  const { textAt, mergeAt, ownText } = reader;
  for (let above = row - 1; above >= top; above -= 1) {
    const merge = mergeAt(above, column);
    if (merge) return merge.right > merge.left;
    if (textAt(above, column) === "") continue;
    // Without merges a group is a text with blank cells beside it that have headers below.
    for (let beside = column + 1; textAt(above, beside) === ""; beside += 1) {
      if (beside >= reader.sheet.columnCount) return false;
      if (ownText(row, beside) !== "") return true;
    }
    return false;
  }
  return true;
}

/** Tables side by side are parted by a blank column and have a name column each. */
function splitAside(reader: HeaderReader, top: number, bottom: number): readonly HeaderArea[] {
  const runs = columnRuns(reader, top, bottom - top + ROWS_BELOW);
  const areas = runs.map(({ left, right }) => ({ top, bottom, left, right }));
  const headed = areas.filter((area) => hasHeader(reader, area));
  const [first] = headed;
  const last = headed[headed.length - 1];
  if (!first || !last) return [];
  if (headed.length > 1 && headed.every((area) => hasName(reader, area))) return headed;
  return [{ ...first, right: last.right }];
}

function hasHeader(reader: HeaderReader, area: HeaderArea): boolean {
  for (let column = area.left; column <= area.right; column += 1) {
    if (reader.stackAt(area.top, area.bottom, column).texts.length > 0) return true;
  }
  return false;
}

function hasName(reader: HeaderReader, area: HeaderArea): boolean {
  let figures = false;
  let name = false;
  for (let column = area.left; column <= area.right; column += 1) {
    const concepts = reader.stackAt(area.top, area.bottom, column).texts.map(conceptOf);
    name ||= concepts.some((one) => one === "name" || one === "category" || one === "agencies");
    figures ||= area.right > area.left;
  }
  return name && figures;
}
