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
import { addExactly, sumFacts } from "./sums";
import type { Views } from "./views";

function sumRows(views: readonly View[], kind: ViewRowKind, column: string): number {
  let sum = 0;
  for (const view of views) {
    for (const row of view.rows) {
      if (row.kind === kind) sum = addExactly(sum, row.amounts[column] ?? 0);
    }
  }
  return sum;
}

function proveColumn(column: FigureColumn, views: Views, facts: number): CertificateLine {
  const sums = {
    byAgency: sumRows([views.byAgency], "agency", column.id),
    byGroup: sumRows(views.summaries, "group", column.id),
    byTask: sumRows(views.summaries, "task", column.id),
    byLevel: sumRows([views.bySource], "level", column.id),
    byType: sumRows([views.byType], "type", column.id),
    facts,
  };
  const all = Object.values(sums);
  return { column, ...sums, residual: Math.max(...all) - Math.min(...all) };
}

/** What the certificate is made of. */
export interface ProofInput {
  readonly pack: PackDefinition;
  readonly year: number;
  readonly series: readonly Series[];
  readonly facts: readonly ConsolidatedFact[];
  readonly files: readonly ConsolidatedFile[];
  readonly keyed: readonly KeyedFile[];
  readonly views: Views;
}

function proveInputs({ pack, year, series, facts, keyed }: ProofInput): InputProof[] {
  const sumOf = sumFacts(facts);
  const find = seriesFinder(series);
  return keyed.flatMap(({ submission, fileKey }) => {
    const totals = sheetTotals(submission, pack, year, find);
    return series.flatMap(({ key }) => {
      const sum = sumOf({ file: fileKey, series: key });
      const sheets = totals.get(key);
      if (sum === null && sheets === undefined) return [];
      const inFacts = sum?.amount ?? 0;
      const residual = (sheets ?? 0) - inFacts;
      return [{ file: fileKey, series: key, sheets: sheets ?? 0, facts: inFacts, residual }];
    });
  });
}

/** Proves that each sum is the same whichever way it is taken, and the same as the inputs'. */
export function certify(evidence: ProofInput): Certificate {
  const { facts, files, keyed, views } = evidence;
  const sumOf = sumFacts(facts);
  const lines = views.byAgency.columns.map((column) =>
    proveColumn(column, views, sumOf(column.by)?.amount ?? 0)
  );
  const inputs = proveInputs(evidence);
  return {
    lines,
    inputs,
    balanced: [...lines, ...inputs].every(({ residual }) => residual === 0),
    counts: {
      files: files.length,
      counted: keyed.length,
      rejected: files.filter((file) => file.outcome === "rejected").length,
      agencies: new Set(keyed.map((file) => file.agencyKey)).size,
      tasks: new Set(facts.map((one) => one.keys.task)).size,
      facts: facts.length,
    },
  };
}
