import { elementOf, isOn, plainText } from "./fileXml";

const POINTS_PER_INCH = 72;
const PAPERS: Readonly<Record<string, string>> = { "8": "A3", "9": "A4" };
const ORIENTATIONS: Readonly<Record<string, string>> = {
  portrait: "Portrait",
  landscape: "Landscape",
};
const MARGINS = ["top", "bottom", "left", "right", "header", "footer"];

/** "'Tờ 1'!$A$1:$G$30" without its sheet, and an area without its signs. */
function placeOf(name: string | undefined): string | undefined {
  return name?.slice(name.lastIndexOf("!") + 1);
}

function zoomOf(xml: string, setup: Readonly<Record<string, string>>): unknown {
  if (!isOn(elementOf(xml, "pageSetUpPr")?.attributes.fitToPage)) return undefined;
  const [wide, tall] = [Number(setup.fitToWidth ?? 1), Number(setup.fitToHeight ?? 1)];
  return {
    ...(wide === 0 ? {} : { horizontalFitToPages: wide }),
    ...(tall === 0 ? {} : { verticalFitToPages: tall }),
  };
}

function headersOf(xml: string): readonly (readonly [string, unknown])[] {
  const header = elementOf(xml, "headerFooter");
  if (!header) return [];
  const text = plainText(elementOf(header.body, "oddHeader")?.body ?? "");
  const first = plainText(elementOf(header.body, "firstHeader")?.body ?? "");
  const isFirst = isOn(header.attributes.differentFirst);
  return [
    ["headersFooters.state", isFirst ? "FirstAndDefault" : "Default"],
    ["defaultForAllPages.centerHeader", text.replace(/^&C/, "")],
    ["firstPage.centerHeader", first.replace(/^&C/, "")],
  ];
}

/**
 * Reads print settings under the names of the API, lengths in points.
 * @param names the sheet's own defined names by name, such as "_xlnm.Print_Area"
 */
export function readPage(
  page: Map<string, unknown>,
  xml: string,
  names: ReadonlyMap<string, string>
): void {
  const margins = elementOf(xml, "pageMargins")?.attributes;
  const setup = elementOf(xml, "pageSetup")?.attributes;
  if (!setup) return;
  const found: readonly (readonly [string, unknown])[] = [
    ["orientation", ORIENTATIONS[setup.orientation ?? "portrait"]],
    ["paperSize", PAPERS[setup.paperSize ?? ""]],
    ["zoom", zoomOf(xml, setup)],
    ["firstPageNumber", isOn(setup.useFirstPageNumber) ? Number(setup.firstPageNumber) : ""],
    ["centerHorizontally", isOn(elementOf(xml, "printOptions")?.attributes.horizontalCentered)],
    ["printArea", placeOf(names.get("_xlnm.Print_Area"))?.replaceAll("$", "")],
    ["printTitleRows", placeOf(names.get("_xlnm.Print_Titles"))],
    ...MARGINS.map((side) => [`${side}Margin`, Number(margins?.[side]) * POINTS_PER_INCH] as const),
    ...headersOf(xml),
  ];
  for (const [name, value] of found) if (value !== undefined) page.set(name, value);
}
