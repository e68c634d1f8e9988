import {
  cellOfKey,
  contains,
  formatRange,
  MAX_COLUMNS,
  MAX_ROWS,
  parseRange,
  type RangeAddress,
  type SheetSnapshot,
} from "../../core/sheet";
import type { SheetFrame } from "../ports";
import type { ProvenSheet } from "./proof";
import { areaOf, seenCells } from "./seenCells";
import { digestHeight } from "./sheetDigest";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

const [LAST_ROW, LAST_COLUMN] = [MAX_ROWS - 1, MAX_COLUMNS - 1];

/** "A1:L39", "A:L" or "9:10" behind the name of a sheet; null for anything else. */
function areaIn(reference: string): RangeAddress | null {
  const text = reference.slice(reference.lastIndexOf("!") + 1).replace(/[$\s]/g, "");
  const rows = /^(\d+):(\d+)$/.exec(text);
  if (rows) {
    const [top, bottom] = [Number(rows[1]) - 1, Number(rows[2]) - 1];
    return { top, left: 0, bottom, right: LAST_COLUMN };
  }
  const columns = /^([A-Z]+):([A-Z]+)$/i.exec(text);
  const area = parseRange(columns ? `${columns[1] ?? ""}1:${columns[2] ?? ""}1` : text);
  return area && columns ? { ...area, bottom: LAST_ROW } : area;
}

/** The areas of a name; one that calculates them has none. */
function areasIn(text: string): readonly RangeAddress[] {
  const references = text.match(/(?:'(?:[^']|'')*'|[^,'])+/g) ?? [];
  return references.flatMap((reference) => areaIn(reference) ?? []);
}

/** Whether one area holds everything that may be seen: large sheets need no look at their cells. */
function holdsAll(area: RangeAddress, { digest, hiddenColumns = [] }: ProvenSheet): boolean {
  let right = digest.width - 1;
  while (hiddenColumns.includes(right)) right -= 1;
  const last = { row: digestHeight(digest) - 1, column: right };
  return contains(area, { row: 0, column: 0 }) && contains(area, last);
}

/** Cells that are seen on the screen and left out on paper. */
function checkArea(sheet: SheetSnapshot, proven: ProvenSheet, printArea: string): VerifyFinding[] {
  // A name whose cells are gone is none: everything prints.
  if (printArea.includes("#REF!")) return [];
  const areas = areasIn(printArea);
  if (areas.some((area) => holdsAll(area, proven))) return [];
  const keys = seenCells(sheet, proven);
  const left = keys.filter((key) => !areas.some((area) => contains(area, cellOfKey(key))));
  const [lost, whole] = [areaOf(left), areaOf(keys)];
  if (!lost || !whole) return [];
  return [
    verifyFinding("not-printed", {
      cell: `${sheet.name}!${formatRange(lost)}`,
      found: printArea,
      expected: formatRange(whole),
    }),
  ];
}

/** Rows that print on each page in place of the headings; more rows above them do no harm. */
function checkTitles(
  { name }: SheetSnapshot,
  [first, last]: readonly [number, number],
  printTitles: string
): VerifyFinding[] {
  const rows = areasIn(printTitles).find(({ bottom }) => bottom < LAST_ROW);
  if (!rows || (rows.top <= first && rows.bottom === last)) return [];
  const expected = `$${String(first + 1)}:$${String(last + 1)}`;
  return [verifyFinding("titles-other", { cell: name, found: printTitles, expected })];
}

/** What is left out or misplaced once the sheet prints. */
export function checkPrint(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  { printArea, printTitles }: SheetFrame
): VerifyFinding[] {
  return [
    ...(proven.hiddenColumns && printArea !== null ? checkArea(sheet, proven, printArea) : []),
    ...(proven.repeatRows && printTitles !== null
      ? checkTitles(sheet, proven.repeatRows, printTitles)
      : []),
  ];
}
