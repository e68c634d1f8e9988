import type { Table, TableRow } from "../table";
import {
  compareMeaning,
  createNameReader,
  findNearNames,
  foldKey,
  foldTone,
  holdsMeaning,
  mayBeOneName,
} from "../text";
import { areYears, figuresApart } from "./figuresInNames";
import { sharedTasks, taskNamed, tasksOnlyIn } from "./namedTasks";
import { projectFormsOf } from "./projectForms";
import { columnOfKind, textIn } from "./taskDetails/definitions";
import { commonAmounts } from "./taskDetails/group";

/** Forms with fewer tasks in common are not seen to list the same ones. */
export const LEAST_SHARED = 3;

/** A table and its column of the money compared. */
export interface ListedMoney {
  readonly table: Table;
  readonly id: string;
}

/** A row of a table. */
interface Listed {
  readonly table: Table;
  readonly row: TableRow;
}

/** One task of two forms under two names, the one that is likely right and the one that is not. */
export interface Misnamed {
  readonly right: Listed;
  readonly wrong: Listed;
  /** The row whose name the wrong one has as well, where it stands twice in its form. */
  readonly twin: TableRow | null;
}

/** Tasks with money in the column that the other form does not name. */
export function tasksOnly(
  { table, id }: ListedMoney,
  { table: other }: ListedMoney
): readonly TableRow[] {
  return tasksOnlyIn(table, other).filter(({ amounts }) => (amounts[id]?.amount ?? 0) > 0);
}

/** How two forms list the same tasks: for the same year, of which one lists more, or as a report on a plan. */
type Listing = "same" | "more" | "reported";

/**
 * The task that one form alone has, and the one row of the other that has the same money, group,
 * agency and time under a name that its own list alone has, or has twice: the name was typed over,
 * or copied from another row. A name may also differ in its figures alone, years of lists of
 * different years apart. In a report agencies have to say that it is the same task.
 */
export function misnamedTask(
  one: ListedMoney,
  two: ListedMoney,
  tables: readonly Table[],
  listing: Listing
): Misnamed | null {
  const [missing, extra] = [tasksOnly(one, two), tasksOnly(two, one)];
  return (
    pairUp([one, missing], [two, extra], tables, listing) ??
    pairUp([two, extra], [one, missing], tables, listing)
  );
}

type LeftOver = readonly [listed: ListedMoney, rows: readonly TableRow[]];

function pairUp(
  [one, [row, ...others]]: LeftOver,
  [two, extra]: LeftOver,
  tables: readonly Table[],
  listing: Listing
): Misnamed | null {
  if (!row || others.length > 0) return null;
  const doubled = two.table.rows.filter((twin) => standsTwice(twin, two.table, one.table));
  const found = [...extra, ...doubled].filter((other) => isOneTask([one, row], [two, other]));
  const [other] = found;
  // A name that stands twice is that of one more task that both list.
  const shared = sharedTasks(one.table, two.table).length + Math.sign(doubled.length);
  if (!other || found.length > 1 || shared < LEAST_SHARED) return null;
  if (!isWrongName([one, row], [two, other], listing, extra.length)) return null;
  const [mine, theirs] = [
    { table: one.table, row },
    { table: two.table, row: other },
  ];
  const twin = doubled.find((named) => named !== other && isNamed(named, other.name));
  if (doubled.includes(other)) return { right: mine, wrong: theirs, twin: twin ?? null };
  return isFirstRight(mine, theirs, tables)
    ? { right: mine, wrong: theirs, twin: null }
    : { right: theirs, wrong: mine, twin: null };
}

function isFirstRight(mine: Listed, theirs: Listed, tables: readonly Table[]): boolean {
  const votes = votesFor(mine, tables) - votesFor(theirs, tables);
  // Where nothing tells, the fuller list is that which the other was made from.
  return votes === 0 ? mine.table.columns.length >= theirs.table.columns.length : votes > 0;
}

/** A task whose name stands twice here and once in the other form. */
function standsTwice({ kind, name }: TableRow, table: Table, other: Table): boolean {
  return (
    kind === "task" &&
    name !== "" &&
    taskNamed(table, name) === null &&
    Boolean(taskNamed(other, name))
  );
}

function isNamed(row: TableRow, name: string): boolean {
  return foldTone(row.name) === foldTone(name);
}

type ListedRow = readonly [listed: ListedMoney, row: TableRow];

/** The same money, and nothing that both forms say of the two rows differs. */
function isOneTask([one, row]: ListedRow, [two, other]: ListedRow): boolean {
  const amount = row.amounts[one.id]?.amount ?? 0;
  if (amount <= 0 || amount !== other.amounts[two.id]?.amount) return false;
  if (row.group !== null && other.group !== null && row.group !== other.group) return false;
  const isSameMoney = commonAmounts(one.table, two.table).every(([a, b]) => {
    const [ours, theirs] = [row.amounts[a]?.amount ?? null, other.amounts[b]?.amount ?? null];
    return ours === null || theirs === null || ours === theirs;
  });
  return (
    isSameMoney &&
    ["agencies", "period"].every((kind) => {
      const [a, b] = [columnOfKind(one.table, kind), columnOfKind(two.table, kind)];
      const [text, otherText] = [a ? textIn(row, a) : "", b ? textIn(other, b) : ""];
      if (text === "" || otherText === "" || foldKey(text) === foldKey(otherText)) return true;
      return kind === "agencies" && mayBeOneName(text, otherText);
    })
  );
}

/**
 * Whether the names of two rows of one task differ so that one is wrong: in figures alone, or wholly;
 * in a report the latter only where nothing else is left over and both say whose task it is.
 */
function isWrongName(mine: ListedRow, theirs: ListedRow, listing: Listing, left: number): boolean {
  const [name, other] = [mine[1].name, theirs[1].name];
  const figures = figuresApart(name, other);
  if (figures?.length === 0) return false;
  if (figures && !(listing === "more" && areYears(figures))) return true;
  if (listing === "reported" && (left > 1 || !haveAgencies(mine, theirs))) return false;
  return areNamesApart(name, other);
}

function haveAgencies(...rows: readonly ListedRow[]): boolean {
  return rows.every(([{ table }, row]) => {
    const column = columnOfKind(table, "agencies");
    return column !== null && textIn(row, column) !== "";
  });
}

/** Names that nobody would write for one task: not nearly the same, shortened, or in other words. */
function areNamesApart(name: string, other: string): boolean {
  const readName = createNameReader();
  const [key, otherKey] = [readName(name), readName(other)];
  const [, first] = findNearNames([key, otherKey].map((one) => ({ key: one, scope: "" })));
  if (first === 0 || mayBeOneName(name, other)) return false;
  return compareMeaning(key, otherKey) !== "same" && !holdsMeaning(key, otherKey);
}

/** Other forms and project sheets that have the name. */
function votesFor({ table, row: { name } }: Listed, tables: readonly Table[]): number {
  const lists = tables.filter((one) => one !== table && taskNamed(one, name) !== undefined);
  const projects = projectFormsOf(tables).filter((one) => foldTone(one.name) === foldTone(name));
  return lists.length + projects.length;
}
