import type { FormDefinition } from "../packs";
import type { RowKind, TableRow } from "./definitions";
import { findFigureTotals } from "./figureTotals";
import { outlineRows, type OutlineRow } from "./outline";
import { placeRows } from "./placeRows";
import type { RawRow } from "./rawRows";
import { createShapeReader, isBlank, isColumnNumbers, type RowShape } from "./rowShape";
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
  findFigureTotals(rows);
  turnInnerTotalsIntoSubtotals(rows);
  return liftParts(placeRows(rows, form), rows);
}

/** Rows that carry no content of their own; null for the others. */
function findFurniture(
  shapes: readonly RowShape[],
  isHeaderRepeat: (raw: RawRow) => boolean
): readonly (RowKind | null)[] {
  let above: RowKind | null = "header-repeat";
  return shapes.map((shape) => {
    above = kindOfFurniture(shape, above === "header-repeat", isHeaderRepeat);
    return above;
  });
}

function kindOfFurniture(
  shape: RowShape,
  afterHeader: boolean,
  isHeaderRepeat: (raw: RawRow) => boolean
): RowKind | null {
  if (isBlank(shape)) return "blank";
  if (isColumnNumbers(shape, afterHeader)) return "column-numbers";
  if (isHeaderRepeat(shape.raw)) return "header-repeat";
  const isRemark = shape.label === "closing" || shape.label === "footnote";
  return isRemark && !shape.hasFigures && shape.numbering.style === "none" ? "note" : null;
}

/**
 * "Cộng" with tasks above and below it closes a group; the grand total stands first or last. Of
 * two totals below the last task the first closes the last group.
 */
function turnInnerTotalsIntoSubtotals(rows: readonly OutlineRow[]): void {
  const first = rows.findIndex(({ kind }) => kind === "task");
  let last = rows.length - 1;
  while (last >= 0 && rows[last]?.kind !== "task") last -= 1;
  for (const row of rows.slice(first, last + 1)) if (row.kind === "total") row.kind = "subtotal";
  const [closing, grand, ...more] = rows.slice(last + 1).filter(({ kind }) => kind === "total");
  const hasInner = rows.slice(first, last + 1).some(({ kind }) => kind === "subtotal");
  if (closing && grand && more.length === 0 && hasInner) closing.kind = "subtotal";
}
