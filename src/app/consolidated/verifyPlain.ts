import {
  cellOfKey,
  cellText,
  formatAddress,
  formatRange,
  valueAt,
  type CellValue,
  type SheetSnapshot,
} from "../../core/sheet";
import { compareDigests, type DigestGap } from "./digestGaps";
import { plainCells } from "./plainCells";
import type { ProvenSheet } from "./proof";
import { digestHeight, draftDigest, markOf } from "./sheetDigest";
import { createHasher, type ValueHasher } from "./valueHash";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

function findingOf(sheet: SheetSnapshot, gap: DigestGap, hash: ValueHasher): VerifyFinding[] {
  const { row, left, right, delta } = gap;
  const cell = `${sheet.name}!${formatRange({ top: row, left, bottom: row, right })}`;
  if (delta === null) return [verifyFinding("changed", { cell })];
  const value = valueAt(sheet, row, left);
  const found = cellText(value);
  if (found === "") return [verifyFinding("removed", { cell })];
  if (markOf(hash(value), row, left) !== delta) return [verifyFinding("changed", { cell, found })];
  // It was blank: a note that someone added is no change.
  return typeof value === "number" ? [verifyFinding("added", { cell, found })] : [];
}

/** Numbers in rows and columns that nobody wrote. */
function findBeside(sheet: SheetSnapshot, { digest }: ProvenSheet): VerifyFinding[] {
  const height = digestHeight(digest);
  const added = (value: CellValue, row: number, column: number): VerifyFinding[] => {
    if (typeof value !== "number") return [];
    const cell = `${sheet.name}!${formatRange({ top: row, left: column, bottom: row, right: column })}`;
    return [verifyFinding("added", { cell, found: cellText(value) })];
  };
  return sheet.values.flatMap((values, row) => {
    const from = row < height ? digest.width : 0;
    if (values.length <= from) return [];
    return values.slice(from).flatMap((value, at) => added(value, row, from + at));
  });
}

/** Whether a plain cell may hold a formula: that of a link, which is compared elsewhere. */
type MayLink = (row: number, column: number) => boolean;

/** Formulas where nobody wrote one: they keep the value until the workbook calculates again. */
function findFormulas(
  sheet: SheetSnapshot,
  { digest }: ProvenSheet,
  isPlain: ReturnType<typeof plainCells>,
  mayLink: MayLink
): VerifyFinding[] {
  const height = digestHeight(digest);
  const findings: VerifyFinding[] = [];
  for (const [key, formula] of sheet.formulas) {
    const at = cellOfKey(key);
    if (at.row >= height || at.column >= digest.width || mayLink(at.row, at.column)) continue;
    if (!isPlain(at.row)(at.column)) continue;
    const cell = `${sheet.name}!${formatAddress(at)}`;
    findings.push(verifyFinding("formula-other", { cell, found: `=${formula}` }));
  }
  return findings;
}

/**
 * Plain cells that differ from what was written, or calculate where a value stood; a note that
 * someone added is no change.
 */
export function checkPlain(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  mayLink: MayLink
): VerifyFinding[] {
  const { digest } = proven;
  const hash = createHasher();
  const draft = draftDigest(digest.width, hash);
  const isPlain = plainCells(proven);
  const height = digestHeight(digest);
  for (let row = 0; row < height; row += 1) draft.add(sheet.values[row] ?? [], isPlain(row));
  const gaps = compareDigests(digest, draft.finish());
  return [
    ...gaps.flatMap((gap) => findingOf(sheet, gap, hash)),
    ...findFormulas(sheet, proven, isPlain, mayLink),
    ...findBeside(sheet, proven),
  ];
}
