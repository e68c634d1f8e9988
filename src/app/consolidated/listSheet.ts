import type { CellStyle, CellValue } from "../../core/sheet";
import { translate, type TextKey } from "../../i18n";
import { drawHeading, landscape } from "../drawing/page";
import { createDraft, type DrawnSheet } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import { coverageText, type DrawContext, letterheadOf } from "./wording";

/** A column of a list; its header is the text `consolidated.column.<id>`. */
export interface ListColumn<Id extends string> {
  readonly id: Id;
  readonly width: number;
  readonly style: CellStyle;
}

/** A sheet that lists things under one header, to be filtered and printed. */
export interface ListRequest<Id extends string> {
  readonly name: string;
  readonly title: TextKey;
  readonly columns: readonly ListColumn<Id>[];
  readonly rows: readonly Readonly<Record<Id, CellValue>>[];
  /** What stands there when nothing is listed. */
  readonly none?: TextKey;
}

/** Header texts that a list may have. */
type HeaderId =
  Extract<TextKey, `consolidated.column.${string}`> extends `consolidated.column.${infer Id}`
    ? Id
    : never;

/** Draws a list with letterhead and title, header repeated on every page, filter and frozen rows. */
export function drawList<Id extends HeaderId>(
  context: DrawContext,
  { name, title, columns, rows, none }: ListRequest<Id>
): DrawnSheet {
  const { locale } = context;
  const draft = createDraft(name);
  const lastColumn = columns.length - 1;
  const titles = [translate(locale, title), coverageText(context)];
  const header = drawHeading(draft, letterheadOf(context), lastColumn, titles, false) + 1;
  columns.forEach(({ id }, column) => {
    draft.put(header, column, translate(locale, `consolidated.column.${id}`), STYLES.header);
  });
  rows.forEach((cells, index) => {
    columns.forEach(({ id, style }, column) => {
      draft.put(header + 1 + index, column, cells[id], style);
    });
  });
  const isEmpty = rows.length === 0 && none !== undefined;
  const last = header + Math.max(isEmpty ? 1 : 0, rows.length);
  if (isEmpty) {
    const range = { top: last, left: 0, bottom: last, right: lastColumn };
    draft.span(range, translate(locale, none), STYLES.centered);
  }
  const area = { top: 0, left: 0, bottom: last, right: lastColumn };
  return draft.finish({
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: header + 1, columns: 3 },
    ...(isEmpty ? {} : { autoFilter: { ...area, top: header } }),
    print: landscape(area, [header, header]),
  });
}
