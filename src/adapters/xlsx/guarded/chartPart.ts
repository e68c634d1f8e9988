import type { ChartData, DrawnChart } from "../../../app/ports";
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

const [SERIES, CATEGORIES, VALUES, PLOT] = ["ser", "cat", "val", "plotArea"].map(hashName);
const [X_VALUES, Y_VALUES, SERIES_NAME] = ["xVal", "yVal", "tx"].map(hashName);
const [LABELS, EXTENSION] = ["dLbls", "extLst"].map(hashName);
const [FORMULA, POINT, CACHED, TEXT] = ["f", "pt", "v", "t"].map(hashName);
const NUM_FMT = hashName("numFmt");
const [INDEX, CODE, LINKED] = ["idx", "formatCode", "sourceLinked"].map(hashName) as [
  number,
  number,
  number,
];

/** Inside these their content has a meaning of its own. */
const PLACES = [
  SERIES,
  CATEGORIES,
  VALUES,
  X_VALUES,
  Y_VALUES,
  SERIES_NAME,
  LABELS,
  EXTENSION,
  PLOT,
];

const TEXTS = [FORMULA, CACHED, TEXT];

interface DataDraft {
  range: string;
  readonly cached: Map<number, string>;
}

interface SeriesDraft {
  readonly categories: DataDraft;
  readonly values: DataDraft;
}

interface ChartDraft {
  readonly title: string[];
  readonly series: SeriesDraft[];
  readonly labels: string[];
  readonly labelFormats: string[];
  /** The places the cursor is in, the innermost last. */
  readonly inside: (number | undefined)[];
  point: number;
}

const startData = (): DataDraft => ({ range: "", cached: new Map() });

/** The data of a series that the cursor is in; null for its name, its labels and the like. */
function dataAt({ series, inside }: ChartDraft): DataDraft | null {
  const place = inside.at(-1);
  const last = series.at(-1);
  if (!last) return null;
  if (place === CATEGORIES || place === X_VALUES) return last.categories;
  return place === VALUES || place === Y_VALUES ? last.values : null;
}

function takeText(draft: ChartDraft, name: number, text: string): void {
  const { inside, title, labels } = draft;
  const data = dataAt(draft);
  if (!inside.includes(PLOT)) {
    if (name !== FORMULA) title.push(text);
  } else if (inside.includes(LABELS) || (inside.includes(SERIES) && inside.includes(EXTENSION))) {
    // Labels that somebody wrote, or took from other cells.
    if (name !== CACHED) labels.push(text);
  } else if (data && name === FORMULA) data.range = text;
  else if (data && name === CACHED && draft.point >= 0) data.cached.set(draft.point, text);
}

/** Number formats of labels that are not those of their cells. */
function takeLabelFormat(cursor: XmlCursor, { labelFormats }: ChartDraft): void {
  const attributes = readAttributes(cursor);
  const isLinked = ["1", "true"].includes(attributes.get(LINKED) ?? "");
  if (!isLinked) labelFormats.push(attributes.get(CODE) ?? "");
}

/** Takes the text or goes into the place whose start tag the cursor is behind. */
function enter(cursor: XmlCursor, draft: ChartDraft): void {
  const { name } = cursor;
  if (TEXTS.includes(name)) {
    readText(cursor);
    takeText(draft, name, decodeText(cursor.bytes, cursor.from, cursor.to));
  } else if (PLACES.includes(name)) {
    draft.inside.push(name);
    if (name === SERIES) draft.series.push({ categories: startData(), values: startData() });
  }
}

function takeTag(cursor: XmlCursor, draft: ChartDraft): void {
  const { name } = cursor;
  if (name === POINT) draft.point = Number(readAttributes(cursor).get(INDEX) ?? -1);
  else if (name === NUM_FMT && draft.inside.includes(LABELS)) takeLabelFormat(cursor, draft);
  else if (skipAttributes(cursor)) enter(cursor, draft);
}

function isDrawn({ range }: ChartData): boolean {
  return range !== "";
}

/** What a chart shows, by its part. */
export function readChart(bytes: Uint8Array): DrawnChart {
  const cursor = startCursor(bytes);
  const draft: ChartDraft = {
    title: [],
    series: [],
    labels: [],
    labelFormats: [],
    inside: [],
    point: -1,
  };
  for (let tag = nextTag(cursor); tag !== END; tag = nextTag(cursor)) {
    if (tag !== CLOSE) takeTag(cursor, draft);
    else if (cursor.name === draft.inside.at(-1)) draft.inside.pop();
  }
  const { title, series, labels, labelFormats } = draft;
  return {
    title: title.join(""),
    series: series.filter(({ categories, values }) => isDrawn(categories) || isDrawn(values)),
    labels,
    labelFormats,
  };
}
