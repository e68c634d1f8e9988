import type { Sheet, Workbook } from "hucre/xlsx";
import type { WorkbookTraits } from "../../../core/sheet";
import { countOtherValidations } from "./planValidations";

/** What a plan cannot carry; each id has its name in i18n "workbench.lost.features". */
export type LostFeature =
  | "charts"
  | "images"
  | "shapes"
  | "pivots"
  | "comments"
  | "conditional-formats"
  | "tables"
  | "names"
  | "links"
  | "validations"
  | "dropdowns"
  | "protection"
  | "rich-text"
  | "macros"
  | "external-links"
  | "looks";

const BY_SHEET: readonly (readonly [LostFeature, (sheet: Sheet) => boolean])[] = [
  ["conditional-formats", (sheet) => (sheet.conditionalRules?.length ?? 0) > 0],
  ["validations", (sheet) => countOtherValidations(sheet) > 0],
  ["protection", (sheet) => sheet.protection !== undefined],
  [
    "links",
    (sheet) => someCell(sheet, (cell) => cell.hyperlink !== undefined && !cell.hyperlink.location),
  ],
  ["rich-text", (sheet) => someCell(sheet, (cell) => (cell.richText?.length ?? 0) > 1)],
];

const BY_PART: readonly (readonly [LostFeature, RegExp])[] = [
  ["charts", /^xl\/(charts|chartsheets)\//],
  ["images", /^xl\/media\//],
  ["pivots", /^xl\/pivotTables\//],
  ["comments", /^xl\/(threadedComments\/|comments)/],
  ["tables", /^xl\/tables\//],
];

/** What the names of the parts of an .xlsx or .xlsb tell. */
export function lostParts(parts: readonly string[]): readonly LostFeature[] {
  return BY_PART.filter(([, pattern]) => parts.some((part) => pattern.test(part))).map(
    ([id]) => id
  );
}

/** What of an .xlsx a plan will not have, in a fixed order. */
export function findLost(
  book: Workbook,
  parts: readonly string[],
  traits: WorkbookTraits
): readonly LostFeature[] {
  const has = (pattern: RegExp): boolean => parts.some((part) => pattern.test(part));
  const drawn = has(/^xl\/drawings\/drawing/) && !has(/^xl\/(charts|media)\//);
  const named = (book.namedRanges ?? []).some((range) => !range.name.startsWith("_xlnm."));
  return [
    ...lostParts(parts),
    ...BY_SHEET.filter(([, test]) => book.sheets.some(test)).map(([id]) => id),
    ...(drawn ? (["shapes"] as const) : []),
    ...(named ? (["names"] as const) : []),
    ...lostTraits(traits),
  ];
}

/** Of any format: what is never run or followed is not kept either. */
export function lostTraits(traits: WorkbookTraits): readonly LostFeature[] {
  return [
    ...(traits.macros ? (["macros"] as const) : []),
    ...(traits.externalLinks ? (["external-links"] as const) : []),
  ];
}

type SheetCell = NonNullable<Sheet["cells"]> extends Map<string, infer C> ? C : never;

function someCell(sheet: Sheet, test: (cell: SheetCell) => boolean): boolean {
  return [...(sheet.cells?.values() ?? [])].some(test);
}
