import type { FormDefinition } from "../packs";
import type { RowKind, TableRow } from "./definitions";
import { placeRows, type ClassifiedRow } from "./placeRows";
import type { RawRow } from "./rawRows";
import { isBlank, isColumnNumbers, isDashed, rankOf, shapeOf, type RowShape } from "./rowShape";
import { liftSourceLines, sourceOfLine } from "./sourceLine";

/** What stands above a row: the row itself, and the task that lines may belong to. */
interface Above {
  readonly row: ClassifiedRow | undefined;
  readonly task: RowShape | null;
}

/** Finds out what each row of a table is, by its numbering, name, money and neighbours. */
export function classifyRows(
  raws: readonly RawRow[],
  form: FormDefinition,
  isHeaderRepeat: (raw: RawRow) => boolean
): readonly TableRow[] {
  const letters = raws.some((raw) => /^[AB][.)]?$/.test(raw.numbering));
  const shapes = raws.map((raw) => shapeOf(raw, form, letters));
  const rows: ClassifiedRow[] = [];
  let task: RowShape | null = null;
  for (const [index, shape] of shapes.entries()) {
    const next = shapes.slice(index + 1, index + 4).find((one) => one.raw.numbering !== "");
    const rank = rankOf(shape, next, form);
    const above = { row: rows[rows.length - 1], task };
    const kind = kindOfFurniture(shape, above, isHeaderRepeat) ?? kindOfContent(shape, rank, above);
    rows.push({ shape, rank, kind });
    if (kind === "task") task = shape;
    else if (!BELONGS_TO_TASK.includes(kind) && kind !== "blank") task = null;
  }
  turnLonelyGroupsIntoTasks(rows);
  turnInnerTotalsIntoSubtotals(rows);
  return liftSourceLines(placeRows(rows, form));
}

const BELONGS_TO_TASK: readonly RowKind[] = ["source-line", "of-which", "continuation"];

/** Rows that carry no content of their own; null for the others. */
function kindOfFurniture(
  shape: RowShape,
  above: Above,
  isHeaderRepeat: (raw: RawRow) => boolean
): RowKind | null {
  if (isBlank(shape)) return "blank";
  const afterHeader = above.row === undefined || above.row.kind === "header-repeat";
  if (afterHeader && isColumnNumbers(shape)) return "column-numbers";
  return isHeaderRepeat(shape.raw) ? "header-repeat" : null;
}

function kindOfContent(shape: RowShape, rank: number | null, { task }: Above): RowKind {
  const { label, numbering } = shape;
  if (numbering.style !== "number" && (label === "total" || label === "subtotal")) return label;
  if (label === "of-which") return "of-which";
  if (rank !== null) return "group";
  const line = task && kindUnderTask(shape, task);
  return line ?? (shape.hasMoney || shape.raw.name !== "" ? "task" : "note");
}

/** Lines without a number that belong to the task above them; null for a row of its own. */
function kindUnderTask(shape: RowShape, task: RowShape): RowKind | null {
  const { numbering, raw, hasMoney } = shape;
  // "a)", "b)" under a task that has money of its own are parts of it.
  if (numbering.style === "small-letter") return isLettered(task) ? null : "of-which";
  if (numbering.style !== "none" && numbering.style !== "dash") return null;
  if (hasMoney && sourceOfLine(raw) !== null) return "source-line";
  const isPart = isDashed(shape) && !isDashed(task);
  if (isPart) return "of-which";
  // Where tasks are numbered, a row without number and money carries on the texts above it
  // (a page break). Where they are not, any row with a name may be a task, and none is dropped.
  const isNumbered = task.numbering.style !== "none";
  return !hasMoney && isNumbered && !isDashed(shape) ? "continuation" : null;
}

function isLettered({ numbering }: RowShape): boolean {
  return numbering.style === "small-letter";
}

/**
 * A group that has money of its own while nothing in it has is itself the task (a form filled by
 * category, or "1" with "1.1", "1.2" only described). Inner groups are judged before outer ones.
 */
function turnLonelyGroupsIntoTasks(rows: readonly ClassifiedRow[]): void {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    if (row?.kind !== "group" || !row.shape.hasTypedMoney) continue;
    const inside = rowsInside(rows, index);
    if (inside.some(({ kind, shape }) => kind === "task" && shape.hasMoney)) continue;
    row.kind = "task";
    for (const part of inside) if (part.kind === "task") part.kind = "of-which";
  }
}

/** Rows of a group: until a total or a group of the same or a higher rank. */
function rowsInside(rows: readonly ClassifiedRow[], index: number): readonly ClassifiedRow[] {
  const rank = rows[index]?.rank ?? 0;
  const rest = rows.slice(index + 1);
  const end = rest.findIndex(
    (other) => other.kind === "total" || (other.rank !== null && other.rank <= rank)
  );
  return end < 0 ? rest : rest.slice(0, end);
}

/** "Cộng" with tasks above and below it closes a group; the grand total stands first or last. */
function turnInnerTotalsIntoSubtotals(rows: readonly ClassifiedRow[]): void {
  const tasks = rows.flatMap(({ kind }, index) => (kind === "task" ? [index] : []));
  const [first = 0] = tasks;
  const last = tasks.at(-1) ?? 0;
  for (const row of rows.slice(first, last)) if (row.kind === "total") row.kind = "subtotal";
}
