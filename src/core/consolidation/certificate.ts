import type { PackDefinition } from "../packs";
import type { KeyedFile } from "./countedFacts";
import type {
  Certificate,
  CertificateLine,
  CountedFacts,
  ConsolidatedFile,
  FigureColumn,
  InputProof,
  MoneyKeys,
  Series,
  View,
  ViewRowKind,
} from "./model";
import { seriesFinder, sheetTotals } from "./series";
import { addExactly, amountIn } from "./sums";
import type { Views } from "./views";

function sumRows(views: readonly View[], kind: ViewRowKind, column: string): number {
  let sum = 0;
  for (const view of views) {
    const place = view.columns.findIndex(({ id }) => id === column);
    // A column stands in the summary of its form only.
    if (place < 0) continue;
    for (const row of view.rows) {
      if (row.kind === kind) sum = addExactly(sum, amountIn(view, row, place) ?? 0);
    }
  }
  return sum;
}

/** The year's own row in the column of the measure. */
function yearCell(view: View, { series, by }: FigureColumn): number {
  const row = view.rows.find((one) => one.by.year === String(series.year));
  const column = `${series.measureKey}:${by.state ?? ""}`;
  const place = view.columns.findIndex(({ id }) => id === column);
  return row && place >= 0 ? (amountIn(view, row, place) ?? 0) : 0;
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
  readonly facts: CountedFacts;
  readonly files: readonly ConsolidatedFile[];
  readonly keyed: readonly KeyedFile[];
  readonly views: Views;
}

/** Facts of one file: their sums by kind of money, and which kinds they are of. */
interface FileSums {
  readonly sums: Float64Array;
  readonly has: Uint8Array;
}

/** The sums of each file, by its key. */
type FilesSums = ReadonlyMap<string, FileSums>;

/** Sums by file and kind of money, in one pass. */
function sumFiles(facts: CountedFacts): FilesSums {
  const { length, tasks, monies, taskOf, moneyOf, amounts } = facts;
  const files = new Map<string, FileSums>();
  for (let index = 0; index < length; index += 1) {
    const file = tasks[taskOf[index] ?? 0]?.keys.file ?? "";
    let own = files.get(file);
    if (!own) {
      own = { sums: new Float64Array(monies.length), has: new Uint8Array(monies.length) };
      files.set(file, own);
    }
    const money = moneyOf[index] ?? 0;
    own.sums[money] = addExactly(own.sums[money] ?? 0, amounts[index] ?? 0);
    own.has[money] = 1;
  }
  return files;
}

/** Sum of the kinds of money that the test holds for; null without a fact. */
function sumOf(
  own: FileSums | undefined,
  { monies }: CountedFacts,
  test: (keys: MoneyKeys) => boolean
): number | null {
  let sum: number | null = null;
  monies.forEach(({ keys }, money) => {
    if (own?.has[money] && test(keys)) sum = addExactly(sum ?? 0, own.sums[money] ?? 0);
  });
  return sum;
}

function sumColumn(sums: FilesSums, facts: CountedFacts, { by }: FigureColumn): number {
  let sum = 0;
  for (const own of sums.values()) {
    const ofFile = sumOf(
      own,
      facts,
      ({ series, state }) => series === by.series && state === by.state
    );
    sum = addExactly(sum, ofFile ?? 0);
  }
  return sum;
}

function proveInputs({ pack, series, facts, keyed }: ProofInput, sums: FilesSums): InputProof[] {
  const find = seriesFinder(series);
  return keyed.flatMap(({ submission, fileKey }) => {
    const totals = sheetTotals(submission, pack, find);
    return series.flatMap(({ key }): InputProof[] => {
      const sum = sumOf(sums.get(fileKey), facts, (money) => money.series === key);
      const total = totals.get(key);
      if (sum === null && total === undefined) return [];
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
  const sums = sumFiles(facts);
  const lines = views.byAgency.columns.map((column) =>
    proveColumn(column, views, sumColumn(sums, facts, column))
  );
  const inputs = proveInputs(evidence, sums);
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
      tasks: new Set(facts.tasks.map(({ keys }) => keys.task)).size,
      facts: facts.length,
    },
  };
}
