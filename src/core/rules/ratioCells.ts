import type { Table, TableRow } from "../table";
import type { Finding } from "./definitions";
import { figureOf, type RowFigure } from "./indicatorFigures";
import { placeOf } from "./places";
import { nameOf } from "./sums";

/** The two amount columns that a share is computed from. */
interface Ratio {
  readonly of: string;
  readonly over: string;
}

/**
 * Typed shares that are neither the percentage nor the fraction that their two amounts make. A
 * column with formulas is left to the rule on formulas typed over (S113).
 */
export function* contradictedRatios(table: Table): Generator<Finding> {
  for (const { definition } of table.columns) {
    const { id, ratio } = definition;
    if (!ratio || table.rows.some(({ cells }) => (cells[id]?.formula ?? null) !== null)) continue;
    for (const row of table.rows) {
      const finding = row.kind === "task" ? judgeRatio(table, row, id, ratio) : null;
      if (finding) yield finding;
    }
  }
}

function judgeRatio(table: Table, row: TableRow, id: string, ratio: Ratio): Finding | null {
  const figure = figureOf(table, row, id, true);
  const [part, whole] = [row.amounts[ratio.of]?.amount, row.amounts[ratio.over]?.amount];
  if (!figure || figure.bound || !part || !whole || whole < 0) return null;
  const expected = (part / whole) * 100;
  if (isRounded(figure, expected) || isRounded(figure, expected / 100)) return null;
  const [one, other] = [placeOf(table, row, ratio.of), placeOf(table, row, ratio.over)];
  const figures = { found: figure.value, expected: Math.round(expected * 100) / 100 };
  return {
    at: placeOf(table, row, id),
    messageId: "ratio",
    data: { name: nameOf(row), cell: one.cell ?? "", other: other.cell ?? "", ...figures },
    related: [one, other],
  };
}

/** Times a whole that does not hold all of the part: past this one of the two is in another unit. */
const FAR_ABOVE = 3;

/**
 * Money that a share with a least value is reckoned from, and that is more than all it is spent of:
 * the two are in different units. An "of which" column above its total is another rule's (P508).
 */
export function* sharesAboveAll(
  table: Table,
  misplaced: ReadonlySet<TableRow>
): Generator<Finding> {
  for (const { definition } of table.columns) {
    const { ratio } = definition;
    const most = ratio ? mostOf(table, ratio) : null;
    if (!ratio || most === null) continue;
    for (const row of table.rows) {
      if (row.kind !== "task" || misplaced.has(row)) continue;
      const finding = aboveAll(table, row, ratio, most);
      if (finding) yield finding;
    }
  }
}

/** How many times the whole a part may be; null where no least is due, or P508 compares the two. */
function mostOf(
  { form }: Table,
  { of, over, least }: Ratio & { readonly least?: string }
): number | null {
  const definitionOf = (id: string) => form.columns.find((column) => column.id === id);
  if (least === undefined || definitionOf(of)?.partOf === over) return null;
  // Works that are paid as investment may pass what goes on from year to year, but not all spending.
  return definitionOf(over)?.measure === "spending" ? 1 : FAR_ABOVE;
}

function aboveAll(table: Table, row: TableRow, { of, over }: Ratio, most: number): Finding | null {
  const [part, whole] = [row.amounts[of]?.amount, row.amounts[over]?.amount];
  if (!part || !whole || whole < 0 || part / most <= whole) return null;
  const [at, other] = [placeOf(table, row, of), placeOf(table, row, over)];
  return {
    at,
    messageId: "above-all",
    data: {
      name: nameOf(row),
      found: { dong: part },
      expected: { dong: whole },
      cell: at.cell ?? "",
      other: other.cell ?? "",
    },
    related: [other],
  };
}

/** Whether a figure is what it should be, rounded or cut at the digits that it has. */
export function isRounded({ value }: RowFigure, expected: number): boolean {
  // "1" is not 0.018 rounded.
  if (expected < 1 && value >= 1) return false;
  const decimals = (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length;
  return Math.abs(value - expected) < 10 ** -decimals;
}
