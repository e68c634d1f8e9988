import type { FormDefinition } from "../packs";
import type { RowKind, TableRow } from "./definitions";
import { LEVELS } from "./numbering";
import type { OutlineRow } from "./outlineRow";
import type { RowShape } from "./rowShape";
import { sourceOfLine } from "./sourceLine";

const LINES: readonly RowKind[] = ["source-line", "of-which", "continuation"];

const TITLED: readonly RowKind[] = ["group", "task", "subtotal", "total"];

/** What is open while going down the rows. */
interface Position {
  /** Groups from the outermost in. */
  groups: readonly { readonly row: number; readonly level: number; readonly id: string | null }[];
  /** Sheet row of the task above. */
  task: number | null;
  /** Group named in the category column of a task row. */
  category: string | null;
}

/** Says of each row which group and task it belongs to. */
export function placeRows(rows: readonly OutlineRow[], form: FormDefinition): readonly TableRow[] {
  const hasCategories = form.groupColumn !== form.nameColumn;
  let position: Position = { groups: [], task: null, category: null };
  const placed = rows.map((row) => {
    position = enter(position, row);
    const described = describe(row, position);
    position = leave(position, row, hasCategories);
    const isPlaced = row.kind === "task" && hasCategories;
    return isPlaced ? { ...described, group: groupOf(position) } : described;
  });
  return joinNames(placed);
}

/** A name that a page break cut in two is one name again, in the row where it begins. */
function joinNames(rows: readonly TableRow[]): readonly TableRow[] {
  const ends = new Map<number, string>();
  for (const { kind, parentRow, name } of rows) {
    // "(Tiếp theo trang trước)" and "Trang 2" belong to no name: the rest of one begins small.
    if (kind !== "continuation" || parentRow === null || !/^\p{Ll}/u.test(name)) continue;
    ends.set(parentRow, `${ends.get(parentRow) ?? ""} ${name}`);
  }
  if (ends.size === 0) return rows;
  return rows.map((row) => {
    const end = row.kind === "task" ? ends.get(row.row) : undefined;
    return end === undefined ? row : { ...row, name: row.name + end };
  });
}

/** Closes the groups that end where this row begins. */
function enter(position: Position, { kind, level }: OutlineRow): Position {
  if (kind === "total") return { groups: [], task: null, category: null };
  if (kind === "subtotal") return { ...position, task: null };
  if (level === null || (kind !== "group" && kind !== "task")) return position;
  const isInside = (position.groups.at(-1)?.level ?? -1) < level;
  if (isInside && kind === "task") return position;
  const outer = position.groups.filter((group) => group.level < level);
  return { groups: outer, task: null, category: kind === "group" ? null : position.category };
}

/** Opens the group or task that this row begins. */
function leave(
  position: Position,
  { kind, level, shape, group }: OutlineRow,
  hasCategories: boolean
): Position {
  if (kind === "group") {
    const own = { row: shape.raw.row, level: level ?? 0, id: group };
    return { ...position, groups: [...position.groups, own] };
  }
  if (kind !== "task") return position;
  const named = hasCategories && shape.raw.groupName !== "";
  const { groups, category } = position;
  return { groups, task: shape.raw.row, category: named ? group : category };
}

/** The nearest group that the form knows. */
function groupOf({ category, groups }: Position): string | null {
  if (category !== null) return category;
  for (let at = groups.length - 1; at >= 0; at -= 1) {
    const id = groups[at]?.id ?? null;
    if (id !== null) return id;
  }
  return null;
}

function describe(row: OutlineRow, position: Position): TableRow {
  return rowAt(row, {
    groupRow: position.groups.at(-1)?.row ?? null,
    group: (isNamedGroup(row) ? row.group : null) ?? groupOf(position),
    parentRow: LINES.includes(row.kind) ? position.task : null,
  });
}

function rowAt(
  { shape, kind }: OutlineRow,
  { groupRow, group, parentRow }: Pick<TableRow, "groupRow" | "group" | "parentRow">
): TableRow {
  const { raw } = shape;
  // Field by field: taking one out of a spread costs more than all else that is done with a row.
  return {
    row: raw.row,
    numbering: raw.numbering,
    cells: raw.cells,
    amounts: raw.amounts,
    name: nameOf(shape, kind),
    sources: kind === "source-line" ? (sourceOfLine(raw) ?? raw.sources) : raw.sources,
    kind,
    groupRow,
    group,
    parentRow,
  };
}

/** Whether a row's name is all its own: that of a task may end in a row below. */
export function isNamedByItself({ shape, kind }: OutlineRow, { name }: TableRow): boolean {
  return kind !== "continuation" && name === nameOf(shape, kind);
}

/** A row that was read again and stays where it was and what it was. */
export function placeAgain(row: OutlineRow, { groupRow, group, parentRow }: TableRow): TableRow {
  return rowAt(row, { groupRow, group, parentRow });
}

function nameOf({ raw, title }: RowShape, kind: RowKind): string {
  // A category that is itself the task, every group and a merged total go by the words they have.
  return TITLED.includes(kind) ? title : raw.name;
}

/** Groups, and categories that are themselves the task, name a group of the form. */
function isNamedGroup({ kind, isHeading, level }: OutlineRow): boolean {
  return kind === "group" || isHeading || (level !== null && level <= LEVELS.roman);
}
