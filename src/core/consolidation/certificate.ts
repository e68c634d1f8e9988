import type { PackDefinition } from "../packs";
import type { KeyedFile } from "./keyFacts";
import type {
  Certificate,
  CertificateLine,
  ConsolidatedFact,
  ConsolidatedFile,
  FigureColumn,
  InputProof,
  Series,
  View,
  ViewRowKind,
} from "./model";
import { seriesFinder, sheetTotals } from "./series";
import { addExactly } from "./sums";
import type { Views } from "./views";

function sumRows(views: readonly View[], kind: ViewRowKind, column: string): number {
  let sum = 0;
  for (const view of views) {
    // A column stands in the summary of its form only.
    if (!view.columns.some(({ id }) => id === column)) continue;
    for (const row of view.rows) {
      if (row.kind === kind) sum = addExactly(sum, row.amounts[column] ?? 0);
    }
  }
  return sum;
}

/** The year's own row in the column of the measure. */
function yearCell({ rows }: View, { series, by }: FigureColumn): number {
  const row = rows.find((one) => one.by.year === String(series.year));
  return row?.amounts[`${series.measureKey}:${by.state ?? ""}`] ?? 0;
}

function proveColumn(column: FigureColumn, views: Views, facts: number): CertificateLine {
  const sums = {
    byAgency: sumRows([views.byAgency], "agency", column.id),
    byGroup: sumRows(views.summaries, "group", column.id),
    byTask: sumRows(views.summaries, "task", column.id),
    byLevel: sumRows([views.bySource], "level", column.id),
    byType: sumRows([views.byType], "type", column.id),
    byYear: yearCell(views.byYear, column),
    facts,
  };
  const all = Object.values(sums);
  return { column, ...sums, residual: Math.max(...all) - Math.min(...all) };
}

/** What the certificate is made of. */
export interface ProofInput {
  readonly pack: PackDefinition;
  readonly series: readonly Series[];
  readonly facts: readonly ConsolidatedFact[];
  readonly files: readonly ConsolidatedFile[];
  readonly keyed: readonly KeyedFile[];
  readonly views: Views;
}

type SumsByKey = Map<string, number>;

function addTo(sums: SumsByKey, key: string, { fact }: ConsolidatedFact): void {
  sums.set(key, addExactly(sums.get(key) ?? 0, fact.amount));
}

/** Sums by file and series, in one pass. */
function sumFiles(facts: readonly ConsolidatedFact[]): Map<string, SumsByKey> {
  const files = new Map<string, SumsByKey>();
  for (const one of facts) {
    const sums = files.get(one.task.file) ?? new Map<string, number>();
    files.set(one.task.file, sums);
    addTo(sums, one.money.series, one);
  }
  return files;
}

/** Sums by series, state and other money apart. */
function sumColumns(facts: readonly ConsolidatedFact[]): (column: FigureColumn) => number {
  const sums: Record<string, SumsByKey> = {};
  for (const one of facts) addTo((sums[one.money.state] ??= new Map()), one.money.series, one);
  return ({ by }) => sums[by.state ?? ""]?.get(by.series ?? "") ?? 0;
}

function proveInputs({ pack, series, facts, keyed }: ProofInput): InputProof[] {
  const sums = sumFiles(facts);
  const find = seriesFinder(series);
  return keyed.flatMap(({ submission, fileKey }) => {
    const totals = sheetTotals(submission, pack, find);
    return series.flatMap(({ key }): InputProof[] => {
      const sum = sums.get(fileKey)?.get(key);
      const total = totals.get(key);
      if (sum === undefined && total === undefined) return [];
      const { tasks, stated } = total ?? { tasks: 0, stated: null };
      const inFacts = sum ?? 0;
      const residual = tasks - inFacts;
      return [{ file: fileKey, series: key, stated, sheets: tasks, facts: inFacts, residual }];
    });
  });
}

/** Forms of files whose own total is another sum than that of their tasks. */
function countMisstated(inputs: readonly InputProof[], series: readonly Series[]): number {
  const forms = new Map(series.map(({ key, form }) => [key, form]));
  const wrong = inputs.filter(({ stated, sheets }) => stated !== null && stated !== sheets);
  return new Set(wrong.map((one) => `${one.file}\t${forms.get(one.series) ?? ""}`)).size;
}

/** Proves that each sum is the same whichever way it is taken, and the same as the inputs'. */
export function certify(evidence: ProofInput): Certificate {
  const { facts, files, keyed, views } = evidence;
  const sumOf = sumColumns(facts);
  const lines = views.byAgency.columns.map((column) => proveColumn(column, views, sumOf(column)));
  const inputs = proveInputs(evidence);
  return {
    lines,
    inputs,
    balanced: [...lines, ...inputs].every(({ residual }) => residual === 0),
    misstated: countMisstated(inputs, evidence.series),
    counts: {
      files: files.length,
      counted: keyed.length,
      rejected: files.filter((file) => file.outcome === "rejected").length,
      agencies: new Set(keyed.map((file) => file.agencyKey)).size,
      tasks: new Set(facts.map(({ task }) => task.task)).size,
      facts: facts.length,
    },
  };
}
