import type { CellStyle, CellValue } from "../../core/sheet";
import { translate, type TextKey } from "../../i18n";
import { drawHeading, landscape, type Letterhead } from "./page";
import { createDraft, type DrawnSheet, type SheetDraft } from "./sheetDraft";
import { STYLES } from "./styles";

/** Header texts that a list may have. */
type HeaderId =
  Extract<TextKey, `consolidated.column.${string}`> extends `consolidated.column.${infer Id}`
    ? Id
    : never;

/** A column of a list; its header is the text `consolidated.column.<id>`. */
interface ListColumn<Id extends string> {
  readonly id: Id;
  readonly width: number;
  readonly style: CellStyle;
}

/** A sheet that lists things under one header, to be filtered and printed. */
export interface ListRequest<Id extends string> extends Letterhead {
  readonly name: string;
  readonly titles: readonly string[];
  readonly columns: readonly ListColumn<Id>[];
  readonly rows: readonly Readonly<Record<Id, CellValue>>[];
  /** What stands there when nothing is listed. */
  readonly none?: TextKey;
  /** Where a cell of a row leads to inside the workbook. */
  readonly linkOf?: (row: number, column: Id) => string | undefined;
  /** Draws what follows below the list; returns the last row that must be printed. */
  readonly drawBelow?: (draft: SheetDraft, firstRow: number, lastColumn: number) => number;
}

/** Draws a list with letterhead and title, header repeated on every page, filter and frozen rows. */
export function drawListSheet<Id extends HeaderId>(request: ListRequest<Id>): DrawnSheet {
  const { name, titles, columns, rows, none, locale, linkOf, drawBelow } = request;
  const draft = createDraft(name);
  const lastColumn = columns.length - 1;
  const header = drawHeading(draft, request, lastColumn, titles, null) + 1;
  columns.forEach(({ id }, column) => {
    draft.put(header, column, translate(locale, `consolidated.column.${id}`), STYLES.header);
  });
  rows.forEach((cells, index) => {
    columns.forEach(({ id, style }, column) => {
      const link = linkOf?.(index, id);
      draft.put(header + 1 + index, column, cells[id], style, link === undefined ? {} : { link });
    });
  });
  const isEmpty = rows.length === 0 && none !== undefined;
  const last = header + Math.max(isEmpty ? 1 : 0, rows.length);
  if (isEmpty) {
    const range = { top: last, left: 0, bottom: last, right: lastColumn };
    draft.span(range, translate(locale, none), STYLES.centered);
  }
  const list = { top: header, left: 0, bottom: last, right: lastColumn };
  const bottom = drawBelow?.(draft, last + 2, lastColumn) ?? last;
  return draft.finish({
    columnWidths: columns.map(({ width }) => width),
    freeze: { rows: header + 1, columns: 3 },
    ...(isEmpty ? {} : { autoFilter: list }),
    print: landscape({ ...list, top: 0, bottom }, [header, header]),
  });
}
