import { formById, type PackDefinition } from "../packs";
import { NO_SOURCE, sourceOf } from "./countedFacts";
import type { FigureColumn, MoneyKeys, Series } from "./model";
import { LEVEL_ORDER, rankIn, TYPE_ORDER } from "./order";

/** More columns than this do not fit a printed page: then levels stand for their types. */
const MAX_SOURCE_COLUMNS = 5;

function figureColumn(series: Series, state: boolean): FigureColumn {
  const by = { series: series.key, state: state ? "1" : "0" };
  return { id: `${series.key}:${by.state}`, series, state, source: null, by };
}

/** A column per series for state money, then one per series that has other money. */
export function baseColumns(
  series: readonly Series[],
  monies: readonly MoneyKeys[]
): FigureColumn[] {
  const withOther = new Set(monies.flatMap((money) => (money.state === "0" ? money.series : [])));
  const other = series
    .filter(({ key }) => withOther.has(key))
    .map((one) => figureColumn(one, false));
  return [...series.map((one) => figureColumn(one, true)), ...other];
}

type Source = NonNullable<FigureColumn["source"]>;

function sourceColumn(base: FigureColumn, source: Source): FigureColumn {
  const level = source.level ?? NO_SOURCE;
  const type = source.type === "all" ? {} : { type: source.type ?? NO_SOURCE };
  return {
    ...base,
    id: `${base.id}:${level}:${source.type ?? NO_SOURCE}`,
    source,
    by: { ...base.by, level, ...type },
  };
}

function sourcesOf(monies: readonly MoneyKeys[], { by }: FigureColumn): Source[] {
  const pairs = monies
    .filter(({ series, state }) => series === by.series && state === by.state)
    .map(sourceOf);
  if (pairs.length <= MAX_SOURCE_COLUMNS) return pairs;
  const levels = new Set(pairs.map((pair) => pair.level));
  return [...levels].map((level) => ({ level, type: "all" }));
}

/** Columns that split the state money of a form's sourced measure by its sources. */
export function sourceColumns(
  monies: readonly MoneyKeys[],
  columns: readonly FigureColumn[],
  pack: PackDefinition,
  formId: string
): FigureColumn[] {
  const form = formById(pack, formId);
  const sourced = form?.columns.find((column) => column.id === form.sourcedColumn)?.measure;
  const bases = columns.filter(
    ({ series, state }) => state && series.form === formId && series.measure === sourced
  );
  return bases.flatMap((base) =>
    sourcesOf(monies, base)
      .sort(
        (a, b) =>
          rankIn(LEVEL_ORDER, a.level) - rankIn(LEVEL_ORDER, b.level) ||
          rankIn<unknown>(TYPE_ORDER, a.type) - rankIn<unknown>(TYPE_ORDER, b.type)
      )
      .map((source) => sourceColumn(base, source))
  );
}
