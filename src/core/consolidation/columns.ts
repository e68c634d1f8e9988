import { formById, type PackDefinition } from "../packs";
import { NO_SOURCE } from "./keyFacts";
import type { ConsolidatedFact, FigureColumn, Series } from "./model";
import { LEVEL_ORDER, rankIn, TYPE_ORDER } from "./order";
import type { SumOf } from "./sums";

/** More columns than this do not fit a printed page: then levels stand for their types. */
const MAX_SOURCE_COLUMNS = 5;

function figureColumn(series: Series, state: boolean): FigureColumn {
  const by = { series: series.key, state: state ? "1" : "0" };
  return { id: `${series.key}:${by.state}`, series, state, source: null, by };
}

/** A column per series for state money, then one per series that has other money. */
export function baseColumns(series: readonly Series[], sumOf: SumOf): FigureColumn[] {
  const other = series
    .map((one) => figureColumn(one, false))
    .filter((column) => sumOf(column.by) !== null);
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

function sourcesOf(facts: readonly ConsolidatedFact[], column: FigureColumn): Source[] {
  const found = new Map<string, Source>();
  for (const { fact, keys } of facts) {
    if (keys.series !== column.series.key || fact.state !== column.state) continue;
    found.set(`${keys.level}\t${keys.type}`, { level: fact.level, type: fact.type });
  }
  const pairs = [...found.values()];
  if (pairs.length <= MAX_SOURCE_COLUMNS) return pairs;
  const levels = new Set(pairs.map((pair) => pair.level));
  return [...levels].map((level) => ({ level, type: "all" }));
}

/** Columns that split the state money of a form's sourced measure by its sources. */
export function sourceColumns(
  facts: readonly ConsolidatedFact[],
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
    sourcesOf(facts, base)
      .sort(
        (a, b) =>
          rankIn(LEVEL_ORDER, a.level) - rankIn(LEVEL_ORDER, b.level) ||
          rankIn<unknown>(TYPE_ORDER, a.type) - rankIn<unknown>(TYPE_ORDER, b.type)
      )
      .map((source) => sourceColumn(base, source))
  );
}
