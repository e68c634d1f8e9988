import { dong, type Dong } from "../money";
import type { FormDefinition } from "../packs";
import type { OutlineRow } from "./outlineRow";
import { statesSum } from "./settle";

/**
 * Tells "Cộng" that closes a group from the grand total, which stands first or last: one with
 * tasks above and below it is a subtotal, and so is one without money inside a group without
 * tasks; of totals below the last task the last is the grand one, and a single one that states the
 * last group and not all of the table is none. Enterprise and other non-state money stands below
 * the total and does not make it an inner one.
 */
export function turnInnerTotalsIntoSubtotals(
  rows: readonly OutlineRow[],
  form: FormDefinition
): void {
  const grand = rows.filter(({ kind }) => kind === "total").at(-1);
  if (!grand) return;
  // Rows without money below the total are names and signatures, where others have money.
  const haveMoney = rows.some(({ kind, shape }) => kind === "task" && shape.hasAmount);
  const isTask = (row: OutlineRow) =>
    isCounted(row, form) && (!haveMoney || row.takesParts || row.shape.hasAmount);
  const start = rows.findIndex(isTask);
  const end = rows.map(isTask).lastIndexOf(true);
  const trailing: OutlineRow[] = [];
  rows.forEach((row, at) => {
    if (row.kind !== "total") return;
    const isInner = start <= at && at <= end;
    if (isInner || (haveMoney && row !== grand && isVoid(row) && closesGroup(rows, at))) {
      row.kind = "subtotal";
    } else if (at > end) trailing.push(row);
  });
  settleTrailing(rows.slice(0, end + 1), trailing, isTask);
}

/**
 * Where groups have subtotals, the first of two totals below the last task closes the last group,
 * and so does a single one that states that group alone.
 */
function settleTrailing(
  rows: readonly OutlineRow[],
  [closing, grand, ...more]: readonly OutlineRow[],
  isTask: (row: OutlineRow) => boolean
): void {
  const inner = rows.map(({ kind }) => kind).lastIndexOf("subtotal");
  if (!closing || inner < 0 || more.length > 0) return;
  const own = () => rows.slice(inner).filter(isTask);
  const isAlone = () => !states(closing, rows.filter(isTask)) && states(closing, own());
  if (grand || isAlone()) closing.kind = "subtotal";
}

/** Whether a total stands below a heading with no task and no other total in between. */
function closesGroup(rows: readonly OutlineRow[], total: number): boolean {
  for (let at = total - 1; at >= 0; at -= 1) {
    const kind = rows[at]?.kind;
    if (kind === "group") return true;
    if (kind === "task" || kind === "total" || kind === "subtotal") return false;
  }
  return false;
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

function isVoid({ shape }: OutlineRow): boolean {
  return Object.values(shape.raw.amounts).every(({ amount }) => (amount ?? 0) === 0);
}

function states({ shape }: OutlineRow, tasks: readonly OutlineRow[]): boolean {
  const sumIn = (id: string): Dong | null => {
    const sum = tasks.reduce((all, task) => all + (task.shape.raw.amounts[id]?.amount ?? 0), 0);
    return Number.isSafeInteger(sum) ? dong(sum) : null;
  };
  return statesSum(shape.raw.amounts, sumIn);
}
