import type { FormDefinition } from "../packs";
import { cellKey, type SheetSnapshot } from "../sheet";
import { isAboutElse, leavesMoney } from "./aboutElse";
import { contentsOf, type ColumnContents } from "./columnContents";
import type { Table } from "./definitions";
import { MOST_NAMED, rankByName } from "./formNames";
import { bestScore, scoresOf } from "./formScores";
import { bottomsOf, columnRuns, DEEPEST_HEADER, reachOfMerges, reachOfUnits } from "./headerRows";
import { createHeaderReader, type HeaderReader } from "./headerStack";
import { headerWordTest } from "./headerVocabulary";
import { countHeaderWords, hasHeaderWord } from "./headerWords";
import {
  headedColumns,
  matchHeader,
  type HeadedColumn,
  type HeaderArea,
  type HeaderMatch,
} from "./matchHeader";
import { statesUnit } from "./unitLine";

/** A table is taken for a form from here on; foreign ones score about 0.3. */
const RECOGNISED = 0.55;
/** A sheet that the workbook's own state says is this form needs less. */
const RECOGNISED_WITH_HINT = 0.3;
/** From here on nobody needs to be asked which column is which. */
const SURE = 0.78;
/** Good enough to take the form that is remembered for the sheet. */
const CERTAIN = 0.93;
/** Good enough to stop looking. */
const PERFECT = 0.999;
/** Two forms this close are told apart by a person. */
const TOO_CLOSE = 0.01;
/** Rows below a header that show whether a column is in use. */
const ROWS_BELOW = 25;
/** The most that a sheet's name and title together lift a form above others. */
const MOST_BONUS = MOST_NAMED + TOO_CLOSE;

/** Whether a table was taken for a form by too few of its headers to read anything from it unasked. */
export function isUnsure({
  certainty,
  confidence,
}: Pick<Table, "certainty" | "confidence">): boolean {
  return certainty === "ask" && confidence < SURE;
}

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
  readonly fit: (form: FormDefinition, area: HeaderArea) => HeaderMatch | null;
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
    fit: (form, area) =>
      matchHeader(form, headedColumns(reader, area), area, search.contents(area.bottom)),
    next: (from) => {
      for (let row = from; row < sheet.rowCount; row += 1) {
        if (countHeaderWords(reader, isHeaderWord, row) < 2) continue;
        const found = headersAround(search, row, Math.max(from, 0), isHeaderWord);
        if (found.length > 0) return found;
      }
      return [];
    },
  };
}

function contentReader(sheet: SheetSnapshot): Search["contents"] {
  const known = new Map<number, ColumnContents>();
  return (bottom) => (column) => {
    const key = cellKey(bottom, column);
    const contents = known.get(key) ?? contentsOf(sheet, column, bottom + 1);
    known.set(key, contents);
    return contents;
  };
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
      top === row || (top < sheet.rowCount && countHeaderWords(reader, isHeaderWord, top) >= 2)
  );
  for (let above = row - 1; above >= Math.max(from, row - 2); above -= 1) {
    if (hasHeaderWord(reader, isHeaderWord, above) && !statesUnit(sheet, above)) tops.push(above);
  }
  const depth = DEEPEST_HEADER + ROWS_BELOW;
  const whole = bestMatch(search, tops, { left: 0, right: sheet.columnCount - 1 });
  const runs = columnRuns(reader, row, depth).filter(({ left, right }) => right > left);
  const parts = runs.length < 2 ? [] : runs.flatMap((run) => bestMatch(search, tops, run) ?? []);
  const wholeScore = whole?.match.score ?? 0;
  const isOneOfRuns = parts.some(({ match }) => match.score >= wholeScore - 0.02);
  return parts.length > 1 || isOneOfRuns ? parts : whole ? [whole] : [];
}

function bestMatch(
  search: Search,
  tops: readonly number[],
  { left, right }: { readonly left: number; readonly right: number }
): Detection | null {
  const { hint, reader, sheet } = search;
  const holdsUnit = ({ area }: HeadedArea) => {
    for (let row = area.top + 1; row <= area.bottom; row += 1) {
      if (statesUnit(sheet, row)) return true;
    }
    return false;
  };
  const headed = headedAreas(reader, tops, { left, right }).filter((one) => !holdsUnit(one));
  const hinted = search.forms.find((form) => form.id === hint);
  const remembered = hinted && bestOfForm(search, hinted, headed);
  if (remembered && remembered.match.score >= CERTAIN) {
    return detectionOf(reader, remembered, "sure");
  }
  const [best, next] = rankForms(search, headed);
  if (!best) return null;
  const certainty = leavesMoney(reader, best.match)
    ? "ask"
    : certaintyOf(best, next?.rank ?? 0, hint);
  return detectionOf(reader, best, certainty);
}

/** The forms that fit, best first; those that cannot become the best are left out. */
function rankForms(search: Search, headed: readonly HeadedArea[]): readonly Ranked[] {
  const ranked: Ranked[] = [];
  let highest = 0;
  for (const { form, bound } of boundsOf(search, headed)) {
    // No name or coverage lifts a form with this bound to the best one's rank.
    if (rankOf({ score: bound, coverage: 1 }) + MOST_BONUS < highest) continue;
    const own = bestOfForm(search, form, headed);
    if (own) ranked.push(own);
    highest = Math.max(highest, own?.rank ?? 0);
  }
  return ranked.sort((a, b) => b.rank - a.rank);
}

/** The headers that may be here, their columns made ready; the smallest first. */
function headedAreas(
  reader: HeaderReader,
  tops: readonly number[],
  run: { readonly left: number; readonly right: number }
): readonly HeadedArea[] {
  const areas = tops.flatMap((top) =>
    bottomsOf(reader, top, run).map((bottom) => ({ top, bottom, ...run }))
  );
  // Of headers that fit equally well the smallest: lines of the title above it are none of it.
  areas.sort((a, b) => a.bottom - a.top - (b.bottom - b.top));
  return areas.map((area) => ({ area, columns: headedColumns(reader, area) }));
}

function certaintyOf(
  { match, rank }: Ranked,
  second: number,
  hint: string | null
): Detection["certainty"] {
  const isAlone = rank - second > TOO_CLOSE || match.form.id === hint;
  return match.score >= SURE && isAlone ? "sure" : "ask";
}

/** A match with its header down to where merges and a row of units reach. */
function detectionOf(
  reader: HeaderReader,
  { match }: Ranked,
  certainty: Detection["certainty"]
): Detection {
  const merged = { ...match.area, bottom: reachOfMerges(reader, match.area) };
  const area = { ...merged, bottom: reachOfUnits(reader.sheet, merged) };
  return { match: { ...match, area }, reader, certainty };
}

interface Ranked {
  readonly match: HeaderMatch;
  readonly rank: number;
}

/** An area with its columns made ready. */
interface HeadedArea {
  readonly area: HeaderArea;
  readonly columns: readonly HeadedColumn[];
}

/** The area that a form fits best, or null when it fits none. */
function bestOfForm(
  search: Search,
  form: FormDefinition,
  areas: readonly HeadedArea[]
): Ranked | null {
  const least = form.id === search.hint ? RECOGNISED_WITH_HINT : RECOGNISED;
  let best: Ranked | null = null;
  for (const { area, columns } of areas) {
    const enough = Math.max(least, best?.match.score ?? 0);
    const match = matchHeader(form, columns, area, search.contents(area.bottom), enough);
    const ranked = match && match.score >= least ? rankMatch(search, match) : null;
    if (!ranked) continue;
    if (ranked.rank > (best?.rank ?? 0) + 1e-9) best = ranked;
    if (ranked.match.score >= PERFECT) break;
  }
  return best;
}

/** A match with its rank; null for a form that explains too little of the header. */
function rankMatch(search: Search, match: HeaderMatch): Ranked | null {
  const named = rankByName(search, match);
  if (named === 0 && isAboutElse(match, search.contents(match.area.bottom), SURE)) return null;
  return { match, rank: rankOf(match) + named };
}

/** The most that a form can score in these areas, by its leaf headers alone; best first. */
function boundsOf({ forms }: Search, areas: readonly HeadedArea[]) {
  const keys = new Set(areas.flatMap(({ columns }) => columns.flatMap(({ leaf }) => leaf)));
  const bounds = forms.map((form) => {
    const scores = scoresOf(form);
    const rows = [...keys].map((key) => scores(key).leaf);
    let weight = 0;
    let bound = 0;
    form.columns.forEach((definition, order) => {
      const own = definition.essential ? 2 : 1;
      weight += own;
      bound += own * bestScore(rows, order);
    });
    return { form, bound: bound / weight };
  });
  return bounds.sort((a, b) => b.bound - a.bound);
}

/** Order among forms that fit: score first, then how much of the header they explain. */
export function rankOf({ score, coverage }: Pick<HeaderMatch, "score" | "coverage">): number {
  return score * 0.85 + coverage * 0.15;
}
