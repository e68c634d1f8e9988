import { dong, type Dong } from "../money";
import type { OutlineRow } from "./outlineRow";
import { statesSum } from "./settle";

/** Sums of amounts by column while going down the rows. */
type Sums = Record<string, number>;

/**
 * Finds sum rows that no number or no usual word names: "A. TỔNG CHI" that states I + B, and
 * "Chi phí xây dựng cơ bản" without a number under the numbered rows that it adds up.
 */
export function findFigureTotals(rows: readonly OutlineRow[]): void {
  for (const row of rows) {
    const isNamed = row.shape.label === "total-of" || row.shape.label === "total";
    if (row.level !== null && isNamed && row.shape.hasMoney && addsUpOthers(row, rows)) {
      row.kind = "total";
    }
  }
  findUnnamedSums(rows);
}

/**
 * Whether a numbered "Tổng …" states the sum of the outermost rows after it, or of all before it.
 * One that states the sum of its own rows is a group like others.
 */
function addsUpOthers(row: OutlineRow, rows: readonly OutlineRow[]): boolean {
  const own = row.children.filter(({ level }) => level !== null);
  if (own.length > 0 && statesStart(row, own, own.length)) return false;
  const at = rows.indexOf(row);
  const roots = (from: number, to: number) =>
    rows.slice(from, to).filter(({ level, parent }) => level !== null && parent === null);
  const after = [...own, ...roots(at + 1, rows.length)];
  const before = roots(0, at);
  return (
    statesStart(row, after, Math.max(2, own.length + 1)) ||
    (before.length > 1 && statesStart(row, before, before.length))
  );
}

/** Whether some of the first of these rows, at least `least`, add up to what a row states. */
function statesStart(row: OutlineRow, parts: readonly OutlineRow[], least: number): boolean {
  const sums: Sums = {};
  return parts.some((part, index) => {
    add(sums, part);
    return index + 1 >= least && states(row, sums);
  });
}

/**
 * A bare row without number among numbered tasks that states the sum of those above it: of its
 * group, or of all when it stands last.
 */
function findUnnamedSums(rows: readonly OutlineRow[]): void {
  const hasTotal = rows.some(({ kind }) => kind === "total");
  const all: Sums = {};
  let sums: Sums = {};
  let count = 0;
  rows.forEach((row, index) => {
    if (row.kind === "task") {
      const isSum = count > 1 && mayBeUnnamedSum(row) && states(row, sums);
      if (!isSum) {
        add(sums, row);
        add(all, row);
        count = row.shape.numbering.style === "none" ? 0 : count + 1;
        return;
      }
      const isLast = !rows.slice(index + 1).some(({ kind }) => kind === "task");
      row.kind = !hasTotal && isLast && states(row, all) ? "total" : "subtotal";
    } else if (row.kind !== "group" && row.kind !== "total" && row.kind !== "subtotal") return;
    sums = {};
    count = 0;
  });
}

function mayBeUnnamedSum({ shape, children }: OutlineRow): boolean {
  const { numbering, dash, otherTexts, hasMoney } = shape;
  const isBare = otherTexts === 0 && hasMoney && children.length === 0;
  return numbering.style === "none" && dash === null && isBare;
}

function add(sums: Sums, { shape }: OutlineRow): void {
  for (const id in shape.raw.amounts) {
    sums[id] = (sums[id] ?? 0) + (shape.raw.amounts[id]?.amount ?? 0);
  }
}

function states({ shape }: OutlineRow, sums: Sums): boolean {
  const sumIn = (id: string): Dong | null => {
    const sum = sums[id] ?? 0;
    return Number.isSafeInteger(sum) ? dong(sum) : null;
  };
  return statesSum(shape.raw.amounts, sumIn);
}
