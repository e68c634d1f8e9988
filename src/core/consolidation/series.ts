import { formById, type FormDefinition, type Measure, type PackDefinition } from "../packs";
import { isPartOfTotal } from "../table";
import type { PackedSubmission, SheetSummary } from "./definitions";
import type { Series } from "./model";
import { compareText, firstDifference, keyOf, rankIn } from "./order";

/** Budget year of a column's money in a file of that plan year. */
function yearOfColumn(column: FormDefinition["columns"][number], planYear: number): number {
  return planYear + (column.yearOffset ?? 0);
}

/** Sums of one column in đồng: of its tasks, and as the form's total row states it. */
export interface SheetTotal {
  readonly tasks: number;
  /** Null when the form states none. */
  readonly stated: number | null;
}

type SeriesName = Omit<Series, "key" | "measureKey">;

function nameOf(series: SeriesName): string {
  return `${series.form}\t${series.measure}\t${String(series.year)}`;
}

/** Place of a measure in its form: that of its first column. */
function columnRank(pack: PackDefinition, series: SeriesName): number {
  const columns = formById(pack, series.form)?.columns ?? [];
  const at = columns.findIndex((column) => column.measure === series.measure);
  return at < 0 ? columns.length : at;
}

function compareSeries(pack: PackDefinition, a: SeriesName, b: SeriesName): number {
  const forms = pack.forms.map((form) => form.id);
  return firstDifference(
    rankIn(forms, a.form) - rankIn(forms, b.form),
    compareText(a.form, b.form),
    columnRank(pack, a) - columnRank(pack, b),
    a.year - b.year,
    compareText(a.measure, b.measure)
  );
}

/** The total column of each series of a form that a sheet of that year has. */
function seriesOfTotals(
  pack: PackDefinition,
  { form, year: planYear, totals, statedTotals }: SheetSummary
): (SheetTotal & { readonly series: SeriesName })[] {
  const definition = formById(pack, form);
  return (definition?.columns ?? []).flatMap((column) => {
    const tasks = totals[column.id];
    // A column of one fixed source is a part of its total, unless it stands beside all of them.
    const isPart =
      column.source !== undefined && definition && isPartOfTotal(definition, column.id);
    if (tasks === undefined || !column.measure || isPart) return [];
    const series = { form, measure: column.measure, year: yearOfColumn(column, planYear) };
    return [{ series, tasks, stated: statedTotals[column.id] ?? null }];
  });
}

/** All series of the files that count, in the order of the pack's forms and columns. */
export function listSeries(
  submissions: readonly PackedSubmission[],
  pack: PackDefinition
): Series[] {
  const found = new Map<string, SeriesName>();
  const add = (one: SeriesName): void => {
    const name = nameOf(one);
    if (found.has(name)) return;
    const { form, measure, year } = one;
    found.set(name, { form, measure, year });
  };
  for (const submission of submissions) {
    for (const money of submission.facts.monies) add(money);
    for (const sheet of submission.sheets) {
      for (const { series } of seriesOfTotals(pack, sheet)) add(series);
    }
  }
  const measures = new Map<string, string>();
  return [...found.values()]
    .sort((a, b) => compareSeries(pack, a, b))
    .map((series, index) => {
      const measure = `${series.form}\t${series.measure}`;
      const measureKey = measures.get(measure) ?? keyOf("M", measures.size);
      measures.set(measure, measureKey);
      return { key: keyOf("S", index), ...series, measureKey };
    });
}

/** Finds a listed series. Throws when it is not listed: that is a bug. */
export type SeriesFinder = (series: {
  readonly form: string;
  readonly measure: Measure;
  readonly year: number;
}) => Series;

/** Makes the finder of a list of series. */
export function seriesFinder(list: readonly Series[]): SeriesFinder {
  const listed = new Map(list.map((series) => [nameOf(series), series]));
  return (series) => {
    const found = listed.get(nameOf(series));
    if (!found) throw new Error(`series not listed: ${nameOf(series)}`);
    return found;
  };
}

function addStated(a: number | null, b: number | null): number | null {
  return a === null || b === null ? null : a + b;
}

/** What the sheets of one file add up to and state, by series key. */
export function sheetTotals(
  submission: PackedSubmission,
  pack: PackDefinition,
  find: SeriesFinder
): Map<string, SheetTotal> {
  const sums = new Map<string, SheetTotal>();
  for (const sheet of submission.sheets) {
    for (const { series, tasks, stated } of seriesOfTotals(pack, sheet)) {
      const { key } = find(series);
      const known = sums.get(key) ?? { tasks: 0, stated: 0 };
      sums.set(key, { tasks: known.tasks + tasks, stated: addStated(known.stated, stated) });
    }
  }
  return sums;
}
