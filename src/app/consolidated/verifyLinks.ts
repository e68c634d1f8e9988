import {
  cellKey,
  cellOfKey,
  cellText,
  formatRange,
  formulaAt,
  parseAddress,
  quoteSheetName,
  valueAt,
  type SheetSnapshot,
} from "../../core/sheet";
import { readCriteria } from "./criteriaText";
import { dataColumn } from "./dataColumns";
import type { DataPart } from "./dataFormulas";
import type { DataRow, SumOfRows } from "./dataRows";
import { linkReader, type LinkReader } from "./linkFormula";
import type { Proof, ProvenSheet } from "./proof";
import { digestHeight } from "./sheetDigest";
import { verifyFinding, type VerifyFinding } from "./verifyResult";
import { FIRST_CELL, LONGEST, pathOf } from "./wayToFile";

/** A link that is not as it was; rows below each other with the same fault are one finding. */
interface Fault {
  readonly kind: "link-other" | "link-lost" | "link-added";
  readonly row: number;
  readonly column: number;
  readonly found: string;
  readonly expected: string;
}

function findingsOf(sheet: string, faults: readonly Fault[]): VerifyFinding[] {
  const findings: VerifyFinding[] = [];
  for (let at = 0; at < faults.length;) {
    const first = faults[at];
    if (!first) break;
    let count = 1;
    const follows = (one: Fault | undefined): boolean =>
      one?.kind === first.kind && one.column === first.column && one.row === first.row + count;
    while (follows(faults[at + count])) count += 1;
    const { kind, row: top, column: left, found, expected } = first;
    const range = formatRange({ top, left, bottom: top + count - 1, right: left });
    findings.push(verifyFinding(kind, { cell: `${sheet}!${range}`, found, expected }));
    at += count;
  }
  return findings;
}

/** Without what programs spell differently: quotes, "$" and the "#" of a place in the workbook. */
function plainTarget(target: string): string {
  return target.replace(/['$#]/g, "");
}

/** A cell whose link is compared. */
interface Linked {
  readonly row: number;
  readonly column: number;
}

function compare(at: Linked, found: string | null, expected: string | null): Fault[] {
  if (found === null && expected === null) return [];
  if (expected === null) return [{ ...at, kind: "link-added", found: found ?? "", expected: "" }];
  if (found === null) return [{ ...at, kind: "link-lost", found: "", expected }];
  if (found === expected || plainTarget(found) === plainTarget(expected)) return [];
  return [{ ...at, kind: "link-other", found, expected }];
}

const OPEN = dataColumn("open");

/** Where the formula of a data row leads; the formula itself where it shows something else. */
function wayIn(sheet: SheetSnapshot, read: LinkReader, row: number): string | null {
  const formula = formulaAt(sheet, row, OPEN);
  if (formula === null) return null;
  const link = read(formula, row);
  return link?.shown === cellText(valueAt(sheet, row, OPEN)) ? link.target : `=${formula}`;
}

/** Where the link of a data row must lead; null where it has none. */
function wayTo(path: string | null, { sheet, cell }: DataRow): string | null {
  if (path === null) return null;
  const way = `${path}#${quoteSheetName(sheet)}!${cell || FIRST_CELL}`;
  return way.length > LONGEST ? null : way;
}

/** Links from data rows to the cells of files: formulas, as they may be too many for links. */
export function checkWays(
  sheet: SheetSnapshot,
  part: DataPart,
  rows: readonly DataRow[],
  { received }: Proof
): VerifyFinding[] {
  const paths = new Map(received.map((file) => [file.name, pathOf(file)]));
  const read = linkReader(({ row, column }) => cellText(valueAt(sheet, row, column)));
  const faults = rows.flatMap((one) => {
    const path = paths.get(one.file);
    // The rows of a file that the proof does not know are told already.
    if (path === undefined || one.index < part.from || one.index >= part.to) return [];
    const row = part.firstRow + one.index - part.from;
    return compare({ row, column: OPEN }, wayIn(sheet, read, row), wayTo(path, one));
  });
  return findingsOf(sheet.name, faults);
}

/** Where the link of a cell leads, as a link or by a formula; null where there is none. */
function linkOf(sheet: SheetSnapshot, read: LinkReader, at: Linked): string | null {
  const link = sheet.links?.get(cellKey(at.row, at.column));
  if (link !== undefined) return link;
  const formula = formulaAt(sheet, at.row, at.column);
  return formula === null ? null : (read(formula, at.row)?.target ?? `=${formula}`);
}

/** Address of a data row, by the place of its fact. */
function linkTo(parts: readonly DataPart[], index: number): string {
  const part = parts.find(({ from, to }) => index >= from && index < to);
  if (!part) throw new RangeError(`no data row ${String(index)}`);
  return `${quoteSheetName(part.name)}!A${String(part.firstRow + index - part.from + 1)}`;
}

/** Expected targets by cell. */
function expectedLinks(
  sheet: SheetSnapshot,
  { tables, links = [] }: ProvenSheet,
  sumOf: SumOfRows,
  parts: readonly DataPart[]
): Map<number, string> {
  const expected = new Map<number, string>();
  for (const { top, count, by, links: column } of tables) {
    if (column === undefined) continue;
    for (let row = top; row < top + count; row += 1) {
      if (cellText(valueAt(sheet, row, column)) === "") continue;
      const sum = sumOf(readCriteria(cellText(valueAt(sheet, row, by))).by);
      if (sum.count > 0) expected.set(cellKey(row, column), linkTo(parts, sum.first));
    }
  }
  for (const entry of links) {
    const sign = entry.indexOf("=");
    const at = parseAddress(entry.slice(0, sign));
    if (at) expected.set(cellKey(at.row, at.column), entry.slice(sign + 1));
  }
  return expected;
}

/** Links from figures to data rows, each to the first of its rows; links that nobody wrote. */
export function checkLinks(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  sumOf: SumOfRows,
  parts: readonly DataPart[]
): VerifyFinding[] {
  const expected = expectedLinks(sheet, proven, sumOf, parts);
  const read = linkReader(({ row, column }) => cellText(valueAt(sheet, row, column)));
  const faults = [...expected].flatMap(([key, target]) => {
    const at = cellOfKey(key);
    return compare(at, linkOf(sheet, read, at), target);
  });
  const height = digestHeight(proven.digest);
  for (const [key, found] of sheet.links ?? []) {
    const at = cellOfKey(key);
    // Links in notes beside and below are no change.
    if (expected.has(key) || at.row >= height || at.column >= proven.digest.width) continue;
    faults.push(...compare(at, found, null));
  }
  return findingsOf(sheet.name, faults);
}
