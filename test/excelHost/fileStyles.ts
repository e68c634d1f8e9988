import * as xlsx from "@e965/xlsx";
import { elementOf, elementsOf, isOn, type XmlElement } from "./fileXml";
import type { ModelFormat } from "./model";

type Aspect = readonly [name: string, value: unknown];

const HORIZONTAL: Readonly<Record<string, string>> = {
  left: "Left",
  center: "Center",
  right: "Right",
};
const VERTICAL: Readonly<Record<string, string>> = {
  top: "Top",
  center: "Center",
  bottom: "Bottom",
};
const WEIGHT: Readonly<Record<string, string>> = { thin: "Thin", medium: "Medium", thick: "Thick" };
const EDGES = ["top", "bottom", "left", "right"];

function colourOf(xml: string, name: string): string | null {
  const rgb = elementOf(xml, name)?.attributes.rgb;
  return rgb === undefined ? null : `#${rgb.slice(-6)}`;
}

/** `<b/>` is on, `<b val="0"/>` is off. */
function hasFlag(xml: string, name: string): boolean {
  const found = elementOf(xml, name);
  return found !== null && (found.attributes.val === undefined || isOn(found.attributes.val));
}

function fontAspects({ body }: XmlElement): readonly Aspect[] {
  const colour = colourOf(body, "color");
  return [
    ["font.name", elementOf(body, "name")?.attributes.val],
    ["font.size", Number(elementOf(body, "sz")?.attributes.val)],
    ["font.bold", hasFlag(body, "b")],
    ["font.italic", hasFlag(body, "i")],
    ["font.underline", hasFlag(body, "u") ? "Single" : "None"],
    ...(colour === null ? [] : [["font.color", colour] as const]),
  ];
}

function fillAspects({ body }: XmlElement): readonly Aspect[] {
  const isSolid = elementOf(body, "patternFill")?.attributes.patternType === "solid";
  return isSolid ? [["fill.color", colourOf(body, "fgColor")]] : [];
}

function borderAspects({ body }: XmlElement): readonly Aspect[] {
  return EDGES.flatMap((edge): readonly Aspect[] => {
    const line = elementOf(body, edge);
    const style = line?.attributes.style;
    if (!line || style === undefined || style === "none") return [];
    return [
      [`border.${edge}.style`, "Continuous"],
      [`border.${edge}.weight`, WEIGHT[style] ?? style],
      [`border.${edge}.color`, colourOf(line.body, "color") ?? "#000000"],
    ];
  });
}

function placingAspects({ body }: XmlElement): readonly Aspect[] {
  const { horizontal, vertical, wrapText, indent } = elementOf(body, "alignment")?.attributes ?? {};
  return [
    ["horizontalAlignment", HORIZONTAL[horizontal ?? ""] ?? "General"],
    ["verticalAlignment", VERTICAL[vertical ?? ""] ?? "Bottom"],
    ["wrapText", isOn(wrapText)],
    ["indentLevel", Number(indent ?? 0)],
    ["protection.locked", (elementOf(body, "protection")?.attributes.locked ?? "1") !== "0"],
  ];
}

/** The children of a list such as `<fonts>`, each with what it means for a cell. */
function listOf(
  xml: string,
  list: string,
  item: string,
  aspects: (element: XmlElement) => readonly Aspect[]
): readonly (readonly Aspect[])[] {
  return elementsOf(elementOf(xml, list)?.body ?? "", item).map(aspects);
}

/**
 * What each cell style of a file gives its cells, by the style's number. Number 0 gives nothing:
 * such cells take the usual look of the workbook they come to.
 */
export function readFormats(styles: string): readonly ModelFormat[] {
  const lists = {
    fontId: listOf(styles, "fonts", "font", fontAspects),
    fillId: listOf(styles, "fills", "fill", fillAspects),
    borderId: listOf(styles, "borders", "border", borderAspects),
  };
  const codes = new Map(
    elementsOf(styles, "numFmt").map(({ attributes }) => [
      attributes.numFmtId,
      attributes.formatCode ?? "General",
    ])
  );
  const builtIn = xlsx.SSF.get_table() as Readonly<Record<string, string>>;
  return elementsOf(elementOf(styles, "cellXfs")?.body ?? "", "xf").map((xf, index) => {
    if (index === 0) return new Map();
    const id = xf.attributes.numFmtId ?? "0";
    const named = Object.entries(lists).flatMap(
      ([key, list]) => list[Number(xf.attributes[key] ?? 0)] ?? []
    );
    const numberFormat = codes.get(id) ?? builtIn[id] ?? "General";
    return new Map<string, unknown>([
      ["numberFormat", numberFormat],
      ...named,
      ...placingAspects(xf),
    ]);
  });
}
