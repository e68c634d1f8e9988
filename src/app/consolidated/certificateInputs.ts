import type { ConsolidatedFile, InputProof, Series } from "../../core/consolidation";
import { formatAddress, formatRange } from "../../core/sheet";
import { translate } from "../../i18n";
import type { DataFormulas } from "./dataSheet";
import type { SheetDraft } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import { seriesTitle, type DrawContext } from "./wording";

/** What the table of inputs is drawn with; cells that must be zero are added to `residuals`. */
export interface InputsRequest {
  readonly context: DrawContext;
  readonly formulas: DataFormulas;
  readonly draft: SheetDraft;
  readonly residuals: string[];
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

interface InputRow {
  readonly proof: InputProof;
  readonly file: ConsolidatedFile | undefined;
  readonly series: Series | undefined;
}

function drawInput(request: InputsRequest, { proof, file, series }: InputRow, row: number): void {
  const { draft, formulas, context } = request;
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
    draft.derive(row, columnOf("formDifference"), difference, formula, style);
  }
  const by = { file: proof.file, series: proof.series };
  const sum = formulas.sum(by);
  draft.figure(row, columnOf("consolidated"), proof.facts, sum, by, STYLES.number);
  const lost = `${at("ofTasks")}-${at("consolidated")}`;
  draft.derive(row, columnOf("lost"), proof.residual, lost, STYLES.number);
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
  inputs.forEach((proof, index) => {
    const row = { proof, file: files.get(proof.file), series: series.get(proof.series) };
    drawInput(request, row, top + index);
  });
  if (inputs.length === 0) return top + 1;
  const totalRow = top + inputs.length;
  const column = columnOf("lost");
  const range = formatRange({ top, left: column, bottom: totalRow - 1, right: column });
  const lost = inputs.reduce((sum, { residual }) => sum + Math.abs(residual), 0);
  draft.put(totalRow, 0, translate(locale, "consolidated.proof.lost"), STYLES.boldText);
  draft.derive(totalRow, column, lost, `SUMPRODUCT(ABS(${range}))`, STYLES.boldNumber);
  residuals.push(formatAddress({ row: totalRow, column }));
  return totalRow + 2;
}
