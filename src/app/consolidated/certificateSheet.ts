import type { CertificateLine } from "../../core/consolidation";
import { formatAddress, formatRange, type CellValue } from "../../core/sheet";
import { translate } from "../../i18n";
import type { DataFormulas } from "./dataFormulas";
import { drawInputs, INPUT_COLUMNS } from "./certificateInputs";
import { drawHeading, drawSignatures, landscape } from "../drawing/page";
import { createDraft, type DrawnSheet, type SheetDraft } from "../drawing/sheetDraft";
import { SHEETS } from "./sheetNames";
import { STYLES } from "../drawing/styles";
import { coverageText, type DrawContext, letterheadOf, seriesTitle } from "./wording";
import type { DrawnTable } from "./viewTable";

/** Tables whose rows the certificate adds up. */
export interface CertifiedTables {
  /** By form. */
  readonly summaries: ReadonlyMap<string, DrawnTable>;
  readonly byAgency: DrawnTable;
  readonly byLevel: DrawnTable;
  readonly byType: DrawnTable;
  /** Whether the summaries list their tasks. */
  readonly hasTasks: boolean;
  /** Null where no form has several years. */
  readonly byYear: DrawnTable | null;
}

/** What the certificate is drawn with. */
export interface CertificateRequest {
  readonly context: DrawContext;
  readonly formulas: DataFormulas;
  readonly tables: CertifiedTables;
}

/** The drawn certificate and the cells that must be zero. */
export interface DrawnCertificate {
  readonly sheet: DrawnSheet;
  readonly residuals: readonly string[];
}

interface Pen extends CertificateRequest {
  readonly draft: SheetDraft;
  readonly residuals: string[];
  /** Behind all columns that are shown. */
  readonly hiddenColumn: number;
}

const WAYS = ["byAgency", "byGroup", "byTask", "byLevel", "byType", "byYear"] as const;

type Way = (typeof WAYS)[number];

function waysOf({ tables }: CertificateRequest): readonly Way[] {
  const has = { byYear: tables.byYear !== null, byTask: tables.hasTasks };
  return WAYS.filter((way) => (way === "byYear" || way === "byTask" ? has[way] : true));
}

function yearFormula({ column }: CertificateLine, { byYear }: CertifiedTables): string | null {
  const { series, by } = column;
  const year = String(series.year);
  return (
    byYear?.cellOf((row) => row.by.year === year, `${series.measureKey}:${by.state ?? ""}`) ?? null
  );
}

function wayFormula(way: Way, line: CertificateLine, tables: CertifiedTables): string | null {
  const { id, series } = line.column;
  const summary = tables.summaries.get(series.form);
  switch (way) {
    case "byAgency":
      return tables.byAgency.sumOf("agency", id);
    case "byGroup":
      return summary?.sumOf("group", id) ?? null;
    case "byTask":
      return summary?.sumOf("task", id) ?? null;
    case "byLevel":
      return tables.byLevel.sumOf("level", id);
    case "byType":
      return tables.byType.sumOf("type", id);
    case "byYear":
      return yearFormula(line, tables);
  }
}

function verdictText(pen: Pen, residual: number): string {
  const { locale } = pen.context;
  return translate(
    locale,
    residual === 0 ? "consolidated.proof.match" : "consolidated.proof.mismatch"
  );
}

function verdictFormula(pen: Pen, zeros: readonly string[]): string {
  const { locale } = pen.context;
  const test = zeros.map((cell) => `${cell}=0`).join(",");
  const match = translate(locale, "consolidated.proof.match");
  const mismatch = translate(locale, "consolidated.proof.mismatch");
  return `IF(AND(${test}),"${match}","${mismatch}")`;
}

/** One line of a block: the same sum every way, their gap and the verdict, downwards. */
function drawLine(pen: Pen, line: CertificateLine, top: number, column: number): void {
  const { draft, formulas, tables } = pen;
  const ways = waysOf(pen);
  ways.forEach((way, index) => {
    const formula = wayFormula(way, line, tables);
    if (formula === null) throw new Error(`no table for ${way}`);
    draft.derive(top + index, column, line[way], formula, STYLES.number);
  });
  const factsRow = top + ways.length;
  const { by } = line.column;
  draft.figure(factsRow, column, line.facts, formulas.sum(by), by, STYLES.number);
  const range = formatRange({ top, left: column, bottom: factsRow, right: column });
  const residual = formatAddress({ row: factsRow + 1, column });
  const gap = `MAX(${range})-MIN(${range})`;
  draft.derive(factsRow + 1, column, line.residual, gap, STYLES.boldNumber);
  pen.residuals.push(residual);
  const verdict = verdictFormula(pen, [residual]);
  draft.derive(factsRow + 2, column, verdictText(pen, line.residual), verdict, STYLES.boldCentered);
}

/** Draws the ways for state or other money; returns the next free row. */
function drawBlock(pen: Pen, state: boolean, firstRow: number): number {
  const { draft, context } = pen;
  const { consolidated, locale } = context;
  const lines = consolidated.certificate.lines.filter((line) => line.column.state === state);
  if (lines.length === 0) return firstRow;
  const title = translate(locale, `consolidated.proof.${state ? "state" : "other"}`);
  draft.put(firstRow, 0, title, STYLES.header);
  const ways = waysOf(pen);
  const labels = [...ways, "facts", "residual", "verdict"] as const;
  labels.forEach((id, index) => {
    const style = index > ways.length ? STYLES.boldText : STYLES.text;
    draft.put(firstRow + 1 + index, 0, translate(locale, `consolidated.proof.${id}`), style);
  });
  lines.forEach((line, index) => {
    const { form } = line.column.series;
    const head = `${form}\n${seriesTitle(locale, line.column.series)}`;
    draft.put(firstRow, index + 1, head, STYLES.header);
    drawLine(pen, line, firstRow + 1, index + 1);
  });
  return firstRow + 1 + labels.length + 1;
}

/** Draws versions, counts and the hashes of all files; returns the next free row. */
function drawOrigin(pen: Pen, firstRow: number): number {
  const { draft, context } = pen;
  const { consolidated, locale } = context;
  const { pack, year, toolVersion, certificate, files } = consolidated;
  const { counts } = certificate;
  const facts = {
    pack: `${pack.id} ${pack.version}`,
    year,
    tool: toolVersion,
    ...counts,
  } as const satisfies Record<string, CellValue>;
  const ids = Object.keys(facts) as (keyof typeof facts)[];
  ids.forEach((id, index) => {
    const row = firstRow + index;
    draft.put(row, 0, translate(locale, `consolidated.origin.${id}`), STYLES.text);
    draft.span({ top: row, left: 1, bottom: row, right: 2 }, facts[id], STYLES.centered);
  });
  const header = firstRow + ids.length + 1;
  const put = (
    row: number,
    texts: readonly [string, string, string],
    style: keyof typeof STYLES
  ) => {
    draft.put(row, 0, texts[0], style === "text" ? STYLES.text : STYLES.header);
    draft.span({ top: row, left: 1, bottom: row, right: 2 }, texts[1], STYLES[style]);
    draft.span({ top: row, left: 3, bottom: row, right: 6 }, texts[2], STYLES[style]);
  };
  const title = (id: "file" | "outcome" | "sha256") =>
    translate(locale, `consolidated.column.${id}`);
  put(header, [title("file"), title("outcome"), title("sha256")], "header");
  files.forEach((file, index) => {
    const outcome = translate(locale, `consolidated.outcome.${file.outcome}`);
    put(header + 1 + index, [file.name, outcome, file.sha256], "text");
  });
  return header + 1 + files.length;
}

/** The proof of our own sums in one word, then what the forms' own totals say. */
function drawVerdict(pen: Pen, row: number): void {
  const { draft, context, residuals } = pen;
  const { locale, consolidated } = context;
  const { balanced, counts, inputs, misstated } = consolidated.certificate;
  const label = (at: number, id: "overall" | "onForms") => {
    draft.put(at, 0, translate(locale, `consolidated.proof.${id}`), STYLES.boldText);
  };
  const say = (at: number, text: string) => {
    draft.span({ top: at, left: 1, bottom: at, right: 4 }, text, STYLES.boldCentered);
  };
  label(row, "overall");
  if (counts.counted === 0 || residuals.length === 0) {
    say(row, translate(locale, "consolidated.proof.nothing"));
    return;
  }
  const text = verdictText(pen, balanced ? 0 : 1);
  draft.derive(row, 1, text, verdictFormula(pen, residuals), STYLES.boldCentered);
  label(row + 1, "onForms");
  const id =
    misstated > 0
      ? "misstated"
      : inputs.every(({ stated }) => stated === null)
        ? "unstated"
        : "asStated";
  say(row + 1, translate(locale, `consolidated.proof.${id}`, { count: misstated }));
}

/** The certificate: every sum the same whichever way it is taken, and as the files say. */
export function drawCertificate(request: CertificateRequest): DrawnCertificate {
  const { context } = request;
  const { consolidated, locale } = context;
  const draft = createDraft(SHEETS.certificate);
  // State and other money stand below each other, a column a series.
  const lastColumn = Math.max(INPUT_COLUMNS.length - 1, consolidated.series.length);
  const hiddenColumn = lastColumn + 1;
  const pen: Pen = { ...request, draft, residuals: [], hiddenColumn };
  const titles = [translate(locale, "consolidated.title.certificate"), coverageText(context)];
  const verdictRow = drawHeading(draft, letterheadOf(context), lastColumn, titles, "dong");
  const section = (row: number, id: "views" | "inputs" | "origin") => {
    draft.put(row, 0, translate(locale, `consolidated.title.${id}`), STYLES.section);
    return row + 1;
  };
  const state = drawBlock(pen, true, section(verdictRow + 3, "views"));
  const inputs = drawBlock(pen, false, state);
  const origin = drawInputs(pen, section(inputs, "inputs"));
  const end = drawOrigin(pen, section(origin, "origin"));
  drawVerdict(pen, verdictRow);
  const bottom = drawSignatures(draft, locale, end + 1, lastColumn);
  const sheet = draft.finish({
    columnWidths: [38, ...Array.from({ length: lastColumn }, () => 18), 8],
    hiddenColumns: new Set([hiddenColumn]),
    print: landscape({ top: 0, left: 0, bottom, right: lastColumn }),
  });
  return { sheet, residuals: pen.residuals };
}
