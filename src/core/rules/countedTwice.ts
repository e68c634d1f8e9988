import { subtractDong, sumOrNull } from "../money";
import type { Table, TableRow } from "../table";
import { amountColumns } from "./amountTable";
import type { Finding, FixOffer } from "./definitions";
import { lineGaps } from "./lineGaps";
import { cellsIn, placeOf } from "./places";
import { pastedLower } from "./pastedLower";
import { sourceLinesOf } from "./sourceLines";
import { columnSumFix } from "./sumFix";
import { sumFinding, type SumCheck } from "./sums";
import { wrongParts } from "./wrongParts";

/**
 * The finding of a group's or the grand total that is over or short; where the gap is what the
 * source lines under its tasks add up to, it says that they are counted twice, and where an addend
 * stands as text, that this one is to be mended first. Null where such a task is not the total of its
 * lines: what it costs is open, and rule F305 asks about it at the task.
 */
export function describeSum(check: SumCheck): Finding | null {
  const lower = pastedLower(check);
  if (lower) return lower;
  const fix = columnSumFix(check);
  const lines = linesInGap(check);
  if (lines.length === 0) return describeGap(check, fix);
  if (areOpen(check, lines)) return null;
  // Whether the lines are the task's sources or money beside it is for a person to say.
  const offer = fix && { ...fix, kind: "suggestion" as const };
  return withCells(sumFinding(check, "counts-lines", offer), check, lines);
}

/** What is stated is too much or too little: by a text, by the sums that it adds, or by itself. */
function describeGap(check: SumCheck, fix: FixOffer | null): Finding {
  const { table } = check;
  const way = check.stated > check.computed ? "over" : "short";
  const texts = textAddends(check);
  if (texts.length > 0) return withCells(sumFinding(check, `${way}-text`, fix), check, texts);
  const behind = textsBehind(check);
  if (behind.length > 0) {
    const cells = behind.map(({ id, rows }) => cellsIn(rows, id)).join(", ");
    const finding = sumFinding(check, `${way}-text`, null);
    const related = behind.flatMap(({ id, rows }) => rows.map((row) => placeOf(table, row, id)));
    return { ...finding, data: { ...finding.data, cells }, related };
  }
  const parts = wrongParts(check);
  // A formula that is right needs no other one.
  if (parts.length > 0) return withCells(sumFinding(check, `${way}-part`, null), check, parts);
  return sumFinding(check, isTyped(check) ? `${way}-typed` : way, fix);
}

/** Whether a figure was typed where the row's other sums are formulas: likely one from before. */
function isTyped({ table, row, columnId }: SumCheck): boolean {
  const isFormula = (id: string) => Boolean(row.cells[id]?.formula);
  return !isFormula(columnId) && amountColumns(table).some(isFormula);
}

function withCells(
  finding: Finding,
  { table, columnId }: SumCheck,
  rows: readonly TableRow[]
): Finding {
  const data = { ...finding.data, cells: cellsIn(rows, columnId) };
  return { ...finding, data, related: rows.map((row) => placeOf(table, row, columnId)) };
}

/**
 * The texts that addends leave out in their turn, as formulas over their own row, by column: there is
 * what was typed, the formulas are right.
 */
function textsBehind({ table, addends, columnId }: SumCheck) {
  return partsOf(table, columnId).flatMap((id) => {
    const rows = addends.filter(
      ({ cells, amounts }) => Boolean(cells[columnId]?.formula) && amounts[id]?.isText === true
    );
    return rows.length > 0 ? [{ id, rows }] : [];
  });
}

/** Ids of the columns that a column is the sum of, by any equation of the form. */
function partsOf({ form }: Table, columnId: string): readonly string[] {
  return form.equations.flatMap(({ total, addends }) => (total === columnId ? addends : []));
}

/** Addends whose amount stands as text: Excel leaves them out of every sum (rule H201). */
function textAddends({ addends, columnId }: SumCheck): readonly TableRow[] {
  return addends.filter(({ amounts }) => {
    const reading = amounts[columnId];
    return reading?.isText === true && (reading.amount !== null || reading.problem !== null);
  });
}

/** Source lines of tasks that state their own total, where they are exactly what is too much. */
function linesInGap({ table, columnId, stated, computed, addends }: SumCheck): readonly TableRow[] {
  const lines = sourceLinesOf(table);
  if (lines.length === 0 || stated <= computed) return [];
  const stating = addends.filter(({ ownAmounts, cells }) => !ownAmounts && cells[columnId]?.value);
  const tasks = new Set(stating.map(({ row }) => row));
  const own = lines.filter(({ parentRow }) => parentRow !== null && tasks.has(parentRow));
  const sum = sumOrNull(own.flatMap((line) => line.amounts[columnId]?.amount ?? []));
  return sum === subtractDong(stated, computed) ? own : [];
}

/** Whether a task of the lines states another figure than they add up to. */
function areOpen({ table, columnId }: SumCheck, lines: readonly TableRow[]): boolean {
  const tasks = new Set(lines.map(({ parentRow }) => parentRow));
  return lineGaps(table).some((gap) => gap.columnId === columnId && tasks.has(gap.row.row));
}
