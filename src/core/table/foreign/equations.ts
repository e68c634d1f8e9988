import { cellText, valueAt, type SheetSnapshot } from "../../sheet";
import type { ColumnDefinition, RowEquation } from "../../packs";
import type { RawRow } from "../rawRows";
import { holdsColumnNumbers } from "../headerRows";

/** Share of the rows in which a sum must hold, and rows needed to believe it. */
const HOLDS = 0.9;
const LEAST_ROWS = 3;

/** A column of a foreign table by its id. */
interface Column {
  readonly column: number;
  readonly definition: ColumnDefinition;
}

/** Relations between columns. */
export interface ColumnRelations {
  readonly equations: readonly RowEquation[];
  readonly ratios: Readonly<Record<string, { readonly of: string; readonly over: string }>>;
}

/** Relations that the column-number row states: "3=1+2", "6 = 5 - 2", "4=3/2". */
export function statedRelations(
  sheet: SheetSnapshot,
  row: number,
  columns: readonly Column[]
): ColumnRelations {
  const equations: RowEquation[] = [];
  const ratios: Record<string, { of: string; over: string }> = {};
  if (!holdsColumnNumbers(sheet, row)) return { equations, ratios };
  const labels = columns.map(({ column, definition }) => {
    const text = cellText(valueAt(sheet, row, column)).replace(/[\s()]/g, "");
    const [label = "", formula = ""] = text.split("=");
    return { label, formula, definition };
  });
  const idOf = new Map(labels.map(({ label, definition }) => [label, definition]));
  const isAmount = (label: string) => idOf.get(label)?.kind === "amount";
  const id = (label: string) => idOf.get(label)?.id ?? "";
  for (const { label, formula } of labels) {
    const ratio = /^(\w+)[/:](\w+)(?:[x*]?100%?|%)?$/.exec(formula);
    if (ratio?.[1] && ratio[2] && isAmount(ratio[1]) && isAmount(ratio[2])) {
      ratios[id(label)] = { of: id(ratio[1]), over: id(ratio[2]) };
    }
    const sum = splitSum(formula);
    if (!sum || ![label, ...sum.plus, ...sum.minus].every(isAmount)) continue;
    const [total = ""] = sum.plus;
    if (sum.minus.length === 0) equations.push({ total: id(label), addends: sum.plus.map(id) });
    else if (sum.plus.length === 1) {
      equations.push({ total: id(total), addends: [label, ...sum.minus].map(id) });
    }
  }
  return { equations, ratios };
}

/** "1+2-3" as what is added and what is taken away; null for anything else. */
function splitSum(formula: string) {
  if (!/^\+?\w+(?:[+-]\w+)+$/.test(formula)) return null;
  const plus: string[] = [];
  const minus: string[] = [];
  for (const [, sign, label = ""] of formula.matchAll(/([+-]?)(\w+)/g)) {
    (sign === "-" ? minus : plus).push(label);
  }
  return { plus, minus };
}

/**
 * Sums that hold in nearly all rows: one amount column is the sum of a run of amount columns
 * beside it. Longer runs are tried first, so that a total of five parts is not one of two.
 */
export function foundEquations(
  rows: readonly RawRow[],
  columns: readonly Column[]
): readonly RowEquation[] {
  const ids = columns.flatMap(({ definition }) =>
    definition.kind === "amount" ? [definition.id] : []
  );
  const figures = rows.flatMap((row) => {
    const own = ids.map((id) => row.amounts[id]?.amount ?? null);
    return own.some((amount) => amount !== null && amount !== 0) ? [own] : [];
  });
  const equations: RowEquation[] = [];
  ids.forEach((total, at) => {
    const run = longestRun(figures, at, ids.length);
    if (run) equations.push({ total, addends: ids.slice(run.from, run.to + 1) });
  });
  return withoutMirrors(equations);
}

function longestRun(figures: readonly (readonly (number | null)[])[], at: number, count: number) {
  for (let length = count - 1; length >= 2; length -= 1) {
    // After the total ("Tổng số, trong đó …") or before it; parts stand beside their total.
    const runs = [at + 1, at - length].filter((from) => from >= 0 && from + length <= count);
    for (const from of runs) {
      const to = from + length - 1;
      if (holds(figures, at, from, to)) return { from, to };
    }
  }
  return null;
}

function holds(
  figures: readonly (readonly (number | null)[])[],
  total: number,
  from: number,
  to: number
): boolean {
  let tried = 0;
  let held = 0;
  const used = new Set<number>();
  for (const row of figures) {
    const stated = row[total] ?? null;
    const parts = row.slice(from, to + 1);
    if (stated === null || parts.every((part) => part === null)) continue;
    tried += 1;
    parts.forEach((part, index) => part !== null && part !== 0 && used.add(index));
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    const tolerance = Math.max(1, Math.abs(stated) * 1e-4);
    if (Math.abs(sum - stated) <= tolerance) held += 1;
  }
  const enough = tried >= LEAST_ROWS && held >= tried * HOLDS;
  // The first and last part must be there, else a shorter run says the same.
  return enough && used.has(0) && used.has(to - from) && used.size >= 2;
}

/** Equal columns make each the sum of the other; the first total found stays. */
function withoutMirrors(equations: readonly RowEquation[]): readonly RowEquation[] {
  const totals = new Set<string>();
  return equations.filter(({ total, addends }) => {
    if (addends.some((addend) => totals.has(addend)) && addends.length < 2) return false;
    totals.add(total);
    return true;
  });
}
