/** What a text typed into a cell means to a Vietnamese user. */
export type TypedValue =
  | { readonly kind: "number"; readonly value: number }
  /** "47,62%" is 0.4762. */
  | { readonly kind: "percent"; readonly value: number }
  /** Days since 1899-12-30, as sheets count dates. */
  | { readonly kind: "date"; readonly serial: number }
  /** Looks like a date to the grid, but is a period or a document's number. */
  | { readonly kind: "text" };

/** 1.234.567 · 1.234,5 · 1234,5 · 1.234: the dot groups by threes and the comma is decimal. */
const VIETNAMESE_NUMBER = /^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/;
const DATE = /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})$/;
/** "12/2025", "1/2": periods and numbers of documents, which the grid would turn into dates. */
const PERIOD = /^\d{1,2}[/-]\d{1,4}$/;

const DAY = 86_400_000;
const FIRST_DAY = Date.UTC(1899, 11, 30);
/** Digits that a double holds exactly. */
const MAX_DIGITS = 15;

function readDate(text: string): TypedValue | null {
  const [, day = "", month = "", year = ""] = DATE.exec(text) ?? [];
  if (day === "") return null;
  const time = Date.UTC(Number(year), Number(month) - 1, Number(day));
  const date = new Date(time);
  const real = date.getUTCDate() === Number(day) && date.getUTCMonth() === Number(month) - 1;
  return real ? { kind: "date", serial: (time - FIRST_DAY) / DAY } : { kind: "text" };
}

/** Number of a text with Vietnamese separators; null when it is none or a code such as "0012". */
export function readVietnameseNumber(text: string): number | null {
  if (!VIETNAMESE_NUMBER.test(text) || /^[+-]?0\d/.test(text)) return null;
  if (text.replace(/\D/g, "").length > MAX_DIGITS) return null;
  return Number(text.replaceAll(".", "").replace(",", "."));
}

/** Reads a text as it was typed; null leaves it to the grid. Codes ("0012") are kept as text. */
export function readTyped(typed: string): TypedValue | null {
  const text = typed.trim();
  const value = readVietnameseNumber(text);
  if (value !== null) return { kind: "number", value };
  const percent = text.endsWith("%") ? readVietnameseNumber(text.slice(0, -1).trim()) : null;
  // Through text, because a division would leave 0.47619999…
  if (percent !== null) return { kind: "percent", value: Number(`${String(percent)}e-2`) };
  if (/^0\d+$/.test(text) || PERIOD.test(text)) return { kind: "text" };
  return readDate(text);
}
