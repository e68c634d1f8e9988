import { amountInWords, subtractDong, type Dong } from "../money";
import { parseAddress } from "../sheet";
import type { Place, Table, TableRow } from "../table";
import { amountColumns } from "./amountTable";
import { placesOf, type Candidate } from "./candidates";
import { placeOf } from "./places";
import { columnSaid, statedInWords, totalOf, type Total } from "./wordsLine";

/** A figure of a table that another finding stands at. */
interface Doubted {
  readonly place: Place;
  readonly row: TableRow;
  readonly columnId: string;
}

/**
 * Words (T411) set against the total of another column that they are of, where one figure that another
 * finding doubts is all that parts that total from them: "4.000" as a text, which no sum adds up. Null
 * where the line names its column, or no such figure or several columns are found.
 */
export function meantTotal(
  tables: readonly Table[],
  words: Candidate,
  doubting: readonly Candidate[]
): { readonly words: Candidate; readonly doubt: Place } | null {
  const { at, messageId, related: [told] = [] } = words.reported;
  const table = tables.find((one) => one.sheet.name === at.sheet && isToldOf(one, told));
  const [total, stated] = table ? [totalOf(table), statedInWords(table)] : [];
  if (messageId !== "differs" || !table || !total || !stated || columnSaid(table)) return null;
  const doubted = doubting.flatMap(({ reported }) =>
    placesOf(reported).flatMap((place) => doubtedAt(table, place) ?? [])
  );
  const fitting = [...new Set([total.columnId, ...wholeColumns(table)])].flatMap((columnId) => {
    const amount = total.row.amounts[columnId]?.amount ?? null;
    if (amount === null || amount < 0) return [];
    const one = { row: total.row, columnId, amount };
    const doubt = doubted.find((figure) => wouldFit(table, one, figure, stated));
    return doubt ? [{ total: one, doubt: doubt.place }] : [];
  });
  const [meant, ...others] = fitting;
  if (!meant || others.length > 0 || meant.total.columnId === total.columnId) return null;
  return { words: setAgainst(table, words, meant.total), doubt: meant.doubt };
}

function isToldOf(table: Table, told: Place | undefined): boolean {
  return parseAddress(told?.cell ?? "")?.row === totalOf(table)?.row.row;
}

/** A task's figure at a place; null for every other cell. */
function doubtedAt(table: Table, place: Place): Doubted | null {
  const at = parseAddress(place.cell ?? "");
  if (!at || place.sheet !== table.sheet.name) return null;
  const row = table.rows.find((one) => one.row === at.row);
  const column = table.columns.find((one) => one.column === at.column)?.definition;
  const isFigure = row && (row.kind === "task" || row.kind === "source-line");
  return isFigure && column?.kind === "amount" ? { place, row, columnId: column.id } : null;
}

/** The columns of amounts that are no part of another one. */
function wholeColumns(table: Table): readonly string[] {
  const parts = new Set(table.form.equations.flatMap(({ addends }) => addends));
  return amountColumns(table).filter((id) => !parts.has(id));
}

/** Whether a total would be the words' if a figure that goes into it had its digits at another place. */
function wouldFit(table: Table, total: Total, doubted: Doubted, words: Dong): boolean {
  const { row, columnId } = doubted;
  const parts = table.form.equations.find((one) => one.total === total.columnId)?.addends ?? [];
  if (columnId !== total.columnId && !parts.includes(columnId)) return false;
  const digits = digitsOf(row.cells[columnId]?.text ?? "");
  const gap: number = subtractDong(words, total.amount);
  // A text may have been read, and yet no formula adds it up.
  const meant = [gap, gap + (row.amounts[columnId]?.amount ?? 0)];
  return digits !== "" && meant.some((one) => one > 0 && digitsOf(String(one)) === digits);
}

/** The digits of a figure without the noughts around them. */
function digitsOf(text: string): string {
  return text.replace(/\D/g, "").replace(/^0+|0+$/g, "");
}

function setAgainst(table: Table, words: Candidate, { row, columnId, amount }: Total): Candidate {
  const place = placeOf(table, row, columnId);
  const told = { header: place.header ?? "", cell: place.cell ?? "" };
  const data = { ...words.reported.data, ...told, expected: amountInWords(amount) };
  return { ...words, reported: { ...words.reported, data, related: [place] } };
}
