import type { FormDefinition } from "../packs";
import type { RowKind, TableRow } from "./definitions";
import type { RowShape } from "./rowShape";
import { sourceOfLine } from "./sourceLine";

/** A row with its kind; the kind of a group may still change while neighbours are looked at. */
export interface ClassifiedRow {
  readonly shape: RowShape;
  kind: RowKind;
  /** Outer groups have a lower rank; null for rows that are no groups. */
  readonly rank: number | null;
}

/** What is open while going down the rows. */
interface Position {
  /** Groups from the outermost in. */
  groups: readonly { readonly row: number; readonly rank: number; readonly id: string | null }[];
  /** Sheet row of the task above. */
  task: number | null;
  /** Group named in the category column of a task row. */
  category: string | null;
}

/** Says of each row which group and task it belongs to. */
export function placeRows(
  rows: readonly ClassifiedRow[],
  form: FormDefinition
): readonly TableRow[] {
  const hasCategories = form.groupColumn !== form.nameColumn;
  let position: Position = { groups: [], task: null, category: null };
  return rows.map((row) => {
    position = enter(position, row);
    const placed = describe(row, position);
    position = leave(position, row, hasCategories);
    return row.kind === "task" && hasCategories ? { ...placed, group: groupOf(position) } : placed;
  });
}

/** Closes the groups that end where this row begins. */
function enter(position: Position, { kind, rank }: ClassifiedRow): Position {
  if (kind === "total") return { groups: [], task: null, category: null };
  // A rank without being a group: a category that is itself the task stands beside other groups.
  if (kind === "group" || (kind === "task" && rank !== null)) {
    const outer = position.groups.filter((group) => group.rank < (rank ?? 0));
    return { groups: outer, task: null, category: null };
  }
  return kind === "subtotal" ? { ...position, task: null } : position;
}

/** Opens the group or task that this row begins. */
function leave(
  position: Position,
  { kind, rank, shape }: ClassifiedRow,
  hasCategories: boolean
): Position {
  if (kind === "group") {
    const group = { row: shape.raw.row, rank: rank ?? 0, id: shape.group };
    return { ...position, groups: [...position.groups, group] };
  }
  if (kind !== "task") return position;
  const named = hasCategories && shape.raw.groupName !== "";
  return {
    ...position,
    task: shape.raw.row,
    category: named ? shape.group : position.category,
  };
}

/** The nearest group that the form knows. */
function groupOf({ category, groups }: Position): string | null {
  return category ?? [...groups].reverse().find((group) => group.id !== null)?.id ?? null;
}

function describe({ shape, kind, rank }: ClassifiedRow, position: Position): TableRow {
  const { groupName, ...raw } = shape.raw;
  const isLine = kind === "source-line" || kind === "of-which" || kind === "continuation";
  // A category that is itself the task, and every group, goes by the name in the group column.
  const isNamedByGroup = raw.name === "" && (kind === "group" || kind === "task");
  return {
    ...raw,
    name: isNamedByGroup ? groupName : raw.name,
    sources: kind === "source-line" ? sourceOfLine(raw) : raw.sources,
    kind,
    groupRow: position.groups[position.groups.length - 1]?.row ?? null,
    group: (rank === null ? null : shape.group) ?? groupOf(position),
    parentRow: isLine ? position.task : null,
  };
}
