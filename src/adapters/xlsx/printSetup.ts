import type { WriteOptions, WriteSheet } from "hucre/xlsx";
import {
  columnName,
  HEADER_MARGIN,
  PAGE_NUMBER,
  quoteSheetName,
  type PrintSetup,
} from "../../core/sheet";

type PageSetup = NonNullable<WriteSheet["pageSetup"]>;
type HeaderFooter = NonNullable<WriteSheet["headerFooter"]>;
type NamedRanges = NonNullable<WriteOptions["namedRanges"]>;

const MM_PER_INCH = 25.4;

/**
 * A4 (or A3), one page wide and as long as needed (decree 30/2020/NĐ-CP, Phụ lục I).
 * Area and repeated rows are named by `printNames`.
 */
export function pageSetupOf(print: PrintSetup): PageSetup {
  const { top, bottom, left, right } = print.margins;
  return {
    paperSize: print.paper === "A3" ? "a3" : "a4",
    orientation: print.orientation,
    fitToPage: true,
    fitToWidth: 1,
    fitToHeight: 0,
    horizontalCentered: true,
    margins: {
      top: toInches(top),
      bottom: toInches(bottom),
      left: toInches(left),
      right: toInches(right),
      header: toInches(Math.min(HEADER_MARGIN, top)),
      footer: toInches(Math.min(HEADER_MARGIN, bottom)),
    },
  };
}

/** The page number, centred; the first page has none. */
export function pageNumberHeader(): HeaderFooter {
  return { oddHeader: `&C${PAGE_NUMBER}`, differentFirst: true };
}

/** The names by which Excel knows what to print and which rows to repeat. */
export function printNames(sheet: string, print: PrintSetup): NamedRanges {
  const prefix = `${quoteSheetName(sheet)}!`;
  const { top, left, bottom, right } = print.area;
  const from = `$${columnName(left)}$${top + 1}`;
  const to = `$${columnName(right)}$${bottom + 1}`;
  const names = [{ name: "_xlnm.Print_Area", range: `${prefix}${from}:${to}`, scope: sheet }];
  if (print.repeatRows) {
    const [first, last] = print.repeatRows;
    const rows = `$${first + 1}:$${last + 1}`;
    names.push({ name: "_xlnm.Print_Titles", range: `${prefix}${rows}`, scope: sheet });
  }
  return names;
}

function toInches(millimetres: number): number {
  return Math.round((millimetres / MM_PER_INCH) * 10_000) / 10_000;
}
