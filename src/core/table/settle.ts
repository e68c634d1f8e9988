import { sumOrNull, type Dong } from "../money";
import type { Ask } from "./asked";
import type { RowKind } from "./definitions";
import { isGroupStyle, LEVELS } from "./numbering";
import type { OutlineRow } from "./outlineRow";

/**
 * A row one hundredth off its parts was still meant as their sum: a part was taken away, or one was
 * changed (reference/domain.md §1.3: 260.766 above 260.059). T403 tells of the gap.
 */
const MEANT = 100;
/** Off by rounding alone. */
const EXACT = 1_000;

/**
 * Decides which rows with parts are groups and which are tasks whose parts are no addends: by
 * their figures first (a sum of its parts is a group, whatever its number), then by their numbering
 * and by where agencies, periods and sources stand. Inner rows are settled before outer ones.
 */
export function settleRows(rows: readonly OutlineRow[], ask: Ask): void {
  for (let index = rows.length - 1; index >= 0; index -= 1) {
    const row = rows[index];
    const level = row?.level ?? null;
    if (!row || level === null) continue;
    settle(row, ask);
    if (row.children.length > 0) settleOnlyParts(partsOf(row), ask);
  }
  settleOnlyParts(
    rows.filter(({ level, parent }) => level !== null && parent === null),
    ask
  );
}

/** A row that repeats its only part is a group where the rows beside it are groups of such parts. */
function settleOnlyParts(siblings: readonly OutlineRow[], ask: Ask): void {
  for (const row of siblings) {
    if (row.kind !== "task" || row.children.length === 0) continue;
    const [part, ...more] = partsOf(row);
    if (!part || more.length > 0) continue;
    const isLike = (one: OutlineRow) =>
      one.kind === "group" && one.level === row.level && partsOf(one)[0]?.level === part.level;
    if (!siblings.some(isLike) || !ask(() => repeats(row, part), 1)) continue;
    row.kind = "group";
    turnInto([part], "task");
  }
}

/** Whether a row states the same money as its only part, in every column. */
function repeats({ shape }: OutlineRow, part: OutlineRow): boolean {
  const own = Object.entries(shape.raw.amounts);
  return own.every(([id, { amount }]) => (amount ?? 0) === (amountOf(part, id) ?? 0));
}

const NO_PARTS: OutlineRow[] = [];

/** Rows that stand for money of their own below a row; lines are no such rows. */
function partsOf(row: OutlineRow): OutlineRow[] {
  return row.children.filter(({ level }) => level !== null);
}

function settle(row: OutlineRow, ask: Ask): void {
  const parts = row.children.length === 0 ? NO_PARTS : partsOf(row);
  if (row.isHeading || isGroupStyle(row.shape.numbering)) settleGroup(row, parts);
  else if (parts.length === 0) settleLeaf(row);
  else if (row.level === LEVELS.overNumbers) settleOverNumbers(row, parts, ask);
  else if (parts.some(({ level }) => (level ?? 0) < LEVELS.bracket)) settleNumbered(row, parts);
  else settleMarked(row, parts, ask);
  if (row.kind === "group") freeOfWhich(row);
}

/**
 * "I", "A" and headings are groups; one that has money of its own while nothing in it has is
 * itself the task (a form filled by category), and so is one that says all that tasks say.
 */
function settleGroup(row: OutlineRow, parts: readonly OutlineRow[]): void {
  const { shape } = row;
  const isTask =
    parts.length === 0
      ? shape.hasTypedMoney || (shape.otherTexts >= 2 && !row.isHeading)
      : shape.hasTypedMoney && !parts.some(hasMoneyInside);
  row.kind = isTask ? "task" : "group";
  if (isTask) turnInto(parts, "of-which");
}

function settleLeaf(row: OutlineRow): void {
  const { raw, hasMoney, otherTexts, hasFigures } = row.shape;
  if (row.hasBlankParts && !hasFigures && otherTexts === 0) {
    row.kind = "group";
    return;
  }
  const isNamed = raw.name !== "" || raw.groupName !== "" || row.shape.title === raw.numbering;
  row.kind = hasMoney || (isNamed && row.shape.title !== "") ? "task" : "note";
  row.takesParts = !hasMoney && row.children.some(({ shape }) => shape.hasMoney);
}

/** A name without number above "1", "2": their sum, or a task whose number was forgotten. */
function settleOverNumbers(row: OutlineRow, parts: readonly OutlineRow[], ask: Ask): void {
  const isSum = ask(() => isSumOf(row, parts), parts.length);
  row.kind = isSum ? "group" : "task";
  if (!isSum) row.children = row.children.filter((part) => !parts.includes(part));
}

/** "1" above "1.1", "1.2". */
function settleNumbered(row: OutlineRow, parts: readonly OutlineRow[]): void {
  const { shape } = row;
  if (shape.hasTypedMoney && !parts.some(hasMoneyInside)) {
    row.kind = "task";
    turnInto(parts, "of-which");
    return;
  }
  const isTask = !shape.hasMoney && !parts.some(hasMoneyInside) && isRicher(row, parts);
  row.kind = isTask ? "task" : "group";
}

/** A row above "a)", "-", "(1)" or rows without number. */
function settleMarked(row: OutlineRow, parts: readonly OutlineRow[], ask: Ask): void {
  const isSum = (of: readonly OutlineRow[]) => ask(() => isSumOf(row, of), of.length);
  row.kind = "task";
  if (!row.shape.hasFigures) settleUnderBlank(row, parts);
  else if (isSum(parts)) settleSum(row, parts);
  else {
    const isLoose = (part: OutlineRow) => isUnnumbered(part) && !differsInUnit(row, part);
    const loose = new Set(parts.filter(isLoose));
    const marked = parts.filter((part) => !loose.has(part));
    if (marked.length > 0 && loose.size > 0 && isSum(marked)) {
      settleSum(row, marked);
    } else turnInto(marked, "of-which");
    // What no mark ties to the row above stays a task of its own, so that no money is lost.
    if (loose.size > 0) row.children = row.children.filter((part) => !loose.has(part));
  }
}

function settleUnderBlank(row: OutlineRow, parts: readonly OutlineRow[]): void {
  const haveFigures = parts.some(hasFiguresInside);
  const isGroup = haveFigures
    ? !isRicher(row, parts) || !parts.some(hasMoneyInside)
    : mostTexts(parts) > row.shape.otherTexts;
  if (isGroup) {
    row.kind = "group";
    return;
  }
  row.takesParts = haveFigures;
  turnInto(parts, "of-which");
}

/** The money is where the agencies and sources are: on the row itself or on its parts. */
function settleSum(row: OutlineRow, parts: readonly OutlineRow[]): void {
  const { otherTexts } = row.shape;
  const isTask = otherTexts > 0 && otherTexts >= mostTexts(parts);
  row.kind = isTask ? "task" : "group";
  if (isTask) turnInto(parts, "of-which");
}

function isUnnumbered({ level, shape }: OutlineRow): boolean {
  return level === LEVELS.unnumbered && shape.dash === null;
}

/** A share under an amount, or a count under a share, is no addend of it. */
function differsInUnit({ shape }: OutlineRow, part: OutlineRow): boolean {
  return shape.unit !== part.shape.unit && part.shape.unit !== "";
}

function mostTexts(parts: readonly OutlineRow[]): number {
  return parts.reduce((most, { shape }) => Math.max(most, shape.otherTexts), 0);
}

function isRicher({ shape }: OutlineRow, parts: readonly OutlineRow[]): boolean {
  return shape.otherTexts > mostTexts(parts);
}

function hasMoneyInside(row: OutlineRow): boolean {
  return row.shape.hasMoney || partsOf(row).some(hasMoneyInside);
}

function hasFiguresInside(row: OutlineRow): boolean {
  return row.shape.hasFigures || partsOf(row).some(hasFiguresInside);
}

function turnInto(rows: readonly OutlineRow[], kind: RowKind): void {
  for (const row of rows) {
    row.kind = kind;
    turnInto(partsOf(row), kind);
  }
}

/** Of-which lines with money under a row without any are all the money there is: tasks. */
function freeOfWhich(row: OutlineRow): void {
  if (row.shape.hasMoney || partsOf(row).length > 0) return;
  const lines = row.children.filter(({ kind, shape }) => kind === "of-which" && shape.hasMoney);
  for (const line of lines) line.kind = "task";
}

/** A row's own amount in a column, that of its parts where it has none at all. */
function amountOf(row: OutlineRow, id: string): Dong | null {
  const { raw, hasMoney } = row.shape;
  return raw.amounts[id]?.amount ?? (hasMoney ? null : sumOf(partsOf(row), id));
}

function sumOf(rows: readonly OutlineRow[], id: string): Dong | null {
  const stated = rows.flatMap((row) => amountOf(row, id) ?? []);
  return stated.length === 0 ? null : sumOrNull(stated);
}

/** Whether a row states the sum of others in most of its amount columns, or one column off. */
function isSumOf({ shape }: OutlineRow, parts: readonly OutlineRow[]): boolean {
  const sumIn = (id: string) => sumOf(parts, id);
  return statesSum(shape.raw.amounts, sumIn, MEANT) || statesSumsBeside(shape.raw.amounts, sumIn);
}

/** Whether every amount stated is the exact sum of the column beside it, all to the same side. */
function statesSumsBeside(stated: Stated, sumIn: (columnId: string) => Dong | null): boolean {
  const ids = Object.keys(stated);
  return [-1, 1].some((step) => {
    const own = ids.filter((id) => (stated[id]?.amount ?? 0) !== 0);
    const fits = (id: string) =>
      sumIn(ids[ids.indexOf(id) + step] ?? "") === (stated[id]?.amount ?? null);
    return own.length > 0 && own.every(fits);
  });
}

type Stated = Readonly<Record<string, { readonly amount: Dong | null } | undefined>>;

/** Whether amounts are sums in most of the columns that state any. */
export function statesSum(
  stated: Stated,
  sumIn: (columnId: string) => Dong | null,
  precision = EXACT
): boolean {
  let balance = 0;
  for (const id in stated) {
    const amount = stated[id]?.amount ?? 0;
    const sum = sumIn(id) ?? 0;
    if (amount === 0 && sum === 0) continue;
    balance += Math.abs(amount - sum) * precision <= Math.abs(amount) ? 1 : -1;
  }
  return balance > 0;
}
