import type { RangeAddress } from "../../../core/sheet";
import { decodeText } from "./decodeText";
import { readAttributes } from "./readTags";
import {
  CLOSE,
  END,
  hashName,
  nextTag,
  readText,
  skipAttributes,
  startCursor,
  type XmlCursor,
} from "./xmlCursor";

/** Something drawn over cells, and the relationships to the charts in it. */
export interface Anchored {
  readonly name: string;
  /** The cells it covers; null where it is hidden or has no size. */
  readonly place: RangeAddress | null;
  readonly charts: readonly string[];
}

const ANCHORS = ["twoCellAnchor", "oneCellAnchor", "absoluteAnchor"].map(hashName);
const [TO, EXTENT, POSITION] = ["to", "ext", "pos"].map(hashName);
const [COLUMN, COLUMN_OFFSET, ROW, ROW_OFFSET] = ["col", "colOff", "row", "rowOff"].map(hashName);
const NUMBERS = [COLUMN, COLUMN_OFFSET, ROW, ROW_OFFSET];
const [PROPERTIES, CHART] = ["cNvPr", "chart"].map(hashName);
const [NAME, HIDDEN, ID, X, Y, WIDTH, HEIGHT] = ["name", "hidden", "id", "x", "y", "cx", "cy"].map(
  hashName
) as [number, number, number, number, number, number, number];

/** Of usual columns and rows, in the units of drawings: only for what names no last cell. */
const USUAL_WIDTH = 914_400;
const USUAL_HEIGHT = 200_025;

/** A drawing that reaches no further into its last cells, 1 mm, covers nothing there. */
const LEAST_REACH = 36_000;

interface Corner {
  column: number;
  columnOffset: number;
  row: number;
  rowOffset: number;
}

interface AnchorDraft {
  readonly from: Corner;
  to: Corner | null;
  size: { readonly width: number; readonly height: number } | null;
  name: string | null;
  isHidden: boolean;
  readonly charts: string[];
}

const startCorner = (): Corner => ({ column: 0, columnOffset: 0, row: 0, rowOffset: 0 });

/** The corner that so much further right and down is about at. */
function movedBy(from: Corner, width: number, height: number): Corner {
  const [x, y] = [from.columnOffset + width, from.rowOffset + height];
  return {
    column: from.column + Math.floor(x / USUAL_WIDTH),
    columnOffset: x % USUAL_WIDTH,
    row: from.row + Math.floor(y / USUAL_HEIGHT),
    rowOffset: y % USUAL_HEIGHT,
  };
}

function placeOf({ from, to, size, isHidden }: AnchorDraft): RangeAddress | null {
  const end = to ?? (size && movedBy(from, size.width, size.height));
  if (isHidden || !end) return null;
  const right = end.columnOffset > LEAST_REACH ? end.column : end.column - 1;
  const bottom = end.rowOffset > LEAST_REACH ? end.row : end.row - 1;
  if (right < from.column || bottom < from.row) return null;
  return { top: from.row, left: from.column, bottom, right };
}

function takeNumber(cursor: XmlCursor, corner: Corner): void {
  const { name } = cursor;
  if (!skipAttributes(cursor)) return;
  readText(cursor);
  const value = Number(decodeText(cursor.bytes, cursor.from, cursor.to)) || 0;
  if (name === COLUMN) corner.column = value;
  else if (name === COLUMN_OFFSET) corner.columnOffset = value;
  else if (name === ROW) corner.row = value;
  else corner.rowOffset = value;
}

function takePosition(cursor: XmlCursor, anchor: AnchorDraft): void {
  const attributes = readAttributes(cursor);
  const [x, y] = [Number(attributes.get(X)), Number(attributes.get(Y))];
  Object.assign(anchor.from, movedBy(startCorner(), x, y));
}

/** Shapes inside have sizes of their own, below that of the anchor. */
function takeSize(cursor: XmlCursor, anchor: AnchorDraft): void {
  const attributes = readAttributes(cursor);
  const [width, height] = [attributes.get(WIDTH), attributes.get(HEIGHT)];
  if (anchor.size || width === undefined || height === undefined) return;
  anchor.size = { width: Number(width), height: Number(height) };
}

function takeProperties(cursor: XmlCursor, anchor: AnchorDraft): void {
  const attributes = readAttributes(cursor);
  // Shapes of a group have names of their own, below that of the group.
  if (anchor.name !== null) return;
  anchor.name = attributes.get(NAME) ?? "";
  anchor.isHidden = ["1", "true"].includes(attributes.get(HIDDEN) ?? "");
}

function takeChart(cursor: XmlCursor, { charts }: AnchorDraft): void {
  const id = readAttributes(cursor).get(ID);
  if (id !== undefined) charts.push(id);
}

function takeTag(cursor: XmlCursor, anchor: AnchorDraft): void {
  const { name } = cursor;
  if (NUMBERS.includes(name)) takeNumber(cursor, anchor.to ?? anchor.from);
  else if (name === POSITION) takePosition(cursor, anchor);
  else if (name === EXTENT) takeSize(cursor, anchor);
  else if (name === PROPERTIES) takeProperties(cursor, anchor);
  else if (name === CHART) takeChart(cursor, anchor);
  else {
    // The last corner stands behind the first.
    if (name === TO) anchor.to = startCorner();
    skipAttributes(cursor);
  }
}

const startAnchor = (): AnchorDraft => ({
  ...{ from: startCorner(), to: null, size: null, name: null, isHidden: false, charts: [] },
});

/** Everything that a drawing draws over the cells of its sheet. */
export function readDrawing(bytes: Uint8Array): readonly Anchored[] {
  const cursor = startCursor(bytes);
  const anchored: Anchored[] = [];
  let anchor = startAnchor();
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    const isAnchor = ANCHORS.includes(cursor.name);
    if (tag === CLOSE) {
      if (!isAnchor) continue;
      anchored.push({ name: anchor.name ?? "", place: placeOf(anchor), charts: anchor.charts });
      anchor = startAnchor();
    } else if (isAnchor) skipAttributes(cursor);
    else takeTag(cursor, anchor);
  }
  return anchored;
}
