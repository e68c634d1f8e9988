import { dong, type Dong } from "../money";
import type { Ask } from "./asked";
import type { OutlineRow } from "./outlineRow";
import { statesSum } from "./settle";

/** Sums of amounts by column while going down the rows. */
type Sums = Record<string, number>;

/**
 * Finds sum rows that no number or no usual word names: "A. TỔNG CHI" that states I + B, and
 * "Chi phí xây dựng cơ bản" without a number under the numbered rows that it adds up.
 */
export function findFigureTotals(rows: readonly OutlineRow[], ask: Ask): void {
  for (const row of rows) {
    const isNamed = row.shape.label === "total-of" || row.shape.label === "total";
    if (row.level === null || !isNamed || !row.shape.hasMoney) continue;
    if (ask(() => addsUpOthers(row, rows), rows.length)) row.kind = "total";
  }
  findUnnamedSums(rows, ask);
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
function findUnnamedSums(rows: readonly OutlineRow[], ask: Ask): void {
  const hasTotal = rows.some(({ kind }) => kind === "total");
  const lastTask = rows.map(({ kind }) => kind).lastIndexOf("task");
  const all = createRun();
  let run = createRun();
  let count = 0;
  rows.forEach((row, index) => {
    if (row.kind === "task") {
      const isSum = count > 1 && mayBeUnnamedSum(row) && run.isStatedBy(row, ask);
      if (!isSum) {
        run.add(row);
        all.add(row);
        count = row.shape.numbering.style === "none" ? 0 : count + 1;
        return;
      }
      const isLast = index === lastTask;
      row.kind = !hasTotal && isLast && all.isStatedBy(row, ask) ? "total" : "subtotal";
    } else if (row.kind !== "group" && row.kind !== "total" && row.kind !== "subtotal") return;
    run = createRun();
    count = 0;
  });
}

/** Rows that a sum may add up: their sums are taken only when one is asked for. */
interface Run {
  readonly add: (row: OutlineRow) => void;
  readonly isStatedBy: (row: OutlineRow, ask: Ask) => boolean;
}

function createRun(): Run {
  const rows: OutlineRow[] = [];
  const sums: Sums = {};
  let summed = 0;
  return {
    add: (row) => rows.push(row),
    isStatedBy: (row, ask) => {
      const count = rows.length;
      let isFirst = true;
      return ask(() => {
        // Asked again, the figures may be others; the first time the sums go on from the last.
        const own = isFirst ? sums : {};
        for (let at = isFirst ? summed : 0; at < count; at += 1) add(own, rows[at]);
        if (isFirst) summed = count;
        isFirst = false;
        return states(row, own);
      }, count);
    },
  };
}

function mayBeUnnamedSum({ shape, children }: OutlineRow): boolean {
  const { numbering, dash, otherTexts, hasMoney } = shape;
  const isBare = otherTexts === 0 && hasMoney && children.length === 0;
  return numbering.style === "none" && dash === null && isBare;
}

function add(sums: Sums, row: OutlineRow | undefined): void {
  const amounts = row?.shape.raw.amounts ?? {};
  for (const id in amounts) sums[id] = (sums[id] ?? 0) + (amounts[id]?.amount ?? 0);
}

function states({ shape }: OutlineRow, sums: Sums): boolean {
  const sumIn = (id: string): Dong | null => {
    const sum = sums[id] ?? 0;
    return Number.isSafeInteger(sum) ? dong(sum) : null;
  };
  return statesSum(shape.raw.amounts, sumIn);
}
