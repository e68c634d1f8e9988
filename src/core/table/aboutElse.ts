import type { ColumnContents } from "./columnContents";
import type { HeaderMatch } from "./matchHeader";

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
