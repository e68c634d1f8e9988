import { formById, type FormDefinition, type Measure, type PackDefinition } from "../packs";
import type { Submission } from "./definitions";
import type { Series } from "./model";
import { compareText, firstDifference, keyOf, rankIn } from "./order";

/** Budget year of a column's money in a file of that plan year. */
function yearOfColumn(column: FormDefinition["columns"][number], planYear: number): number {
  return planYear + (column.yearOffset ?? 0);
}

type SeriesName = Omit<Series, "key">;

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
  formId: string,
  totals: Readonly<Record<string, number>>,
  planYear: number
): { readonly series: SeriesName; readonly amount: number }[] {
  const columns = formById(pack, formId)?.columns ?? [];
  return columns.flatMap((column) => {
    const amount = totals[column.id];
    // A column of one fixed source is a part of its measure's total column.
    if (amount === undefined || !column.measure || column.source) return [];
    const year = yearOfColumn(column, planYear);
    return [{ series: { form: formId, measure: column.measure, year }, amount }];
  });
}

/** All series of the files that count, in the order of the pack's forms and columns. */
export function listSeries(
  submissions: readonly Submission[],
  pack: PackDefinition,
  year: number
): Series[] {
  const found = new Map<string, SeriesName>();
  const add = ({ form, measure, year: of }: SeriesName): void => {
    const series = { form, measure, year: of };
    found.set(nameOf(series), series);
  };
  for (const submission of submissions) {
    for (const fact of submission.facts) add(fact);
    for (const sheet of submission.sheets) {
      const totals = seriesOfTotals(pack, sheet.form, sheet.totals, submission.year ?? year);
      for (const { series } of totals) add(series);
    }
  }
  return [...found.values()]
    .sort((a, b) => compareSeries(pack, a, b))
    .map((series, index) => ({ key: keyOf("S", index), ...series }));
}

/** Finds the key of a series. Throws when it is not listed: that is a bug. */
export type SeriesFinder = (series: {
  readonly form: string;
  readonly measure: Measure;
  readonly year: number;
}) => string;

/** Makes the finder of a list of series. */
export function seriesFinder(list: readonly Series[]): SeriesFinder {
  const keys = new Map(list.map((series) => [nameOf(series), series.key]));
  return (series) => {
    const key = keys.get(nameOf(series));
    if (key === undefined) throw new Error(`series not listed: ${nameOf(series)}`);
    return key;
  };
}

/** What the sheets of one file add up to, in đồng, by series key. */
export function sheetTotals(
  submission: Submission,
  pack: PackDefinition,
  year: number,
  find: SeriesFinder
): Map<string, number> {
  const sums = new Map<string, number>();
  for (const sheet of submission.sheets) {
    for (const { series, amount } of seriesOfTotals(
      pack,
      sheet.form,
      sheet.totals,
      submission.year ?? year
    )) {
      const key = find(series);
      sums.set(key, (sums.get(key) ?? 0) + amount);
    }
  }
  return sums;
}
