import type { FormDefinition } from "../packs";
import type { SheetSnapshot } from "../sheet";
import { similarity } from "../text";
import { contentsOf, type ColumnContents } from "./columnContents";
import { headerKey, headerKeys, keysOf } from "./headerKey";
import { bottomsOf, columnRuns, DEEPEST_HEADER, holdsFigure, reachOfMerges } from "./headerRows";
import { headerSimilarity } from "./headerSimilarity";
import { createHeaderReader, type HeaderReader } from "./headerStack";
import { headerWordTest } from "./headerVocabulary";
import { matchHeader, type HeaderArea, type HeaderMatch } from "./matchHeader";

/** A table is taken for a form from here on; foreign ones score about 0.3. */
const RECOGNISED = 0.55;
/** A sheet that the workbook's own state says is this form needs less. */
const RECOGNISED_WITH_HINT = 0.3;
/** From here on nobody needs to be asked which column is which. */
const SURE = 0.78;
/** Good enough to stop looking. */
const CERTAIN = 0.93;
/** Two forms this close are told apart by a person. */
const TOO_CLOSE = 0.01;
/** What a bound by leaf headers alone may miss (headers split over two cells). */
const BOUND_SLACK = 0.2;
/** Rows below a header that show whether a column is in use. */
const ROWS_BELOW = 25;
const TITLE_ROWS = 10;

/** A header found in a sheet, with the reader that found it. */
export interface Detection {
  readonly match: HeaderMatch;
  readonly reader: HeaderReader;
  readonly certainty: "sure" | "ask";
}

/** Finds the headers of forms in a sheet from the top down. */
export interface FormFinder {
  /** The tables side by side whose header is the first from `row` on; none to the end of the sheet. */
  readonly next: (row: number) => readonly Detection[];
  /** How well a form fits one header. */
  readonly fit: (form: FormDefinition, area: HeaderArea) => HeaderMatch;
  readonly reader: HeaderReader;
}

interface Search {
  readonly sheet: SheetSnapshot;
  readonly forms: readonly FormDefinition[];
  readonly hint: string | null;
  readonly reader: HeaderReader;
  readonly contents: (bottom: number) => (column: number) => ColumnContents;
}

/** `hint` is the form that the workbook remembers for this sheet. */
export function createFormFinder(
  sheet: SheetSnapshot,
  forms: readonly FormDefinition[],
  hint: string | null = null,
  reader: HeaderReader = createHeaderReader(sheet)
): FormFinder {
  const search: Search = { sheet, forms, hint, reader, contents: contentReader(sheet) };
  const isHeaderWord = headerWordTest(forms);
  return {
    reader,
    fit: (form, area) => matchHeader(form, reader, area, search.contents(area.bottom)),
    next: (from) => {
      for (let row = from; row < sheet.rowCount; row += 1) {
        if (countHeaderWords(search, isHeaderWord, row) < 2) continue;
        const found = headersAround(search, row, Math.max(from, 0), isHeaderWord);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

function contentReader(sheet: SheetSnapshot): Search["contents"] {
  const known = new Map<string, ColumnContents>();
  return (bottom) => (column) => {
    const key = `${String(bottom)} ${String(column)}`;
    const contents = known.get(key) ?? contentsOf(sheet, column, bottom + 1);
    known.set(key, contents);
    return contents;
  };
}

/** Rows of data begin with a number or hold figures; they are refused before any text is folded. */
function countHeaderWords(
  { sheet, reader }: Search,
  isHeaderWord: (text: string) => boolean,
  row: number
): number {
  const values = sheet.values[row] ?? [];
  let texts = 0;
  for (const value of values) if (typeof value === "string" && value !== "") texts += 1;
  if (texts < 2 || holdsFigure(sheet, row)) return 0;
  let count = 0;
  values.forEach((value, column) => {
    if (typeof value !== "string") return;
    const text = reader.ownText(row, column);
    if (text !== "" && isHeaderWord(text)) count += 1;
  });
  return count;
}

/** The best header that has this row, or one of the next rows that may still be the same header. */
function headersAround(
  search: Search,
  row: number,
  from: number,
  isHeaderWord: (text: string) => boolean
): readonly Detection[] {
  const { sheet, reader } = search;
  const tops = [row, row + 1, row + 2].filter(
    (top) =>
      top === row || (top < sheet.rowCount && countHeaderWords(search, isHeaderWord, top) >= 2)
  );
  for (let above = row - 1; above >= Math.max(from, row - 2); above -= 1) {
    if (hasHeaderWord(reader, above, isHeaderWord)) tops.push(above);
  }
  const depth = DEEPEST_HEADER + ROWS_BELOW;
  const whole = bestMatch(search, tops, { left: 0, right: sheet.columnCount - 1 });
  const runs = columnRuns(sheet, row, depth).filter(({ left, right }) => right > left);
  const parts = runs.length < 2 ? [] : runs.flatMap((run) => bestMatch(search, tops, run) ?? []);
  const wholeScore = whole?.match.score ?? 0;
  const isOneOfRuns = parts.some(({ match }) => match.score >= wholeScore - 0.02);
  return parts.length > 1 || isOneOfRuns ? parts : whole ? [whole] : [];
}

function hasHeaderWord(
  { sheet, ownText }: HeaderReader,
  row: number,
  isHeaderWord: (text: string) => boolean
): boolean {
  if (holdsFigure(sheet, row)) return false;
  return (sheet.values[row] ?? []).some(
    (value, column) => typeof value === "string" && isHeaderWord(ownText(row, column))
  );
}

function bestMatch(
  search: Search,
  tops: readonly number[],
  { left, right }: { readonly left: number; readonly right: number }
): Detection | null {
  const { hint, reader, contents } = search;
  const first = Math.min(...tops);
  const bounds = boundsOf(search, { top: first, bottom: Math.max(...tops) + 5, left, right });
  let best: { readonly match: HeaderMatch; readonly rank: number } | null = null;
  let second = 0;
  for (const { form, bound } of bounds) {
    const least = form.id === hint ? RECOGNISED_WITH_HINT : RECOGNISED;
    if (bound + BOUND_SLACK < Math.max(least, (best?.match.score ?? 0) - 0.05)) continue;
    for (const top of tops) {
      if (best?.match.form === form && best.match.score >= CERTAIN) break;
      for (const bottom of bottomsOf(reader, top)) {
        const area = { top, bottom, left, right };
        const match = matchHeader(form, reader, area, contents(bottom));
        if (match.score < least) continue;
        const rank = rankOf(search, match);
        if (rank <= (best?.rank ?? 0) + 1e-9) {
          if (match.form !== best?.match.form) second = Math.max(second, rank);
          continue;
        }
        if (best && best.match.form !== form) second = best.rank;
        best = { match, rank };
      }
    }
  }
  if (!best) return null;
  const { match, rank } = best;
  const isSure = match.score >= SURE && (rank - second > TOO_CLOSE || match.form.id === hint);
  const area = { ...match.area, bottom: reachOfMerges(reader, match.area) };
  return { match: { ...match, area }, reader, certainty: isSure ? "sure" : "ask" };
}

/** The most that a form can score in these rows, by its leaf headers alone; best first. */
function boundsOf({ forms, reader }: Search, area: HeaderArea) {
  const keys = new Set<string>();
  for (let row = area.top; row <= Math.min(area.bottom, reader.sheet.rowCount - 1); row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = reader.ownText(row, column);
      if (text !== "") for (const key of headerKeys(text)) keys.add(key);
    }
  }
  const bounds = forms.map((form) => {
    let weight = 0;
    let bound = 0;
    for (const definition of form.columns) {
      const own = definition.essential ? 2 : 1;
      weight += own;
      let best = 0;
      for (const leaf of keysOf(definition).leaves) {
        if (keys.has(leaf)) best = 1;
        else for (const key of keys) best = Math.max(best, headerSimilarity(key, leaf));
        if (best === 1) break;
      }
      bound += own * best;
    }
    return { form, bound: bound / weight };
  });
  return bounds.sort((a, b) => b.bound - a.bound);
}

/** Order among forms that fit: score first, then how much of the header they explain, then titles. */
function rankOf(search: Search, match: HeaderMatch): number {
  const named = match.form.id === search.hint ? 0.2 : isNamed(search, match) ? 0.04 : 0;
  return match.score * 0.85 + match.coverage * 0.15 + named;
}

/** Whether the sheet or the lines above the header carry the form's name or title. */
function isNamed({ sheet, reader }: Search, { form, area }: HeaderMatch): boolean {
  if (sheet.name.toLowerCase().includes(form.sheetName.toLowerCase())) return true;
  const title = headerKey(form.title.replace(/\{[^}]*\}/g, "2000"));
  for (let row = Math.max(0, area.top - TITLE_ROWS); row < area.top; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const text = reader.ownText(row, column);
      if (text.length > 12 && similarity(headerKey(text), title) >= 0.75) return true;
    }
  }
  return false;
}
