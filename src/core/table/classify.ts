import type { FormDefinition } from "../packs";
import { readSources } from "../sources";
import type { RowKind, TableRow } from "./definitions";
import type { RawRow } from "./rawRows";
import { isBlank, isColumnNumbers, rankOf, shapeOf, type RowShape } from "./rowShape";

interface OpenGroup {
  readonly row: number;
  readonly rank: number;
  readonly id: string | null;
}

interface Classified {
  readonly shape: RowShape;
  kind: RowKind;
  readonly rank: number | null;
}

/** Finds out what each row of a table is, by its numbering, name, money and neighbours. */
export function classifyRows(
  raws: readonly RawRow[],
  form: FormDefinition,
  isHeaderRepeat: (raw: RawRow) => boolean
): readonly TableRow[] {
  const letters = raws.some((raw) => /^[AB][.)]?$/.test(raw.numbering));
  const shapes = raws.map((raw) => shapeOf(raw, form, letters));
  const rows: Classified[] = [];
  for (const [index, shape] of shapes.entries()) {
    const next = shapes.slice(index + 1, index + 4).find((one) => one.raw.numbering !== "");
    const rank = rankOf(shape, next, form);
    rows.push({ shape, rank, kind: kindOf(shape, rank, rows[rows.length - 1], isHeaderRepeat) });
  }
  turnLonelyGroupsIntoTasks(rows);
  return place(rows, form);
}

function kindOf(
  shape: RowShape,
  rank: number | null,
  previous: Classified | undefined,
  isHeaderRepeat: (raw: RawRow) => boolean
): RowKind {
  if (isBlank(shape)) return "blank";
  const afterHeader = previous === undefined || previous.kind === "header-repeat";
  if (afterHeader && isColumnNumbers(shape)) return "column-numbers";
  if (isHeaderRepeat(shape.raw)) return "header-repeat";
  if (
    shape.numbering.style !== "number" &&
    (shape.label === "total" || shape.label === "subtotal")
  ) {
    return shape.label;
  }
  if (shape.label === "of-which") return "of-which";
  if (rank !== null) return "group";
  return (
    kindUnderTask(shape, previous) ?? (shape.hasMoney || shape.raw.name !== "" ? "task" : "note")
  );
}

/** Lines that belong to the task above them; null for a row of its own. */
function kindUnderTask(shape: RowShape, previous: Classified | undefined): RowKind | null {
  const { numbering, raw, hasMoney } = shape;
  const under =
    previous && ["task", "source-line", "of-which", "continuation"].includes(previous.kind);
  if (!under || (numbering.style !== "none" && numbering.style !== "dash")) return null;
  if (hasMoney && sourceOfLine(raw) !== null) return "source-line";
  if (previous.kind === "of-which") return "of-which";
  const dashed = numbering.style === "dash" || /^[-+*•–]/.test(raw.name);
  if (dashed && previous.shape.numbering.style !== "dash") return "of-which";
  // A row without number and money carries on the texts of the task above: a page break.
  const numberedTask =
    previous.shape.numbering.style !== "none" || previous.kind === "continuation";
  return !hasMoney && numberedTask && !dashed ? "continuation" : null;
}

/** The sources of a line under a task: from its source columns, or from its name ("- NS tỉnh"). */
function sourceOfLine(raw: RawRow): TableRow["sources"] {
  if (raw.name === "") return raw.sources;
  const named = readSources(raw.name.replace(/^[-+*•–\s]+/, "").replace(/[:\s]+$/, ""), "", "dong");
  return raw.sources === null && named.problems.length === 0 && named.parts.length === 1
    ? named
    : null;
}

/** A group that has money of its own and no tasks is itself the task (a form filled by category). */
function turnLonelyGroupsIntoTasks(rows: readonly Classified[]): void {
  for (const [index, row] of rows.entries()) {
    if (row.kind !== "group" || !row.shape.hasTypedMoney) continue;
    const rest = rows.slice(index + 1);
    const end = rest.findIndex(
      (other) =>
        other.kind === "total" || (other.kind === "group" && (other.rank ?? 0) <= (row.rank ?? 0))
    );
    const inside = end < 0 ? rest : rest.slice(0, end);
    if (!inside.some((other) => other.kind === "task")) row.kind = "task";
  }
}

function place(rows: readonly Classified[], form: FormDefinition): readonly TableRow[] {
  const groups: OpenGroup[] = [];
  let task: number | null = null;
  let category: string | null = null;
  return rows.map(({ shape, kind, rank }): TableRow => {
    const { groupName, ...raw } = shape.raw;
    const ownCategory = form.groupColumn !== form.nameColumn && groupName !== "" && kind === "task";
    if (kind === "group") {
      while (groups.length > 0 && (groups[groups.length - 1]?.rank ?? 0) >= (rank ?? 0))
        groups.pop();
    }
    if (ownCategory) category = shape.group;
    if (kind === "total") {
      groups.length = 0;
      category = null;
    }
    const parent = groups[groups.length - 1];
    const groupRow = parent?.row ?? null;
    const known = [...groups].reverse().find((group) => group.id !== null)?.id ?? null;
    if (kind === "group") {
      groups.push({ row: raw.row, rank: rank ?? 0, id: shape.group });
      category = null;
    }
    if (kind === "task") task = raw.row;
    if (kind === "group" || kind === "total" || kind === "subtotal") task = null;
    const isLine = kind === "source-line" || kind === "of-which" || kind === "continuation";
    return {
      ...raw,
      name: raw.name === "" && kind === "group" ? groupName : nameOf(raw, groupName, kind),
      sources: kind === "source-line" ? sourceOfLine(shape.raw) : raw.sources,
      kind,
      groupRow,
      group: kind === "group" ? (shape.group ?? known) : (category ?? known),
      parentRow: isLine ? task : null,
    };
  });
}

/** A category that was turned into a task goes by the category's name. */
function nameOf(raw: { readonly name: string }, groupName: string, kind: RowKind): string {
  return raw.name === "" && kind === "task" ? groupName : raw.name;
}
