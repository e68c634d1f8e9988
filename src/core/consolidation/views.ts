import { formById, type PackDefinition } from "../packs";
import type { Agency } from "../state";
import { baseColumns, sourceColumns } from "./columns";
import { groupKey, NO_SOURCE } from "./keyFacts";
import type { ConsolidatedFact, Criteria, FigureColumn, Series, View, ViewRow } from "./model";
import { LEVEL_ORDER, TYPE_ORDER } from "./order";
import { sumFacts, type SumOf } from "./sums";

/** What views are made of. */
export interface ViewSource {
  readonly facts: readonly ConsolidatedFact[];
  readonly series: readonly Series[];
  readonly agencies: readonly (Agency & { readonly key: string })[];
  readonly pack: PackDefinition;
}

type RowMaker = (row: Pick<ViewRow, "kind" | "label" | "detail" | "by">) => ViewRow;

function rowMaker(columns: readonly FigureColumn[], sumOf: SumOf): RowMaker {
  return (row) => {
    const amounts: Record<string, number> = {};
    let first: number | null = null;
    for (const column of columns) {
      const sum = sumOf(row.by, column.by);
      if (!sum) continue;
      amounts[column.id] = sum.amount;
      if (first === null || sum.first < first) first = sum.first;
    }
    return { ...row, first, amounts };
  };
}

const TOTAL = { kind: "total", label: "", detail: "", by: {} } as const;

/** Tasks of each agency inside each group, in the order of the facts. */
function tasksByGroup(
  facts: readonly ConsolidatedFact[],
  formId: string
): Map<string, Map<string, ConsolidatedFact[]>> {
  const groups = new Map<string, Map<string, ConsolidatedFact[]>>();
  const seen = new Set<string>();
  for (const one of facts) {
    if (one.fact.form !== formId || seen.has(one.keys.task)) continue;
    seen.add(one.keys.task);
    const agencies = groups.get(one.keys.group) ?? new Map<string, ConsolidatedFact[]>();
    groups.set(one.keys.group, agencies);
    const tasks = agencies.get(one.keys.agency);
    if (tasks) tasks.push(one);
    else agencies.set(one.keys.agency, [one]);
  }
  return groups;
}

function groupRows(
  source: ViewSource,
  agencies: ReadonlyMap<string, readonly ConsolidatedFact[]> | undefined,
  group: string,
  make: RowMaker
): ViewRow[] {
  return source.agencies.flatMap((agency) => {
    const tasks = agencies?.get(agency.key);
    if (!tasks) return [];
    const by: Criteria = { group, agency: agency.key };
    return [
      make({ kind: "agency", label: agency.name, detail: agency.code, by }),
      ...tasks.map(({ fact, keys }) =>
        make({ kind: "task", label: fact.task, detail: fact.period, by: { task: keys.task } })
      ),
    ];
  });
}

function summaryView(source: ViewSource, formId: string, sumOf: SumOf): View {
  const { facts, pack } = source;
  const base = baseColumns(source.series, sumOf).filter(({ series }) => series.form === formId);
  const state = base.filter((column) => column.state);
  const other = base.filter((column) => !column.state);
  const columns = [...state, ...sourceColumns(facts, base, pack, formId), ...other];
  const make = rowMaker(columns, sumOf);
  const tasks = tasksByGroup(facts, formId);
  const groups = (formById(pack, formId)?.groups ?? []).map((group) => ({
    key: groupKey(pack, formId, group.id),
    name: group.name,
  }));
  const outside = { key: groupKey(pack, formId, null), name: "" };
  const all = tasks.has(outside.key) ? [...groups, outside] : groups;
  const rows = all.flatMap(({ key, name }) => [
    make({ kind: "group", label: name, detail: "", by: { group: key } }),
    ...groupRows(source, tasks.get(key), key, make),
  ]);
  return { form: formId, columns, rows: [make(TOTAL), ...rows] };
}

function agencyView(source: ViewSource, sumOf: SumOf): View {
  const columns = baseColumns(source.series, sumOf);
  const make = rowMaker(columns, sumOf);
  const rows = source.agencies.map(({ key, code, name }) =>
    make({ kind: "agency", label: name, detail: code, by: { agency: key } })
  );
  return { form: null, columns, rows: [make(TOTAL), ...rows] };
}

function sourceView(source: ViewSource, sumOf: SumOf): View {
  const columns = baseColumns(source.series, sumOf);
  const make = rowMaker(columns, sumOf);
  const rows = LEVEL_ORDER.flatMap((level) => {
    const by = { level: level ?? NO_SOURCE };
    if (!sumOf(by)) return [];
    const types = TYPE_ORDER.map((type) =>
      make({
        kind: "source",
        label: type ?? "",
        detail: "",
        by: { ...by, type: type ?? NO_SOURCE },
      })
    );
    return [
      make({ kind: "level", label: level ?? "", detail: "", by }),
      ...types.filter((row) => row.first !== null),
    ];
  });
  return { form: null, columns, rows: [make(TOTAL), ...rows] };
}

function typeView(source: ViewSource, sumOf: SumOf): View {
  const columns = baseColumns(source.series, sumOf);
  const make = rowMaker(columns, sumOf);
  const rows = TYPE_ORDER.map((type) =>
    make({ kind: "type", label: type ?? "", detail: "", by: { type: type ?? NO_SOURCE } })
  );
  return {
    form: null,
    columns,
    rows: [make(TOTAL), ...rows.filter((row) => row.first !== null)],
  };
}

/** One column a measure of a form, all its years together. */
function measureColumns(series: readonly Series[], sumOf: SumOf): FigureColumn[] {
  const columns = new Map<string, FigureColumn>();
  for (const column of baseColumns(series, sumOf)) {
    const { measureKey: measure } = column.series;
    const by = { measure, state: column.state ? "1" : "0" };
    const id = `${measure}:${by.state}`;
    if (!columns.has(id)) columns.set(id, { ...column, id, by });
  }
  return [...columns.values()];
}

function yearView(source: ViewSource, sumOf: SumOf): View {
  const columns = measureColumns(source.series, sumOf);
  const make = rowMaker(columns, sumOf);
  const years = [...new Set(source.series.map(({ year }) => year))].sort((a, b) => a - b);
  const rows = years.map((year) =>
    make({ kind: "year", label: String(year), detail: "", by: { year: String(year) } })
  );
  return { form: null, columns, rows: [make(TOTAL), ...rows] };
}

/** All tables of figures over the facts. */
export interface Views {
  readonly summaries: readonly View[];
  readonly byAgency: View;
  readonly bySource: View;
  readonly byType: View;
  readonly byYear: View;
}

/** Sums the facts every way the department needs them. */
export function makeViews(source: ViewSource): Views {
  const sumOf = sumFacts(source.facts);
  const forms = [...new Set(source.series.map((series) => series.form))];
  return {
    summaries: forms.map((form) => summaryView(source, form, sumOf)),
    byAgency: agencyView(source, sumOf),
    bySource: sourceView(source, sumOf),
    byType: typeView(source, sumOf),
    byYear: yearView(source, sumOf),
  };
}
