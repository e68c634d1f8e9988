import type { ConsolidatedFile, CountedFacts, InputProof, Series } from "../../core/consolidation";
import { formatAddress, formatRange } from "../../core/sheet";
import { translate } from "../../i18n";
import { writeCriteria } from "./criteriaText";
import type { DataFormulas, Stretch } from "./dataFormulas";
import type { SheetDraft } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import { seriesTitle, type DrawContext } from "./wording";

/** What the table of inputs is drawn with; cells that must be zero are added to `residuals`. */
export interface InputsRequest {
  readonly context: DrawContext;
  readonly formulas: DataFormulas;
  readonly draft: SheetDraft;
  readonly residuals: string[];
  /** The first hidden column. */
  readonly hiddenColumn: number;
}

/** Columns of the table: what the form says, what its tasks add up to, what was counted. */
export const INPUT_COLUMNS = [
  "file",
  "measure",
  "onForm",
  "ofTasks",
  "formDifference",
  "consolidated",
  "lost",
] as const;

type InputColumn = (typeof INPUT_COLUMNS)[number];

function columnOf(id: InputColumn): number {
  return INPUT_COLUMNS.indexOf(id);
}

/** The request with where the facts of files stand. */
interface InputsPen extends InputsRequest {
  readonly stretches: ReadonlyMap<string, Stretch>;
}

interface InputRow {
  readonly proof: InputProof;
  readonly file: ConsolidatedFile | undefined;
  readonly series: Series | undefined;
}

function drawInput(request: InputsPen, { proof, file, series }: InputRow, row: number): void {
  const { draft, formulas, context, hiddenColumn } = request;
  const { locale } = context;
  const at = (id: InputColumn): string => formatAddress({ row, column: columnOf(id) });
  const put = (id: InputColumn, value: string | number, style: keyof typeof STYLES): void => {
    draft.put(row, columnOf(id), value, STYLES[style]);
  };
  put("file", file?.name ?? "", "text");
  put("measure", series ? `${series.form}: ${seriesTitle(locale, series)}` : "", "text");
  put("ofTasks", proof.sheets, "number");
  if (proof.stated === null) {
    put("onForm", translate(locale, "consolidated.proof.notStated"), "centered");
    put("formDifference", "", "centered");
  } else {
    const difference = proof.stated - proof.sheets;
    const style = difference === 0 ? STYLES.number : STYLES.alarm;
    put("onForm", proof.stated, "number");
    const formula = `${at("onForm")}-${at("ofTasks")}`;
    draft.put(row, columnOf("formDifference"), difference, style, { formula });
  }
  const by = { file: proof.file, series: proof.series };
  const sum = formulas.sum(by, file ? request.stretches.get(file.key) : undefined);
  draft.put(row, columnOf("consolidated"), proof.facts, STYLES.number, { formula: sum });
  const lost = `${at("ofTasks")}-${at("consolidated")}`;
  draft.put(row, columnOf("lost"), proof.residual, STYLES.number, { formula: lost });
  draft.put(row, hiddenColumn, writeCriteria(by, true), STYLES.key);
}

/** Where the facts of each file stand, by the file's key. */
function stretchesOf({ tasks, taskOf }: CountedFacts): ReadonlyMap<string, Stretch> {
  const stretches = new Map<string, { first: number; last: number }>();
  taskOf.forEach((task, index) => {
    const file = tasks[task]?.keys.file ?? "";
    const stretch = stretches.get(file);
    if (stretch) stretch.last = index;
    else stretches.set(file, { first: index, last: index });
  });
  return stretches;
}

/**
 * Draws file by file what the forms state, what their tasks add up to and what of it was counted.
 * A form's own wrong total is shown but breaks no proof; a lost đồng does. Returns the next free
 * row.
 */
export function drawInputs(request: InputsRequest, firstRow: number): number {
  const { draft, context, residuals } = request;
  const { locale, consolidated } = context;
  const { inputs } = consolidated.certificate;
  const files = new Map(consolidated.files.map((file) => [file.key, file]));
  const series = new Map(consolidated.series.map((one) => [one.key, one]));
  INPUT_COLUMNS.forEach((id, column) => {
    draft.put(firstRow, column, translate(locale, `consolidated.column.${id}`), STYLES.header);
  });
  const top = firstRow + 1;
  const pen = { ...request, stretches: stretchesOf(consolidated.facts) };
  inputs.forEach((proof, index) => {
    const row = { proof, file: files.get(proof.file), series: series.get(proof.series) };
    drawInput(pen, row, top + index);
  });
  if (inputs.length === 0) return top + 1;
  draft.noteTable({
    ...{ top, count: inputs.length, by: request.hiddenColumn },
    columns: [[columnOf("consolidated"), {}]],
    differences: [
      [columnOf("formDifference"), columnOf("onForm"), columnOf("ofTasks")],
      [columnOf("lost"), columnOf("ofTasks"), columnOf("consolidated")],
    ],
  });
  const totalRow = top + inputs.length;
  const column = columnOf("lost");
  const range = formatRange({ top, left: column, bottom: totalRow - 1, right: column });
  const lost = inputs.reduce((sum, { residual }) => sum + Math.abs(residual), 0);
  draft.put(totalRow, 0, translate(locale, "consolidated.proof.lost"), STYLES.boldText);
  draft.derive(totalRow, column, lost, `SUMPRODUCT(ABS(${range}))`, STYLES.boldNumber);
  residuals.push(formatAddress({ row: totalRow, column }));
  return totalRow + 2;
}
