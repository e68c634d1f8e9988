import { PRINTED } from "../layout";
import { gapOf, parseAmountInWords, subtractDong, type Dong } from "../money";
import { cellText, valueAt } from "../sheet";
import {
  isAmountInWords,
  rememberAround,
  rememberOfTable,
  type Table,
  type TableCell,
  type TableRow,
} from "../table";
import { amountColumns } from "./amountTable";
import { findDigitSlips } from "./digitSlips";
import { columnNamed, readLabelled } from "./labelledWords";
import { rememberByText } from "./rememberByText";
import { sumOfAddends, sumRowsOf } from "./sums";
import { thousandsOver } from "./thousands";

/** The line stands right under the table; a few blank rows may come between. */
const ROWS_BELOW = 6;
/** How many times nearer another column has to be than the one that the form declares. */
const FAR_NEARER = 5;
/** The words that begin the line, up to the amount: "(Số tiền bằng chữ: ". */
const LEAD = /^.*?bằng chữ(?:\s*\([^()]*\)(?=\s*:))?[):\s]*/iu;
/** What the amount is of, where the line says so ahead of the colon: "Bằng chữ (giải ngân lũy kế):". */
const LABEL = /bằng chữ\s*\(([^()]*)\)\s*:/iu;

/** The figure that the words say. */
export interface Total {
  readonly row: TableRow;
  readonly columnId: string;
  readonly amount: Dong;
}

/** The amount that a line states, what it is of ("" unsaid), and the same line with another amount. */
export const takeApart = rememberByText((text) => {
  const line = text.normalize("NFC");
  const lead = LEAD.exec(line)?.[0] ?? "";
  const bracket = line.startsWith("(") && !lead.replace(LABEL, "").includes(")") ? ")" : "";
  const rest = line.slice(lead.length).trim();
  const begun = lead.trim().replace(/[:\s]*$/, ": ");
  const { label, stated } = unlabelled(
    bracket && rest.endsWith(")") ? rest.slice(0, -1).trim() : rest
  );
  return {
    label: label || (LABEL.exec(lead)?.[1] ?? ""),
    stated,
    write: (words: string) =>
      `${begun === ": " ? PRINTED.words : begun}${behindLabel(label, words)}.${bracket}`,
  };
});

/** An amount without the only label before it: "lũy kế giải ngân là hai tỷ đồng". */
function unlabelled(stated: string): { readonly label: string; readonly stated: string } {
  const [only, ...others] = readLabelled(stated) ?? [];
  return only && others.length === 0
    ? { label: only.label, stated: only.text }
    : { label: "", stated };
}

function behindLabel(label: string, words: string): string {
  return label === "" ? words : `${label} ${words.charAt(0).toLowerCase()}${words.slice(1)}`;
}

/**
 * The grand total that the words are of: of what a form is about, unless they go with another column;
 * null where there is none above zero or no unit.
 */
export const totalOf = rememberOfTable(findTotal, (_before, table) => findTotal(table));

function findTotal(table: Table): Total | null {
  const row = sumRowsOf(table).find(({ kind }) => kind === "total");
  if (!row) return null;
  const columnId = columnOfWords(table, row);
  const amount = row.amounts[columnId]?.amount ?? null;
  if (table.unit === null || amount === null || amount < 0) return null;
  return { row, columnId, amount };
}

/**
 * The column that the line names, else the declared one, unless another total is the words' to the đồng, thousands off, or far nearer and
 * no slip of one figure parts the declared one from the words.
 */
function columnOfWords(table: Table, row: TableRow): string {
  const { amounts } = row;
  const declared = table.form.sourcedColumn ?? "";
  const named = columnSaid(table);
  if (named !== null) return named;
  const words = statedInWords(table);
  if (words === null) return declared;
  const columns = amountColumns(table).flatMap((id) => {
    const amount = amounts[id]?.amount ?? null;
    return amount !== null && amount > 0 ? [{ id, amount, gap: gapOf(words, amount) }] : [];
  });
  const own = columns.find(({ id }) => id === declared);
  const isSame = ({ gap, amount }: { gap: number; amount: Dong }) =>
    gap === 0 || isThousandsOff(words, amount);
  if (!own || isSame(own)) return declared;
  const nearest = columns.reduce((best, one) => (one.gap < best.gap ? one : best), own);
  const isNear = nearest.gap * FAR_NEARER <= Math.min(own.gap, words);
  const same = columns.find(isSame);
  if (same) return same.id;
  return isNear && !isSlipOff(table, row, own, words) ? nearest.id : declared;
}

/** The column that the words under a table say they are of; null where they do not say. */
export const columnSaid = rememberAround((table): string | null => {
  const cell = findWords(table);
  const label = cell ? takeApart(cell.text).label : "";
  return label === "" ? null : columnNamed(table, label);
});

/** Whether one figure with a usual slip is all that parts a total from the words. */
function isSlipOff(
  table: Table,
  row: TableRow,
  { id, amount }: { readonly id: string; readonly amount: Dong },
  words: Dong
): boolean {
  const sought = { columnId: id, gap: subtractDong(words, amount) };
  return findDigitSlips(table, row, sought).length > 0;
}

/** The line below a table that states an amount in words. */
export const findWords = rememberAround(({ rows, header, sheet }): TableCell | null => {
  const last = rows[rows.length - 1]?.row ?? header.bottom;
  for (let row = last + 1; row <= last + ROWS_BELOW; row += 1) {
    for (let column = 0; column < sheet.columnCount; column += 1) {
      const value = valueAt(sheet, row, column);
      const text = typeof value === "string" ? cellText(value) : "";
      if (isAmountInWords(text)) return { row, column, value, text, formula: null };
    }
  }
  return null;
});

/** The amount that the words under a table state; null where there are none, or none that can be read. */
export const statedInWords = rememberAround((table): Dong | null => {
  const cell = findWords(table);
  return cell && parseAmountInWords(takeApart(cell.text).stated);
});

/**
 * Whether the words under a table say another amount than its tasks come to in any column; asked for
 * each sum that differs.
 */
export const wordsContradictTasks = rememberOfTable(contradictTasks, (_before, table) =>
  contradictTasks(table)
);

function contradictTasks(table: Table): boolean {
  const [words, total] = [statedInWords(table), totalOf(table)];
  if (!words || !total) return false;
  return !amountColumns(table).some((id) => sumOfAddends(table, total.row, id) === words);
}

/** What the words under a table say of its unit: "right", thousands "off", or nothing (null). */
export function unitByWords(table: Table): "right" | "off" | null {
  const [words, total] = [statedInWords(table), totalOf(table)];
  if (!total || words === null) return null;
  if (words === total.amount) return "right";
  return isThousandsOff(words, total.amount) ? "off" : null;
}

function isThousandsOff(words: Dong, amount: Dong): boolean {
  return (thousandsOver(words, amount) ?? thousandsOver(amount, words)) !== null;
}
