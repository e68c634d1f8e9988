import { ZERO_DONG, type Dong } from "../money";
import { budgetYearOf, type ColumnDefinition } from "../packs";
import type { TableRow } from "../table";
import { foldLetters } from "../text";
import type { RowTable } from "./definitions";
import { rememberByText } from "./rememberByText";
import type { Years } from "./statedYears";

/** Money that a task was given before the first year of its time. */
interface EarlierMoney {
  readonly columnId: string;
  readonly amount: Dong;
}

/** Finds what was given too early; null where nothing was, or where it may be right. */
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
const isDoneOnce = rememberByText((name) => ONCE.test(foldLetters(name)));

/** Forms with money of years before the plan; null for the others. */
export function createEarlierMoney(table: RowTable): FindEarlier | null {
  const definitions = table.columns.map(({ definition }) => definition);
  const past = definitions.flatMap((definition) => {
    const last = lastYearOf(definition, table.year);
    return last !== null && last < table.year ? [{ id: definition.id, last }] : [];
  });
  const totalId = definitions.find(({ measure }) => measure === "total")?.id ?? "";
  const texts = definitions.flatMap(({ id, kind }) => (isRemark(kind) ? [id] : []));
  if (past.length === 0) return null;
  const mayBeEarly = ({ cells, name }: TableRow, { from, to }: Years) =>
    (from === to && !isDoneOnce(name)) || texts.some((id) => explainsEarly(cells[id]?.text ?? ""));
  return (row, years) => {
    if (!Number.isFinite(years.from)) return null;
    for (const { id, last } of past) {
      const amount = last < years.from ? amountOf(row, id) : ZERO_DONG;
      if (amount <= amountOf(row, totalId) * MOST_TO_PREPARE) continue;
      return mayBeEarly(row, years) ? null : { columnId: id, amount };
    }
    return null;
  };
}

/** 0 for a blank amount and one that cannot be read. */
function amountOf({ amounts }: TableRow, columnId: string): Dong {
  return amounts[columnId]?.amount ?? ZERO_DONG;
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
