import { ZERO_DONG, type Dong } from "../money";
import { budgetYearOf, type ColumnDefinition } from "../packs";
import type { TableRow } from "../table";
import { foldLetters } from "../text";
import type { RowTable } from "./definitions";
import { rememberByText } from "./rememberByText";
import type { Years } from "./statedYears";

/** Money of years before the plan, and the column that states it. */
export interface EarlierMoney {
  readonly columnId: string;
  readonly amount: Dong;
}

/** Finds what was given to a task before the first year of its time; null where it may be right. */
export type FindEarlier = (row: TableRow, years: Years) => EarlierMoney | null;

/** Of the total: what only prepares a project may well be given before it begins. */
const MOST_TO_PREPARE = 0.1;
/** Words of money that is given before its time, or of another stage, on folded text. */
const EARLY =
  /\b(?:chuan bi|lap (?:du an|bao cao|de cuong|thiet ke|chu truong)|khao sat|tu van|chu truong|giai doan|hang nam|thuong xuyen|dinh ky|(?:tam )?ung|ung truoc|tra no|quyet toan)\b/;
/** Names of works that are done once, on folded text: the others' time is often this year's alone. */
const ONCE =
  /^(?:du an |nhiem vu )?(?:dau tu|xay dung|nang cap|mo rong|lap dat|thiet lap|phat trien|trien khai xay dung)\b/;

const explainsEarly = rememberByText((text) => EARLY.test(foldLetters(text)));
/** Whether a name tells work that is done once, not every year again. */
export const isDoneOnce = rememberByText((name) => ONCE.test(foldLetters(name)));

/** Forms with money of years before the plan; null for the others. */
export function createEarlierMoney(table: RowTable): FindEarlier | null {
  const past = pastColumns(table);
  const mayPrepare = createPreparation(table);
  if (past.length === 0) return null;
  return (row, { from, to }) => {
    const columns = Number.isFinite(from) ? past.filter(({ last }) => last < from) : [];
    const given = largestIn(row, columns);
    if (!given || mayPrepare(row, given.amount)) return null;
    return from === to && !isDoneOnce(row.name) ? null : given;
  };
}

/** Whether money before a task's beginning may well be right: it is little, or the row explains it. */
export function createPreparation({ columns }: RowTable): (row: TableRow, amount: Dong) => boolean {
  const definitions = columns.map(({ definition }) => definition);
  const totalId = definitions.find(({ measure }) => measure === "total")?.id ?? "";
  const texts = definitions.flatMap(({ id, kind }) => (isRemark(kind) ? [id] : []));
  return ({ amounts, cells }, amount) =>
    amount <= (amounts[totalId]?.amount ?? ZERO_DONG) * MOST_TO_PREPARE ||
    texts.some((id) => explainsEarly(cells[id]?.text ?? ""));
}

/** An amount column of money before the plan, and the last year of it. */
interface PastColumn {
  readonly id: string;
  readonly last: number;
}

/** Columns of what was given or spent in years before the plan. */
export function pastColumns({ columns, year }: RowTable): readonly PastColumn[] {
  return columns.flatMap(({ definition }) => {
    const last = lastYearOf(definition, year);
    return last !== null && last < year ? [{ id: definition.id, last }] : [];
  });
}

/** The largest amount of a row in some columns; null where none has any. */
export function largestIn(
  { amounts }: TableRow,
  columns: readonly PastColumn[]
): EarlierMoney | null {
  let largest: EarlierMoney | null = null;
  for (const { id } of columns) {
    const amount = amounts[id]?.amount ?? null;
    if (amount !== null && amount > (largest?.amount ?? 0)) largest = { columnId: id, amount };
  }
  return largest;
}

function isRemark(kind: ColumnDefinition["kind"]): boolean {
  return kind === "name" || kind === "note" || kind === "text";
}

/** The last year of what an amount column says was given or spent; null for other columns. */
function lastYearOf(definition: ColumnDefinition, year: number): number | null {
  const { measure, source, partOf } = definition;
  if (source !== undefined || partOf !== undefined) return null;
  if (measure === "allocated" || measure === "done")
    return budgetYearOf(definition, year) ?? year - 1;
  return measure === "planned" || measure === "estimate" ? budgetYearOf(definition, year) : null;
}
