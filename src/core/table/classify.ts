import type { FormDefinition } from "../packs";
import type { RawRow, RowKind, TableRow } from "./definitions";
import { findFigureTotals } from "./figureTotals";
import { outlineRows } from "./outline";
import type { OutlineRow } from "./outlineRow";
import { turnInnerTotalsIntoSubtotals } from "./innerTotals";
import { findPlainSums } from "./plainSums";
import { placeRows } from "./placeRows";
import { createGroupFinder, createShapeReader, type RowShape } from "./rowShape";
import { settleRows } from "./settle";
import { liftParts } from "./sourceLine";

/**
 * Finds out what each row of a table is: furniture first, then the outline by numbering, then
 * groups and tasks by their figures, so that nothing is counted twice and nothing is lost.
 */
export function classifyRows(
  raws: readonly RawRow[],
  form: FormDefinition,
  isHeaderRepeat: (raw: RawRow) => boolean
): readonly TableRow[] {
  const shapes = raws.map(createShapeReader(form));
  const rows = outlineRows(shapes, findFurniture(shapes, isHeaderRepeat), form);
  settleRows(rows);
  nameNumberedGroups(rows, form);
  findFigureTotals(rows);
  if (form.groups.length === 0) findPlainSums(rows);
  turnInnerTotalsIntoSubtotals(rows, form);
  return liftParts(placeRows(rows, form), rows);
}

/** "1. Hạ tầng kỹ thuật" above "1.1": numbered rows name groups only once they are known as such. */
function nameNumberedGroups(rows: readonly OutlineRow[], form: FormDefinition): void {
  const find = createGroupFinder(form);
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
