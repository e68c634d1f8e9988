import { inPart, type PartsEdit } from "./addedParts";

const STYLES = "xl/styles.xml";

/** What a look of cells is made of, as the part of styles spells it. */
interface LookParts {
  readonly font?: string;
  readonly fill?: string;
  readonly alignment?: string;
}

/** Adds an element to a list of the part of styles; its place there. */
function added(parts: Map<string, string>, list: string, element: string): string {
  const text = parts.get(STYLES) ?? "";
  const count = Number(new RegExp(`<${list} count="(\\d+)"`).exec(text)?.[1]);
  const counted = text.replace(
    new RegExp(`<${list} count="\\d+"`),
    `<${list} count="${String(count + 1)}"`
  );
  parts.set(STYLES, counted.replace(`</${list}>`, `${element}</${list}>`));
  return String(count);
}

/** The number format of a cell, by its number. */
function formatOf(parts: ReadonlyMap<string, string>, sheet: string, cell: string): string {
  const style = new RegExp(`<c r="${cell}"[^>]*? s="(\\d+)"`).exec(parts.get(sheet) ?? "")?.[1];
  const list = /<cellXfs .*<\/cellXfs>/s.exec(parts.get(STYLES) ?? "")?.[0] ?? "";
  const looks = [...list.matchAll(/<xf numFmtId="(\d+)"/g)].map(([, format]) => format);
  const format = looks[Number(style)];
  if (format === undefined) throw new Error(`no look of ${cell}`);
  return format;
}

/** Gives a cell of a sheet other letters, another ground or alignment; its number format stays. */
export function look(
  sheet: string,
  cell: string,
  { font = "", fill = '<patternFill patternType="none"/>', alignment = "" }: LookParts
): PartsEdit {
  return (parts) => {
    const format = formatOf(parts, sheet, cell);
    const fontId = added(parts, "fonts", `<font>${font}<name val="Times New Roman"/></font>`);
    const fillId = added(parts, "fills", `<fill>${fill}</fill>`);
    const style = added(
      parts,
      "cellXfs",
      `<xf numFmtId="${format}" fontId="${fontId}" fillId="${fillId}" borderId="0" xfId="0">${alignment}</xf>`
    );
    inPart(sheet, new RegExp(`(<c r="${cell}"[^>]*? s=")\\d+`), `$1${style}`)(parts);
  };
}

/** Puts a conditional format over cells of a sheet; `dxf` is what it puts on, as its first. */
export function condition(sheet: string, cells: string, rule: string, dxf = ""): PartsEdit {
  return (parts) => {
    const element = `<conditionalFormatting sqref="${cells}">${rule}</conditionalFormatting>`;
    inPart(sheet, /(<hyperlinks>|<printOptions)/, `${element}$1`)(parts);
    if (dxf !== "") {
      inPart(STYLES, '<dxfs count="0"/>', `<dxfs count="1"><dxf>${dxf}</dxf></dxfs>`)(parts);
    }
  };
}
