import type { RawRow } from "../definitions";
import { cellText, valueAt, type SheetSnapshot } from "../../sheet";
import type { ColumnDefinition, RowEquation } from "../../packs";
import { holdsColumnNumbers } from "../headerRows";

/** Share of the rows in which a sum must hold, and rows needed to believe it. */
const HOLDS = 0.9;
const LEAST_ROWS = 3;
/** What rounding may make of a sum, as a share of it. */
const TOLERANCE = 1e-4;

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
  const cells = columns.map(({ column, definition }) => {
    const text = cellText(valueAt(sheet, row, column)).replace(/[\s()]/g, "");
    const [label = "", formula = ""] = text.split("=");
    return { label, formula, definition };
  });
  const byLabel = new Map(cells.map(({ label, definition }) => [label, definition]));
  const amountId = (label: string) => {
    const definition = byLabel.get(label);
    return definition?.kind === "amount" ? definition.id : null;
  };
  for (const { formula, definition } of cells) {
    const ratio = readRatio(formula, amountId);
    if (ratio) ratios[definition.id] = ratio;
    const sum = definition.kind === "amount" ? readSum(definition.id, formula, amountId) : null;
    if (sum) equations.push(sum);
  }
  return { equations, ratios };
}

type IdOfLabel = (label: string) => string | null;

function readRatio(formula: string, idOf: IdOfLabel) {
  const [, part = "", whole = ""] = /^(\w+)[/:](\w+)(?:[x*]?100%?|%)?$/.exec(formula) ?? [];
  const [of, over] = [idOf(part), idOf(whole)];
  return of !== null && over !== null ? { of, over } : null;
}

/** "1+2" makes a total of the column, "5-2" a part of column 5. */
function readSum(own: string, formula: string, idOf: IdOfLabel): RowEquation | null {
  const sum = splitSum(formula);
  if (!sum) return null;
  const plus = sum.plus.flatMap((label) => idOf(label) ?? []);
  const minus = sum.minus.flatMap((label) => idOf(label) ?? []);
  if (plus.length !== sum.plus.length || minus.length !== sum.minus.length) return null;
  if (minus.length === 0) return { total: own, addends: plus };
  const [total] = plus;
  return plus.length === 1 && total !== undefined ? { total, addends: [own, ...minus] } : null;
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

/** Amounts of the rows that have any, in the order of the columns. */
type Figures = readonly (readonly (number | null)[])[];

/**
 * Sums that hold in nearly all rows: one amount column is the sum of a run of amount columns
 * beside it. Parts found are then left out, so that a total of subtotals is seen too.
 */
export function foundEquations(
  rows: readonly RawRow[],
  columns: readonly Column[]
): readonly RowEquation[] {
  const all = columns.flatMap(({ definition }) =>
    definition.kind === "amount" ? [definition] : []
  );
  const equations: RowEquation[] = [];
  let open = all;
  for (;;) {
    const found = sumsAmong(figuresOf(rows, open), open).filter(
      ({ total }) => !equations.some((known) => known.total === total)
    );
    if (found.length === 0) return equations.map((equation) => withBlankParts(equation, rows, all));
    equations.push(...found);
    const parts = new Set(found.flatMap(({ addends }) => addends));
    open = open.filter(({ id }) => !parts.has(id));
  }
}

function figuresOf(rows: readonly RawRow[], columns: readonly ColumnDefinition[]): Figures {
  return rows.flatMap((row) => {
    const own = columns.map(({ id }) => row.amounts[id]?.amount ?? null);
    return own.some((amount) => amount !== null && amount !== 0) ? [own] : [];
  });
}

function sumsAmong(figures: Figures, columns: readonly ColumnDefinition[]): readonly RowEquation[] {
  return columns.flatMap((total, at) => {
    const run = longestRun(figures, at, columns.length);
    const addends = run && columns.slice(run.from, run.to + 1).map(({ id }) => id);
    return addends ? [{ total: total.id, addends }] : [];
  });
}

function longestRun(figures: Figures, at: number, count: number) {
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

function holds(figures: Figures, total: number, from: number, to: number): boolean {
  let tried = 0;
  let held = 0;
  const used = new Set<number>();
  for (const row of figures) {
    const stated = row[total] ?? null;
    const parts = row.slice(from, to + 1);
    if (stated === null || parts.every((part) => part === null)) continue;
    tried += 1;
    const sum = parts.reduce<number>((all, part) => all + (part ?? 0), 0);
    if (Math.abs(sum - stated) > toleranceOf(stated)) continue;
    held += 1;
    parts.forEach((part, index) => part !== null && part !== 0 && used.add(index));
  }
  // The first and last part must be there, else a shorter run says the same.
  return tried >= LEAST_ROWS && held >= tried * HOLDS && used.has(0) && used.has(to - from);
}

/** One đồng of rounding, but not where the figures themselves are that small. */
function toleranceOf(stated: number): number {
  const size = Math.abs(stated);
  return Math.max(size >= 100 ? 1 : 0, size * TOLERANCE);
}

/** Parts that no row fills stand beside the others under the same header and belong to the sum. */
function withBlankParts(
  { total, addends }: RowEquation,
  rows: readonly RawRow[],
  columns: readonly ColumnDefinition[]
): RowEquation {
  const group = columns.find(({ id }) => id === addends[0])?.group;
  const isBlank = (id: string) => rows.every((row) => (row.amounts[id]?.amount ?? null) === null);
  const all = columns.filter(
    ({ id, group: own }) =>
      addends.includes(id) || (id !== total && group !== undefined && own === group && isBlank(id))
  );
  return { total, addends: all.map(({ id }) => id) };
}
