import { dong, type Dong } from "../money";
import { nonStateGroups, type FormDefinition } from "../packs";
import type { Ask } from "./asked";
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
  form: FormDefinition,
  ask: Ask
): void {
  const grand = rows.filter(({ kind }) => kind === "total").at(-1);
  if (!grand) return;
  // Rows without money below the total are names and signatures, where others have money.
  const haveMoney = rows.some(({ kind, shape }) => kind === "task" && shape.hasAmount);
  const apart = nonStateGroups(form);
  const isTask = (row: OutlineRow) =>
    row.kind === "task" &&
    (!haveMoney || row.takesParts || row.shape.hasAmount) &&
    isCounted(row, apart);
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
  if (trailing.length > 0) settleTrailing(rows.slice(0, end + 1), trailing, isTask, ask);
}

/**
 * Where groups have subtotals, the first of two totals below the last task closes the last group,
 * and so does a single one that states that group alone.
 */
function settleTrailing(
  rows: readonly OutlineRow[],
  [closing, grand, ...more]: readonly OutlineRow[],
  isTask: (row: OutlineRow) => boolean,
  ask: Ask
): void {
  const inner = rows.map(({ kind }) => kind).lastIndexOf("subtotal");
  if (!closing || inner < 0 || more.length > 0) return;
  const isAlone = () => {
    const [all, own] = [rows.filter(isTask), rows.slice(inner).filter(isTask)];
    return ask(() => !states(closing, all) && states(closing, own), all.length + own.length);
  };
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

/** Outside the groups of non-state money. */
function isCounted(row: OutlineRow, apart: ReadonlySet<string>): boolean {
  if (apart.size === 0) return true;
  for (let at: OutlineRow | null = row; at; at = at.parent) {
    const { group } = at;
    if (group !== null) return !apart.has(group);
  }
  return true;
}

function isVoid({ shape }: OutlineRow): boolean {
  return !shape.hasAmount;
}

function states({ shape }: OutlineRow, tasks: readonly OutlineRow[]): boolean {
  const sumIn = (id: string): Dong | null => {
    const sum = tasks.reduce((all, task) => all + (task.shape.raw.amounts[id]?.amount ?? 0), 0);
    return Number.isSafeInteger(sum) ? dong(sum) : null;
  };
  return statesSum(shape.raw.amounts, sumIn);
}
