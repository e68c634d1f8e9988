import type { Dong } from "../../money";
import { capitalTypeName, levelName, type CapitalTypeId, type LevelId } from "../../sources";
import { sourceLinesByTask, splittingColumnsOf, type Table, type TableRow } from "../../table";
import { sourceColumnOf } from "../sourceRows";
import { columnOfKind, textIn } from "./definitions";

/** A source of a task's money, and the cell that names it or has its part. */
export interface NamedSource {
  readonly level: LevelId | null;
  readonly type: CapitalTypeId | null;
  readonly row: TableRow;
  readonly columnId: string;
  /** Its part of the money; null where the words of one cell name several sources. */
  readonly amount: Dong | null;
}

/** The sources of one amount of a task; null where they are not all told. */
type SourcesOf = (row: TableRow) => readonly NamedSource[] | null;

/** Words name the sources of what the form is about: money of earlier years may have had others. */
export function tellsSources(table: Table, columnId: string): boolean {
  const { form } = table;
  const splits = splittingColumnsOf(form).get(columnId) ?? [];
  if (splits.length > 0) return true;
  const parts = form.equations.find(({ total }) => total === form.sourcedColumn)?.addends ?? [];
  const isSourced = columnId === form.sourcedColumn || parts.includes(columnId);
  return isSourced && columnOfKind(table, "source-level") !== null;
}

export function createSources(table: Table, columnId: string): SourcesOf {
  const parts = splittingColumnsOf(table.form).get(columnId) ?? [];
  return parts.length > 0 ? sourcesInColumns(table, parts) : sourcesInWords(table, columnId);
}

function sourcesInColumns({ columns }: Table, parts: readonly string[]): SourcesOf {
  const split = columns.flatMap(({ definition: { id, source } }) =>
    source && parts.includes(id) ? [{ ...source, columnId: id }] : []
  );
  return (row) => {
    const paid = split.filter(({ columnId }) => row.amounts[columnId]?.amount);
    const named = paid.map((one) => ({ ...one, row, amount: amountIn(row, one.columnId) }));
    return named.length > 0 ? named : null;
  };
}

function amountIn({ amounts }: TableRow, columnId: string): Dong | null {
  return amounts[columnId]?.amount ?? null;
}

/** Of the lines under a task that have money in the column, else of its own row. */
function sourcesInWords(table: Table, columnId: string): SourcesOf {
  const lines = sourceLinesByTask(table.rows);
  return (task) => {
    const rows = lines.get(task.row)?.filter(({ amounts }) => amounts[columnId]?.amount) ?? [task];
    const named = rows.map((row) => namedIn(table, row, columnId));
    return named.length > 0 && named.every((one) => one !== null) ? named.flat() : null;
  };
}

/** What the words of one row name; null where that is in doubt. */
function namedIn(table: Table, row: TableRow, columnId: string): readonly NamedSource[] | null {
  const { parts = [], problems = [] } = row.sources ?? {};
  const isTold = parts.length > 0 && problems.length === 0;
  if (!isTold || parts.some(({ level }) => level === null)) return null;
  const amount = parts.length === 1 ? amountIn(row, columnId) : null;
  return parts.map(({ level, type, text }) => ({
    ...{ level, type, row, amount },
    columnId: sourceColumnOf(table, row, text),
  }));
}

export type IsOne = (a: NamedSource, b: NamedSource) => boolean;

/** How sources of two forms are compared: those of two forms of words are chosen from one list. */
export function createIsOne(one: Table, two: Table): IsOne {
  const areWords = [one, two].every((table) => columnOfKind(table, "source-level") !== null);
  return areWords ? isOneInWords : mayBeOne;
}

export function namesOf(named: readonly NamedSource[]): string {
  const names = named.map(({ level, type }) =>
    [level && levelName(level), type && capitalTypeName(type)].filter(Boolean).join(" – ")
  );
  return [...new Set(names)].join("; ");
}

const BUDGETED: readonly (CapitalTypeId | null)[] = ["DTPT", "TX", "CTMTQG", null];
const LOCAL: readonly (LevelId | null)[] = ["TINH", "HUYEN", "XA"];

/** Whether two names may be of one source: some name several levels, and not all types exclude each other. */
export function mayBeOne(a: NamedSource, b: NamedSource): boolean {
  const isPlain = (type: CapitalTypeId | null) => type === "DTPT" || type === "TX";
  if (isPlain(a.type) && isPlain(b.type) && a.type !== b.type) return false;
  return mayBeLevel(a, b) || mayBeLevel(b, a);
}

/** Where both forms choose level and type from the same lists, one type of money has one level. */
function isOneInWords(a: NamedSource, b: NamedSource): boolean {
  const isOtherLevel = a.level !== b.level && a.level !== "NSNN" && b.level !== "NSNN";
  const isJoined = [a, b].some(({ level }) => level === "NSDP");
  return mayBeOne(a, b) && (a.type === null || a.type !== b.type || !isOtherLevel || isJoined);
}

function mayBeLevel(a: NamedSource, b: NamedSource): boolean {
  if (a.level === b.level || a.level === "NSNN") return true;
  if (a.level === "NSDP") return LOCAL.includes(b.level);
  // Fees and funds are "Khác" in one form and the budget of whoever keeps them in the other.
  return a.level === "KHAC" && [a, b].some(({ type }) => !BUDGETED.includes(type));
}

/** The cell that says what two sources differ by: the type alone, where the level may be one. */
export function cellOfDifference(table: Table, source: NamedSource, other: NamedSource): string {
  const column = columnOfKind(table, "source-type");
  if (column === null || textIn(source.row, column) === "") return source.columnId;
  const isOneLevel = mayBeLevel(source, other) || mayBeLevel(other, source);
  return isOneLevel && source.type !== other.type ? column : source.columnId;
}
