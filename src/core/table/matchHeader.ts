import type { ColumnDefinition, FormDefinition } from "../packs";
import { assignBest } from "./assignColumns";
import type { ColumnContents } from "./columnContents";
import { bestScore, scoresOf } from "./formScores";
import { headerKey, headerKeys } from "./headerKey";
import { agreedShift, yearOfColumn, yearOfTexts, type YearPair } from "./headerYears";
import type { HeaderReader } from "./headerStack";

/** Below this a header and a definition have nothing to do with each other. */
const LEAST_CONFIDENCE = 0.6;
/** Equally good columns keep the order of the form. */
const ORDER_WEIGHT = 0.01;

/** What a header of another year is still worth. */
const OTHER_YEAR = 0.8;

/** A stretch of header: rows and columns, both ends inclusive. */
export interface HeaderArea {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** A form laid over a header: which sheet column is which form column, and how well it fits. */
export interface HeaderMatch {
  readonly form: FormDefinition;
  readonly area: HeaderArea;
  /** 0…1: share of the form's columns found, essential ones counting double. */
  readonly score: number;
  /** 0…1: share of the columns with a header that belong to the form. */
  readonly coverage: number;
  readonly columns: readonly {
    readonly definition: ColumnDefinition;
    readonly column: number;
    readonly confidence: number;
  }[];
}

/** A column with a header, its keys made ready for comparing with any number of forms. */
export interface HeadedColumn {
  readonly column: number;
  readonly leaf: readonly string[];
  readonly above: readonly string[];
  /** The year that the headers state, or null. */
  readonly year: number | null;
}

/** The columns of an area that have a header. */
export function headedColumns(reader: HeaderReader, area: HeaderArea): readonly HeadedColumn[] {
  const stacks: Stack[] = [];
  // Texts are on one line each, and so no blank besides the space is in them.
  let header = "";
  for (let column = area.left; column <= area.right; column += 1) {
    const { texts } = reader.stackAt(area.top, area.bottom, column);
    if (texts.length === 0) continue;
    stacks.push({ column, texts });
    header += `${String(column)}\n${texts.join("\n")}\t`;
  }
  const before = headersKnown.get(header);
  if (before) return before;
  const columns = stacks.map(headedColumn);
  if (headersKnown.size >= MOST_HEADERS) headersKnown.clear();
  headersKnown.set(header, columns);
  return columns;
}

/** A column and the header texts over it. */
interface Stack {
  readonly column: number;
  readonly texts: readonly string[];
}

/** By their texts, so that what is known of a header (`scoreHeader`) is known of equal ones. */
const headersKnown = new Map<string, readonly HeadedColumn[]>();
/** The files of a season have a few headers; more than this are those of other tables. */
const MOST_HEADERS = 200;

function headedColumn({ column, texts }: Stack): HeadedColumn {
  // A header cell broken over two rows by a page break reads right only when joined.
  const joined = texts.length > 1 ? [texts.slice(-2).map(headerKey).join(" ")] : [];
  const leaf = [...texts.slice(-1).flatMap(headerKeys), ...joined];
  const above = texts.slice(0, -1).flatMap(headerKeys);
  return { column, leaf, above, year: yearOfTexts(texts) };
}

/** How alike the columns of a header and of a form are, and what the form's score cannot exceed. */
interface HeaderScores {
  readonly scores: readonly Float64Array[];
  readonly bound: number;
}

const scoresKnown = new WeakMap<readonly HeadedColumn[], WeakMap<FormDefinition, HeaderScores>>();

/** Lays a form over a header once: looking each text up for each form was most of finding one. */
function scoreHeader(form: FormDefinition, headed: readonly HeadedColumn[]): HeaderScores {
  const byForm = scoresKnown.get(headed) ?? new WeakMap<FormDefinition, HeaderScores>();
  const before = byForm.get(form);
  if (before) return before;
  const scores = headed.map((column) => scoreColumn(form, column));
  tellYearsApart(form, headed, scores);
  const found = { scores, bound: boundOf(form, scores) };
  scoresKnown.set(headed, byForm.set(form, found));
  return found;
}

/** How alike a header and each column of a form are, 0…1, by the form's order. */
function scoreColumn(form: FormDefinition, { leaf, above }: HeadedColumn): Float64Array {
  const scores = scoresOf(form);
  const leafRows = leaf.map((key) => scores(key).leaf);
  const pathRows = above.map((key) => scores(key).path);
  const result = new Float64Array(form.columns.length);
  for (let order = 0; order < result.length; order += 1) {
    const own = bestScore(leafRows, order);
    if (own < LEAST_CONFIDENCE) continue;
    const definition = form.columns[order];
    const depth =
      (definition?.band === undefined ? 0 : 1) + (definition?.group === undefined ? 0 : 1);
    let score = own * 0.85;
    if (depth === 0) score = above.length === 0 ? own : own * 0.95;
    else if (above.length > 0) score = own * 0.7 + 0.3 * scorePath(pathRows, depth, order);
    if (score >= LEAST_CONFIDENCE) result[order] = score;
  }
  return result;
}

/** How alike the headers above are, each level of the form with its best; the inner counts double. */
function scorePath(
  above: readonly (readonly Float64Array[])[],
  levels: number,
  order: number
): number {
  let score = 0;
  let weight = 0;
  for (let depth = 0; depth < levels; depth += 1) {
    let best = 0;
    for (const rows of above) best = Math.max(best, rows[depth]?.[order] ?? 0);
    score += (depth + 1) * best;
    weight += depth + 1;
  }
  return score / weight;
}

/** A column of long texts is no amount, one of figures no name. */
function fitsContents({ kind }: ColumnDefinition, contents: ColumnContents): boolean {
  const { filled, figures, prose } = contents;
  if (filled < 3) return true;
  if (kind === "amount" || kind === "percent") return prose < 3 || prose <= figures;
  if (kind === "name" || kind === "agencies") return figures * 2 <= filled;
  return true;
}

/** Lays a form over the headed columns of an area; they are assigned so that the whole fits best. */
export function matchHeader(
  form: FormDefinition,
  headed: readonly HeadedColumn[],
  area: HeaderArea,
  contentsOf: (column: number) => ColumnContents,
  least = 0
): HeaderMatch | null {
  const { scores, bound } = scoreHeader(form, headed);
  if (bound < least) return null;
  const confidences = form.columns.map((definition, order) =>
    headed.map(({ column }, at) => {
      const score = scores[at]?.[order] ?? 0;
      return score >= LEAST_CONFIDENCE && fitsContents(definition, contentsOf(column)) ? score : 0;
    })
  );
  const assigned = assignBest(
    confidences.map((row, order) =>
      row.map((confidence, at) => {
        if (confidence === 0) return 0;
        const away = Math.abs(order / form.columns.length - at / headed.length);
        return confidence + ORDER_WEIGHT * (1 - away);
      })
    )
  );
  const columns = form.columns.flatMap((definition, order) => {
    const at = assigned[order] ?? -1;
    const column = headed[at]?.column;
    const confidence = confidences[order]?.[at] ?? 0;
    return column === undefined ? [] : [{ definition, column, confidence }];
  });
  columns.sort((a, b) => a.column - b.column);
  const coverage = headed.length === 0 ? 0 : columns.length / headed.length;
  return { form, area, score: scoreMatch(form, columns), coverage, columns };
}

type YearedColumn = Pick<YearPair, "order" | "own">;

const yearedColumns = new WeakMap<FormDefinition, readonly YearedColumn[]>();

/** The columns of a form that state a year: looked for once, since packs never change. */
function yearsOf(form: FormDefinition): readonly YearedColumn[] {
  const known = yearedColumns.get(form);
  if (known) return known;
  const found = form.columns.flatMap((definition, order) => {
    const own = yearOfColumn(definition);
    return own === null ? [] : [{ order, own }];
  });
  yearedColumns.set(form, found);
  return found;
}

/** Columns headed by years alone are alike but for the year: the wrong ones lose. */
function tellYearsApart(
  form: FormDefinition,
  headed: readonly HeadedColumn[],
  scores: readonly Float64Array[]
): void {
  if (headed.every(({ year }) => year === null)) return;
  const pairs = yearsOf(form).flatMap(({ order, own }) =>
    headed.flatMap(({ year }, at): YearPair[] => {
      const mayBe = year !== null && (scores[at]?.[order] ?? 0) > 0;
      return mayBe ? [{ order, at, own, stated: year }] : [];
    })
  );
  if (pairs.length === 0) return;
  const shift = agreedShift(pairs);
  for (const { order, at, own, stated } of pairs) {
    const row = scores[at];
    if (row && stated - own !== shift) row[order] = (row[order] ?? 0) * OTHER_YEAR;
  }
}

/** What the score cannot exceed: every column of the form with its best header. */
function boundOf(form: FormDefinition, scores: readonly Float64Array[]): number {
  let weight = 0;
  let bound = 0;
  form.columns.forEach((definition, order) => {
    const own = definition.essential ? 2 : 1;
    weight += own;
    bound += own * bestScore(scores, order);
  });
  return bound / weight;
}

function scoreMatch(form: FormDefinition, columns: HeaderMatch["columns"]): number {
  const found = new Map(columns.map(({ definition, confidence }) => [definition, confidence]));
  let weight = 0;
  let score = 0;
  for (const definition of form.columns) {
    const own = definition.essential ? 2 : 1;
    weight += own;
    score += own * (found.get(definition) ?? 0);
  }
  return score / weight;
}
