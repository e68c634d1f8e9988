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

/** Whether a figure is what it should be, rounded or cut at the digits that it has. */
function isRounded({ value }: RowFigure, expected: number): boolean {
  // "1" is not 0.018 rounded.
  if (expected < 1 && value >= 1) return false;
  const decimals = (/\.(\d+)$/.exec(String(value))?.[1] ?? "").length;
  return Math.abs(value - expected) < 10 ** -decimals;
}
