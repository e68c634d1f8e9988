import type { ColumnKind } from "../packs";
import { cellKey, cellText, shownDate, type SheetSnapshot } from "../sheet";
import { dateText, isLikelyDate } from "../text";

/** Columns whose numbers are figures or numbering, whatever their format. */
const OF_FIGURES: ReadonlySet<ColumnKind> = new Set([
  "amount",
  "quantity",
  "percent",
  "numbering",
  "budget-code",
]);

/** Reads numbers of a column as people see them. */
export type NumberReader = (row: number, value: number) => string;

/**
 * Numbers of a column as texts: a date as its cell shows it ("31/12/2027"), since that is what was
 * typed there. In a column of times a number that can be no year is a date under any format, for
 * not every host tells formats.
 */
export function createNumberReader(
  { numberFormats }: SheetSnapshot,
  kind: ColumnKind,
  column: number
): NumberReader {
  if (OF_FIGURES.has(kind)) return (_row, value) => cellText(value);
  return (row, value) => {
    if (!isLikelyDate(value)) return cellText(value);
    const format = numberFormats.get(cellKey(row, column));
    const shown = format === undefined ? null : shownDate(format);
    if (shown !== null) return dateText(value, shown);
    return kind === "period" ? dateText(value, "day") : cellText(value);
  };
}
