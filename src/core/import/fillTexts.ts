import type { TaskContent } from "../layout";
import type { ColumnDefinition, FormDefinition } from "../packs";
import { cellText, valueAt, type CellValue } from "../sheet";
import type { TableRow } from "../table";
import type { ColumnMapping, SourceColumn } from "./definitions";
import { leafOf } from "./likeness";
import { textOf } from "./sourceColumns";
import { into, type ImportContext, type TaskDraft } from "./task";

/** Kinds that are filled elsewhere: numbers anew, amounts with their units, sources with both. */
const ELSEWHERE: ReadonlySet<string> = new Set([
  "numbering",
  "amount",
  "percent",
  "source-level",
  "source-type",
]);

/** Width in characters of a column that is carried along. */
const ADDED_WIDTH = 16;

/** The column that takes remarks, or null. */
function noteColumn(form: FormDefinition): ColumnDefinition | null {
  const ofKind = (kind: string) => form.columns.find((column) => column.kind === kind);
  return ofKind("note") ?? ofKind("decision") ?? null;
}

/** The value of a task's cell as it stands: text keeps its line breaks, figures stay figures. */
function valueOf({ table }: ImportContext, row: TableRow, from: SourceColumn): CellValue {
  const cell = from.definition && row.cells[from.definition.id];
  return cell ? cell.value : valueAt(table.sheet, row.row, from.column);
}

/** The first column goes in as it stands, each further one under its own header. */
function joinValues(
  context: ImportContext,
  rows: readonly TableRow[],
  columns: readonly ColumnMapping[]
): CellValue {
  const [task] = rows;
  const values = columns.flatMap(({ from }, index): CellValue[] => {
    const own = task ? valueOf(context, task, from) : null;
    const rest = rows.slice(1).map((row) => textOf(context.table, row, from));
    const more = rest.filter((text) => text !== "");
    if (more.length === 0 && (own === null || own === "")) return [];
    if (more.length === 0 && index === 0) return [own];
    const text = [task ? textOf(context.table, task, from) : "", ...more].join(" ").trim();
    return [index === 0 ? text : `${leafOf(from.header)}: ${text}`];
  });
  return values.length > 1 ? values.map(cellText).join("; ") : (values[0] ?? null);
}

/** Fills every column of the form that holds text; `rows` are the task and the rows it runs on in. */
export function fillTexts(
  context: ImportContext,
  rows: readonly TableRow[],
  draft: TaskDraft
): void {
  for (const column of context.form.columns) {
    if (ELSEWHERE.has(column.kind)) continue;
    const value = joinValues(context, rows, into(context.mapping, column.id));
    if (value !== null) draft.cells[column.id] = value;
  }
  for (const { from, to } of context.mapping.columns) {
    if (to.kind !== "note") continue;
    const texts = rows.map((row) => textOf(context.table, row, from)).filter((text) => text !== "");
    if (texts.length > 0) draft.notes.push(`${leafOf(from.header)}: ${texts.join(" ")}`);
  }
}

/** Puts the remarks under what the column for them already says. */
export function writeNotes({ form }: ImportContext, draft: TaskDraft): void {
  const column = noteColumn(form);
  if (!column || draft.notes.length === 0) return;
  const own = draft.cells[column.id];
  const lines = [...(own === undefined || own === null ? [] : [cellText(own)]), ...draft.notes];
  draft.cells[column.id] = lines.join("\n");
}

/**
 * The group of the form a task goes to. A group that the form does not have is kept by its name:
 * as the category, beside a group that it has, or as a group of its own.
 */
export function placeInGroup(
  { form, mapping, groupNames }: ImportContext,
  row: TableRow,
  draft: TaskDraft
): Pick<TaskContent, "group" | "heading"> {
  const homes = groupNames(row).map((name) => ({
    name,
    to: mapping.groups.find((group) => group.name === name)?.to ?? null,
  }));
  const unknown = homes.filter(({ to }) => to === null).map(({ name }) => name);
  const category = form.columns.find(({ kind }) => kind === "category");
  const group = homes.find(({ to }) => to !== null)?.to ?? null;
  const text = [...unknown].reverse().join(" – ");
  if (text === "") return { group };
  if (category && draft.cells[category.id] === undefined) draft.cells[category.id] = text;
  else if (category && draft.cells[category.id] === text) return { group };
  else if (group === null) return { group, heading: text };
  else draft.notes.push(text);
  return { group };
}

/** Columns carried along behind those of the form, with their own headers. */
export function addedColumns({ mapping }: ImportContext): readonly ColumnDefinition[] {
  return mapping.columns.flatMap(({ from, to }): ColumnDefinition[] => {
    if (to.kind !== "added") return [];
    const kind = from.definition?.kind === "amount" ? "amount" : "text";
    return [{ id: addedId(from), header: leafOf(from.header), kind, width: ADDED_WIDTH }];
  });
}

/** Column id of a column carried along. */
export function addedId({ column }: SourceColumn): string {
  return `added-${String(column)}`;
}

/** Fills the columns carried along that hold text. */
export function fillAdded(context: ImportContext, row: TableRow, draft: TaskDraft): void {
  for (const { from, to } of context.mapping.columns) {
    if (to.kind !== "added" || from.definition?.kind === "amount") continue;
    const value = valueOf(context, row, from);
    if (value !== null) draft.cells[addedId(from)] = value;
  }
}
