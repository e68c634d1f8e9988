import type { CellEdit } from "../../../core/sheet";
import { attributeOf, escapeXml, withAttribute } from "../xmlText";
import { appendTo, findElement, findElements, prefixOf, splice } from "./xmlParts";

/** Number formats that files name by number only (ECMA-376, part 1, 18.8.30). */
const BUILT_IN: Readonly<Record<string, number>> = {
  General: 0,
  "0": 1,
  "0.00": 2,
  "#,##0": 3,
  "#,##0.00": 4,
  "0%": 9,
  "0.00%": 10,
  "@": 49,
};

const TEXT_FORMAT = 49;
const FIRST_CUSTOM = 164;

/** Styles of a workbook that grow as edits need them. */
export interface StylePatcher {
  /** The style for a cell after an edit; null is the default style. */
  readonly styleFor: (style: number | null, edit: CellEdit) => number | null;
  /** The XML of the styles part with what was added. */
  readonly toXml: () => string;
}

/**
 * Finds or adds the cell formats that edits ask for. A number or formula put into a cell
 * formatted as text turns that format into General: Excel would show it as text otherwise.
 */
export function createStylePatcher(xml: string): StylePatcher {
  const formats = readFormats(xml);
  const cellFormats = [...findElements(findElement(xml, "cellXfs")?.content ?? "", "xf")].map(
    (format) => format.xml
  );
  const known = cellFormats.length;
  const addedFormats: (readonly [id: number, code: string])[] = [];
  const idOf = (code: string): number => {
    const id = BUILT_IN[code] ?? formats.get(code);
    if (id !== undefined) return id;
    const next = Math.max(FIRST_CUSTOM - 1, ...formats.values()) + 1;
    formats.set(code, next);
    addedFormats.push([next, code]);
    return next;
  };
  const add = (format: string): number => {
    const at = cellFormats.indexOf(format);
    return at === -1 ? cellFormats.push(format) - 1 : at;
  };
  return {
    styleFor: (style, edit) => {
      const format = cellFormats[style ?? 0];
      if (format === undefined) return style;
      const changed = changeFormat(format, edit, idOf, formats);
      return changed === format ? style : add(changed);
    },
    toXml: () => withFormats(withCellFormats(xml, cellFormats.slice(known)), addedFormats),
  };
}

function readFormats(xml: string): Map<string, number> {
  const formats = [...findElements(findElement(xml, "numFmts")?.content ?? "", "numFmt")];
  return new Map(
    formats.map(({ tag }) => [
      attributeOf(tag, "formatCode") ?? "",
      Number(attributeOf(tag, "numFmtId")),
    ])
  );
}

function changeFormat(
  format: string,
  { after, numberFormat }: CellEdit,
  idOf: (code: string) => number,
  formats: ReadonlyMap<string, number>
): string {
  const end = format.indexOf(">") + 1;
  const tag = format.slice(0, end);
  const id = Number(attributeOf(tag, "numFmtId") ?? "0");
  const isText = id === TEXT_FORMAT || id === formats.get("@");
  const holdsText = typeof after.value === "string" && after.formula === null;
  const wanted = numberFormat ?? (isText && !holdsText && after.value !== null ? "General" : null);
  let changed = tag;
  if (wanted !== null && idOf(wanted) !== id) {
    changed = withAttribute(changed, "numFmtId", String(idOf(wanted)));
    changed = withAttribute(changed, "applyNumberFormat", "1");
  }
  // The mark of text typed with a leading apostrophe.
  if (!holdsText) changed = withAttribute(changed, "quotePrefix", null);
  return changed + format.slice(end);
}

function withCellFormats(xml: string, added: readonly string[]): string {
  const list = findElement(xml, "cellXfs");
  if (!list || added.length === 0) return xml;
  const count = Number(attributeOf(list.tag, "count") ?? "0") + added.length;
  const tag = withAttribute(list.tag, "count", String(count));
  return splice(xml, list.start, list.end, appendTo({ ...list, tag }, added.join("")));
}

function withFormats(xml: string, added: readonly (readonly [number, string])[]): string {
  if (added.length === 0) return xml;
  const root = findElement(xml, "styleSheet");
  if (!root) throw new Error("the styles have no styleSheet");
  const prefix = prefixOf(root.tag);
  const items = added
    .map(([id, code]) => `<${prefix}numFmt numFmtId="${id}" formatCode="${escapeXml(code)}"/>`)
    .join("");
  const list = findElement(xml, "numFmts");
  if (!list) {
    const start = root.start + root.tag.length;
    const whole = `<${prefix}numFmts count="${added.length}">${items}</${prefix}numFmts>`;
    return splice(xml, start, start, whole);
  }
  const count = Number(attributeOf(list.tag, "count") ?? "0") + added.length;
  const tag = withAttribute(list.tag, "count", String(count));
  return splice(xml, list.start, list.end, appendTo({ ...list, tag }, items));
}
