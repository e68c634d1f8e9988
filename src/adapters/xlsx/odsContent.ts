import type { SheetSnapshot } from "../../core/sheet";
import { attributeOf } from "./xmlText";

/**
 * Formulas whose result is an empty text: said by their type, or by an empty paragraph alone.
 * SheetJS takes both for formulas without any result.
 */
const EMPTY_RESULT =
  /(<table:table-cell\b(?=[^>]*\btable:formula=)(?:(?=[^>]*\boffice:value-type="string")|(?![^>]*\boffice:value-type=)(?=[^>]*[^/>]><text:p))[^>]*[^/>]>)(?:<text:p\/>|<text:p><\/text:p>)?<\/table:table-cell>/g;

/** The content of an .ods in the words that SheetJS reads right. */
export function mendOdsContent(xml: string): string {
  return xml.replace(EMPTY_RESULT, "$1<text:p></text:p></table:table-cell>");
}

/** What of a sheet is hidden: its rows and columns by zero-based number, or all of it. */
export interface OdsHidden {
  readonly isHidden: boolean;
  readonly rows: ReadonlySet<number>;
  readonly columns: ReadonlySet<number>;
}

/** Formatted rows go on to the end of a sheet; nothing that is used lies further out. */
const MOST_LINES = 70_000;

/** What each sheet of an .ods hides, in their order; SheetJS does not tell. */
export function readOdsHidden(xml: string): readonly OdsHidden[] {
  const styles = hiddenStyles(xml);
  return tablesOf(xml).map(({ tag, content }) => ({
    isHidden: styles.has(attributeOf(tag, "table:style-name") ?? ""),
    rows: hiddenLines(content, "table:table-row"),
    columns: hiddenLines(content, "table:table-column"),
  }));
}

/** A sheet with what its file hides. */
export function hideOds(sheet: SheetSnapshot, hidden: OdsHidden | undefined): SheetSnapshot {
  if (!hidden) return sheet;
  const within = (lines: ReadonlySet<number>, count: number) =>
    new Set([...lines].filter((line) => line < count));
  return {
    ...sheet,
    visibility: hidden.isHidden ? "hidden" : sheet.visibility,
    hiddenRows: within(hidden.rows, sheet.rowCount),
    hiddenColumns: within(hidden.columns, sheet.columnCount),
  };
}

/** Names of the styles under which a sheet is not displayed. */
function hiddenStyles(xml: string): ReadonlySet<string> {
  const names = new Set<string>();
  for (const style of xml.split("<style:style ").slice(1)) {
    const end = style.indexOf("</style:style>");
    const own = end < 0 ? style : style.slice(0, end);
    if (!/<style:table-properties\b[^>]*\btable:display="false"/.test(own)) continue;
    names.add(attributeOf(`<style:style ${own.slice(0, own.indexOf(">"))}>`, "style:name") ?? "");
  }
  names.delete("");
  return names;
}

function tablesOf(xml: string): readonly { readonly tag: string; readonly content: string }[] {
  return xml
    .split(/<table:table(?=[\s>])/)
    .slice(1)
    .map((part) => {
      const end = part.indexOf("</table:table>");
      const own = end < 0 ? part : part.slice(0, end);
      const start = own.indexOf(">");
      return { tag: `<table:table${own.slice(0, start)}>`, content: own.slice(start) };
    });
}

/** Rows or columns that are collapsed or filtered away, repeated ones each. */
function hiddenLines(content: string, element: string): ReadonlySet<number> {
  const hidden = new Set<number>();
  let line = 0;
  for (const [tag] of content.matchAll(new RegExp(`<${element}(?=[\\s/>])[^>]*>`, "g"))) {
    const kind = element === "table:table-row" ? "rows" : "columns";
    const count = Number(attributeOf(tag, `table:number-${kind}-repeated`) ?? 1) || 1;
    const state = attributeOf(tag, "table:visibility");
    const isHidden = state === "collapse" || state === "filter";
    for (let at = line; isHidden && at < Math.min(line + count, MOST_LINES); at += 1)
      hidden.add(at);
    line += count;
  }
  return hidden;
}
