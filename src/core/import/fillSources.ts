import { fromDong } from "../money";
import type { ColumnDefinition, ColumnKind, FormDefinition } from "../packs";
import { PRINTED_UNITS } from "../layout";
import { printSources, readSources, type SourcePart } from "../sources";
import { cellText, type CellValue } from "../sheet";
import type { TableRow } from "../table";
import { keepUnsplit } from "./fillAmounts";
import { into, type ImportContext, type TaskDraft } from "./task";
import {
  amountIn,
  countedColumns,
  moneyColumns,
  type MoneyPiece,
  type TaskMoney,
} from "./taskMoney";

function columnOf(form: FormDefinition, kind: ColumnKind): ColumnDefinition | null {
  return form.columns.find((column) => column.kind === kind) ?? null;
}

/** Whether a form names sources in words. */
export function namesSources(form: FormDefinition): boolean {
  return columnOf(form, "source-level") !== null || columnOf(form, "source-type") !== null;
}

function write(
  form: FormDefinition,
  texts: { readonly level: string; readonly type: string },
  cells: Record<string, CellValue>
): void {
  const [level, type] = [columnOf(form, "source-level"), columnOf(form, "source-type")];
  const joined = [texts.level, texts.type].filter((text) => text !== "").join(" – ");
  if (level && texts.level !== "") cells[level.id] = type ? texts.level : joined;
  if (type && texts.type !== "") cells[type.id] = level ? texts.type : joined;
}

function partOf({ level, type, amount, text }: MoneyPiece, isAlone: boolean): SourcePart {
  return { level, type, amount: isAlone ? null : amount, share: null, text };
}

/** The parts in words; null when those would not be read back as they were meant. */
function printSafely(
  { unit, year }: ImportContext,
  parts: readonly SourcePart[]
): { readonly level: string; readonly type: string } | null {
  const texts = printSources(parts, unit);
  const back = readSources(texts.level, texts.type, unit, { year });
  const same =
    back.problems.every(({ kind }) => kind === "ambiguous") &&
    back.parts.length === parts.length &&
    back.parts.every(({ level, type, amount, share }, at) => {
      const part = parts[at];
      const sameName = level === part?.level && type === part.type;
      return sameName && amount === part.amount && share === part.share;
    });
  return same ? texts : null;
}

/**
 * Writes what pays an amount as a funding text, "Ngân sách tỉnh: 500; Xã hội hóa: 200", amounts in
 * the unit of the result. What would not be read back as it was meant goes into the remarks.
 */
export function writePieces(
  context: ImportContext,
  row: TableRow,
  { pieces, amount }: TaskMoney,
  draft: TaskDraft
): void {
  const [only] = pieces;
  const isAlone = pieces.length === 1 && only?.amount === amount;
  const texts = printSafely(
    context,
    pieces.map((piece) => partOf(piece, isAlone))
  );
  if (texts) write(context.form, texts, draft.cells);
  else for (const piece of pieces) keepUnsplit(context, row, piece, draft);
}

/** Copies the funding texts of a task; amounts inside are put into the unit of the result. */
export function copySourceTexts(context: ImportContext, row: TableRow, draft: TaskDraft): void {
  const { table, form, mapping, unit } = context;
  const texts = form.columns
    .filter(({ kind }) => kind === "source-level" || kind === "source-type")
    .flatMap((column) => into(mapping, column.id).map(({ from }) => ({ column, from })))
    .map(({ column, from }) => {
      const value = from.definition ? (row.cells[from.definition.id]?.value ?? null) : null;
      return { column, from, text: value === null ? "" : cellText(value) };
    })
    .filter(({ text }) => text.trim() !== "");
  const { parts = [], problems = [] } = row.sources ?? {};
  if (table.unit === unit || parts.every(({ amount }) => amount === null)) {
    for (const { column, text } of texts) draft.cells[column.id] = text;
    return;
  }
  const header = texts.map(({ from }) => from.header).join("; ");
  const before = texts.map(({ text }) => text).join("; ");
  const printed = problems.some(({ kind }) => kind !== "ambiguous")
    ? null
    : printSafely(context, parts);
  if (printed) {
    write(form, printed, draft.cells);
    const after = [printed.level, printed.type].filter((text) => text !== "").join("; ");
    context.changed.push({ row: row.row, header, before, after });
    return;
  }
  context.left.push({ row: row.row, header, text: before, why: "unit", amount: null });
  draft.notes.push(table.unit ? `${before} (${PRINTED_UNITS[table.unit]})` : before);
}

/** The lines under a task that name its sources, one row each. */
export function copySourceLines(
  context: ImportContext,
  row: TableRow
): readonly Readonly<Record<string, CellValue>>[] {
  const lines = context.lines.get(row.row) ?? [];
  return lines.map((line) => {
    const cells: Record<string, CellValue> = {};
    for (const id of moneyColumns(context)) {
      const amount = amountIn(context, line, countedColumns(context, id));
      if (amount !== null) cells[id] = fromDong(amount, context.unit);
    }
    const named = line.sources?.parts ?? [];
    const parts = named.length > 1 ? named : named.map((part) => ({ ...part, amount: null }));
    const texts = printSources(parts, context.unit);
    const isNamed = texts.level !== "" || texts.type !== "";
    write(context.form, isNamed ? texts : { level: line.name, type: "" }, cells);
    return cells;
  });
}
