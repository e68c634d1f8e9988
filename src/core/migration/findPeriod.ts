import { periodsOfYear, printedTitle, type ReportPeriod } from "../layout";
import { cellText } from "../sheet";
import type { Table } from "../table";
import { foldKey } from "../text";

/** The period that a report says above its table that it covers; null when it says none. */
export function findPeriod({ sheet, form, year, header }: Table): ReportPeriod | null {
  if (!form.periods) return null;
  const above = sheet.values.slice(0, header.top).flat();
  const texts = new Set(above.map((value) => foldKey(cellText(value))));
  const all = periodsOfYear(form.periods);
  return all.find((period) => texts.has(foldKey(printedTitle(form, { year, period })))) ?? null;
}
