import type { Locale } from "./locale";

const SEPARATORS: Readonly<Record<Locale, { readonly group: string; readonly decimal: string }>> = {
  vi: { group: ".", decimal: "," },
  en: { group: ",", decimal: "." },
};

/** A number with the locale's separators: 1234567.5 → "1.234.567,5" in Vietnamese. */
export function formatNumber(locale: Locale, value: number): string {
  const { group, decimal } = SEPARATORS[locale];
  const [whole = "0", fraction] = String(Math.abs(value)).split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  const sign = value < 0 ? "-" : "";
  return sign + grouped + (fraction === undefined ? "" : decimal + fraction);
}

/** An ISO date as people write it: "31/7/2018"; the parts stay whole in English too. */
export function formatDate(isoDate: string): string {
  const [year = "", month = "", day = ""] = isoDate.slice(0, 10).split("-");
  return `${String(Number(day))}/${String(Number(month))}/${year}`;
}
