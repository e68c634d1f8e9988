import type { FormDefinition } from "../packs";
import type { RowKind, TableRow } from "./definitions";
import { findFigureTotals } from "./figureTotals";
import { outlineRows } from "./outline";
import type { OutlineRow } from "./outlineRow";
import { findPlainSums } from "./plainSums";
import { placeRows } from "./placeRows";
import type { RawRow } from "./rawRows";
import {
  createGroupFinder,
  createShapeReader,
  isBlank,
  isColumnNumbers,
  type RowShape,
} from "./rowShape";
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
  if (isBlank(shape)) return "blank";
  if (isColumnNumbers(shape, afterHeader)) return "column-numbers";
  if (isHeaderRepeat(shape.raw)) return "header-repeat";
  return isRemark(shape) || shape.label === "rounding" ? "note" : null;
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

/**
 * "Cộng" with tasks above and below it closes a group; the grand total stands first or last. Of
 * two totals below the last task the first closes the last group. Enterprise and other non-state
 * money stands below the total and does not make it an inner one.
 */
function turnInnerTotalsIntoSubtotals(rows: readonly OutlineRow[], form: FormDefinition): void {
  // Rows without money below the total are names and signatures, where others have money.
  const haveMoney = rows.some(({ kind, shape }) => kind === "task" && shape.hasAmount);
  const isTask = (row: OutlineRow) =>
    isCounted(row, form) && (!haveMoney || row.takesParts || row.shape.hasAmount);
  const counted = rows.filter(
    (row) => row.kind === "total" || row.kind === "subtotal" || isTask(row)
  );
  const first = counted.findIndex(({ kind }) => kind === "task");
  let last = counted.length - 1;
  while (last >= 0 && counted[last]?.kind !== "task") last -= 1;
  const inner = counted.slice(first, last + 1);
  for (const row of inner) if (row.kind === "total") row.kind = "subtotal";
  const [closing, grand, ...more] = counted.slice(last + 1).filter(({ kind }) => kind === "total");
  const hasInner = inner.some(({ kind }) => kind === "subtotal");
  if (closing && grand && more.length === 0 && hasInner) closing.kind = "subtotal";
}

/** A task outside the groups of non-state money. */
function isCounted(row: OutlineRow, { groups }: FormDefinition): boolean {
  if (row.kind !== "task") return false;
  for (let at: OutlineRow | null = row; at; at = at.parent) {
    const { group } = at;
    if (group !== null) return groups.every((one) => one.id !== group || !one.nonState);
  }
  return true;
}
