import { amountIn, type View } from "../../core/consolidation";
import { dong, roundToUnit, UNITS, type UnitId } from "../../core/money";
import { columnName } from "../../core/sheet";
import { translate, type Locale } from "../../i18n";
import type { SheetDraft } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";

/** A table whose figures are shown in a unit. */
interface ShownTable {
  readonly view: View;
  readonly leading: readonly { readonly kind: string }[];
  readonly unit: UnitId;
  readonly locale: Locale;
}

/** Where a table stands: the zero-based row of its total, and the column of its rows' kinds. */
interface TablePlace {
  readonly top: number;
  readonly kinds: number;
}

/** What the rounded rows of a kind come to in a column more than the rounded total, in the unit. */
function remainderOf(view: View, kind: string, column: number, unit: UnitId): number {
  return view.rows.reduce((sum, row) => {
    if (row.kind !== kind && row.kind !== "total") return sum;
    const rounded = roundToUnit(dong(amountIn(view, row, column) ?? 0), unit);
    return row.kind === kind ? sum + rounded : sum - rounded;
  }, 0);
}

/**
 * Draws the line below a table in another unit than đồng: the rows right below the total as they
 * are shown, rounded, less the total as it is shown. Returns how many lines it took.
 */
export function drawRounding(
  draft: SheetDraft,
  { view, leading, unit, locale }: ShownTable,
  { top, kinds }: TablePlace
): 0 | 1 {
  const { exponent } = UNITS[unit];
  const [total, first] = view.rows;
  if (exponent === 0 || total?.kind !== "total" || !first) return 0;
  const at = top + view.rows.length;
  leading.forEach(({ kind }, column) => {
    const isLabel = kind === "label";
    const text = isLabel ? translate(locale, "consolidated.row.rounding") : null;
    draft.put(at, column, text, isLabel ? STYLES.text : STYLES.centered);
  });
  const below = (column: number): string => {
    const letter = columnName(column);
    return `$${letter}$${String(top + 2)}:$${letter}$${String(at)}`;
  };
  const scale = String(10 ** exponent);
  view.columns.forEach((_figure, index) => {
    const column = leading.length + index;
    const rows = `(${below(kinds)}="${first.kind}")*ROUND(${below(column)}/${scale},0)`;
    const whole = `ROUND(${columnName(column)}${String(top + 1)}/${scale},0)`;
    const value = remainderOf(view, first.kind, index, unit);
    draft.derive(at, column, value, `SUMPRODUCT(${rows})-${whole}`, STYLES.number);
  });
  return 1;
}
