import type { ColumnContents } from "./columnContents";
import type { HeaderReader } from "./headerStack";
import type { HeaderMatch } from "./matchHeader";
import { headsMoney } from "./moneyHeader";

/** Unless it fits surely a form must explain this share of the header. */
const LEAST_COVERAGE = 0.5;
/** So many columns of figures that a form does not know make a table about something else. */
const MANY_FIGURES = 3;

/**
 * Whether a table is about something else than a form that has some of its headers. A form that
 * scores below `sure` must find all its essential columns and cover half of the header; none may
 * leave more columns of figures unexplained than it has amounts.
 */
export function isAboutElse(
  { form, area, score, coverage, columns }: HeaderMatch,
  contentsOf: (column: number) => ColumnContents,
  sure: number
): boolean {
  const found = new Set(columns.map(({ definition }) => definition));
  const lacks = form.columns.some((one) => one.essential === true && !found.has(one));
  if (score < sure && (lacks || coverage < LEAST_COVERAGE)) return true;
  const used = new Set(columns.map(({ column }) => column));
  let unexplained = 0;
  for (let column = area.left; column <= area.right; column += 1) {
    if (used.has(column)) continue;
    const { filled, figures } = contentsOf(column);
    if (figures * 2 > filled) unexplained += 1;
  }
  const amounts = columns.filter(({ definition }) => definition.kind === "amount").length;
  return unexplained >= MANY_FIGURES && unexplained > amounts;
}

/** Whether a form without any amounts would leave out a column that is headed as money. */
export function leavesMoney(
  { stackAt }: Pick<HeaderReader, "stackAt">,
  { form, area: { top, bottom, left, right }, columns }: HeaderMatch
): boolean {
  if (form.columns.some(({ kind }) => kind === "amount")) return false;
  const used = new Set(columns.map(({ column }) => column));
  for (let column = left; column <= right; column += 1) {
    if (!used.has(column) && stackAt(top, bottom, column).texts.some(headsMoney)) return true;
  }
  return false;
}
