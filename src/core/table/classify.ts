import type { FormDefinition } from "../packs";
import { createAsked, type Asked } from "./asked";
import type { RawRow, RowKind, TableRow } from "./definitions";
import { findFigureTotals } from "./figureTotals";
import { outlineRows } from "./outline";
import type { OutlineRow } from "./outlineRow";
import { turnInnerTotalsIntoSubtotals } from "./innerTotals";
import { findPlainSums } from "./plainSums";
import { isNamedByItself, placeAgain, placeRows } from "./placeRows";
import { isSamePlace, keepSameRows } from "./rowMemory";
import { createShapeReader, groupFinderOf, type RowShape } from "./rowShape";
import { settleRows } from "./settle";
import { liftParts } from "./sourceLine";
import { staysAsItIs } from "./staysAsItIs";

/** Rows that end what belongs to the task above. */
const HEADS: readonly RowKind[] = ["task", "group", "subtotal", "total"];

/** The rows of a table told apart, and what it takes to tell a changed one again. */
export interface Classified {
  readonly rows: readonly TableRow[];
  /** Indexes of the rows that are others than before some were read again; none at first. */
  readonly changed: readonly number[];
  /**
   * The rows with some of them read again (by index), as if all had been told apart anew; null where
   * a change may make other rows something else: then these rows are of no more use.
   */
  readonly again: (changed: ReadonlyMap<number, RawRow>) => Classified | null;
}

/**
 * Finds out what each row of a table is: furniture first, then the outline by numbering, then
 * groups and tasks by their figures, so that nothing is counted twice and nothing is lost.
 * `remembers` says whether the sheet will be read again: then rows that say the same stay the same.
 */
export function classifyRows(
  raws: readonly RawRow[],
  form: FormDefinition,
  isHeaderRepeat: (raw: RawRow) => boolean,
  remembers: boolean
): Classified {
  const asked = createAsked();
  const shapeOf = createShapeReader(form, remembers);
  const shapes = raws.map(shapeOf);
  const rows = outlineRows(shapes, findFurniture(shapes, isHeaderRepeat), form);
  settleRows(rows, asked.ask);
  nameNumberedGroups(rows, form);
  findFigureTotals(rows, asked.ask);
  if (form.groups.length === 0) findPlainSums(rows, asked.ask);
  turnInnerTotalsIntoSubtotals(rows, form, asked.ask);
  const placed = placeRows(rows, form);
  const known = { outline: rows, asked, shapeOf, isHeaderRepeat };
  const lifted = liftParts(placed, rows);
  const kept = remembers ? keepSameRows(raws, lifted) : lifted;
  return classifiedOf({ placed, rows: kept, changed: [] }, known);
}

/** What does not change as long as rows stay what they are, but for the shapes in the outline. */
interface Known {
  readonly outline: readonly OutlineRow[];
  readonly asked: Asked;
  readonly shapeOf: (raw: RawRow) => RowShape;
  readonly isHeaderRepeat: (raw: RawRow) => boolean;
}

interface Placed {
  /** Before blank amounts of tasks are those of their lines. */
  readonly placed: readonly TableRow[];
  readonly rows: readonly TableRow[];
  readonly changed: readonly number[];
}

function classifiedOf(before: Placed, known: Known): Classified {
  return {
    rows: before.rows,
    changed: before.changed,
    again: (changed) => {
      const after = classifyAgain(before, changed, known);
      return after && classifiedOf(after, known);
    },
  };
}

function classifyAgain(
  before: Placed,
  changed: ReadonlyMap<number, RawRow>,
  { outline, asked, shapeOf, isHeaderRepeat }: Known
): Placed | null {
  const placed = [...before.placed];
  const rows = [...before.rows];
  for (const [index, raw] of changed) {
    const [own, old] = [outline[index], placed[index]];
    const shape = shapeOf(raw);
    if (!own || !old || isHeaderRepeat(raw) !== isHeaderRepeat(own.shape.raw)) return null;
    if (!staysAsItIs(own, shape) || !isNamedByItself(own, old)) return null;
    own.shape = shape;
    placed[index] = placeAgain(own, old);
  }
  if (!asked.standsStill()) return null;
  const others = new Set<number>();
  for (const index of changed.keys()) {
    const { start, end } = familyOf(placed, index);
    const lifted = liftParts(placed.slice(start, end), outline.slice(start, end));
    lifted.forEach((row, at) => {
      const old = rows[start + at];
      const isSame = old && !changed.has(start + at) && isSamePlace(old, row);
      if (isSame) return;
      rows[start + at] = row;
      others.add(start + at);
    });
  }
  return { placed, rows, changed: [...others].sort((a, b) => a - b) };
}

/** The rows whose amounts may depend on each other: a task and what follows it up to the next one. */
function familyOf(rows: readonly TableRow[], index: number): { start: number; end: number } {
  let start = index;
  while (start > 0 && !HEADS.includes(rows[start]?.kind ?? "task")) start -= 1;
  let end = index + 1;
  while (end < rows.length && !HEADS.includes(rows[end]?.kind ?? "task")) end += 1;
  return { start, end };
}

/** "1. Hạ tầng kỹ thuật" above "1.1": numbered rows name groups only once they are known as such. */
function nameNumberedGroups(rows: readonly OutlineRow[], form: FormDefinition): void {
  const find = groupFinderOf(form);
  for (const row of rows) if (row.kind === "group") row.group ??= find(row.shape.title);
}

/** Rows that carry no content of their own; null for the others. */
function findFurniture(
  shapes: readonly RowShape[],
  isHeaderRepeat: (raw: RawRow) => boolean
): readonly (RowKind | null)[] {
  let above: RowKind | null = "header-repeat";
  let isSigned = false;
  return shapes.map((shape) => {
    isSigned = (isSigned && isWords(shape)) || shape.label === "closing";
    const inRemark = isSigned ? isWords(shape) : above === "note" && goesOnWithRemark(shape);
    above = inRemark ? "note" : kindOfFurniture(shape, above === "header-repeat", isHeaderRepeat);
    return above;
  });
}

function kindOfFurniture(
  shape: RowShape,
  afterHeader: boolean,
  isHeaderRepeat: (raw: RawRow) => boolean
): RowKind | null {
  if (shape.isBlank) return "blank";
  const { columnNumbers } = shape;
  if (columnNumbers === "anywhere" || (afterHeader && columnNumbers)) return "column-numbers";
  if (isHeaderRepeat(shape.raw)) return "header-repeat";
  const saysAgain = shape.label === "rounding" || shape.label === "carried";
  return saysAgain || isRemark(shape) ? "note" : null;
}

/** "Ghi chú: …", "(*) …", a signature that something else follows. */
function isRemark({ label, hasFigures, hasAmount, numbering, title }: RowShape): boolean {
  if (hasAmount || numbering.style !== "none") return false;
  // A date of signing may stand in an amount column.
  if (label === "closing") return true;
  if (hasFigures) return false;
  return label === "footnote" || /^\(\*+\)/.test(title);
}

/** No number and no figure: below "Nơi nhận" and signatures such rows are names and addressees. */
function isWords({ hasAmount, numbering, title }: RowShape): boolean {
  return title !== "" && !hasAmount && (numbering.style === "none" || numbering.style === "dash");
}

/** The lines of a remark: "- …", "* …", or a text carried on. */
function goesOnWithRemark({ dash, title, hasFigures, otherTexts, numbering }: RowShape): boolean {
  if (hasFigures || otherTexts > 0) return false;
  return dash !== null || (numbering.style === "none" && /^[\p{Ll}(*]/u.test(title));
}
