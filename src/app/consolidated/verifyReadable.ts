import {
  cellOfKey,
  formatRange,
  shownAs,
  valueAt,
  type ConditionalLook,
  type FaintLook,
  type SheetSnapshot,
} from "../../core/sheet";
import type { ProvenSheet } from "./proof";
import { areasOf, areaOf, seenCells } from "./seenCells";
import { exponentAt } from "./shownUnits";
import { digestHeight } from "./sheetDigest";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

const KINDS = {
  ink: "faint-ink",
  size: "faint-size",
  repeated: "faint-repeated",
  bare: "condition-bare",
} as const;

/** Cells by how they cannot be read: those that the consolidation wrote and people see. */
function faintCellsBy(
  sheet: SheetSnapshot,
  proven: ProvenSheet
): Map<string, [FaintLook, number[]]> {
  const height = digestHeight(proven.digest);
  const hidden = new Set(proven.hiddenColumns);
  const found = new Map<string, [FaintLook, number[]]>();
  for (const [key, look] of sheet.faintCells ?? []) {
    const { row, column } = cellOfKey(key);
    if (row >= height || column >= proven.digest.width || hidden.has(column)) continue;
    const name = [look.kind, look.found, look.behind].join(" ");
    const [, keys] = found.get(name) ?? [look, []];
    found.set(name, [look, keys]);
    keys.push(key);
  }
  return found;
}

function checkLetters(sheet: SheetSnapshot, proven: ProvenSheet): VerifyFinding[] {
  return [...faintCellsBy(sheet, proven).values()].flatMap(([{ kind, found, behind }, keys]) =>
    areasOf(keys).map((area) => {
      const cell = `${sheet.name}!${formatRange(area)}`;
      return verifyFinding(KINDS[kind], { cell, found, expected: behind });
    })
  );
}

/** Whether a format that a condition puts on shows one of these cells as something else. */
function changesShown(
  sheet: SheetSnapshot,
  { tables }: ProvenSheet,
  format: string,
  keys: readonly number[]
): boolean {
  const { exponent, text } = shownAs(format);
  return keys.some((key) => {
    const at = cellOfKey(key);
    const isNumber = typeof valueAt(sheet, at.row, at.column) === "number";
    return isNumber ? exponent !== exponentAt(tables, at) : !text;
  });
}

function checkCondition(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  { ranges, faint, format }: ConditionalLook
): VerifyFinding[] {
  const keys = [...new Set(ranges.flatMap((range) => seenCells(sheet, proven, range)))];
  const area = areaOf(keys);
  if (!area) return [];
  const cell = `${sheet.name}!${formatRange(area)}`;
  if (faint) {
    const kind = faint.kind === "bare" ? "condition-bare" : "condition-hides";
    return [verifyFinding(kind, { cell, found: faint.found, expected: faint.behind })];
  }
  if (format === null || !changesShown(sheet, proven, format, keys)) return [];
  return [verifyFinding("condition-format", { cell, found: format })];
}

/** Cells whose letters nobody can read, always or under a condition. */
export function checkReadable(sheet: SheetSnapshot, proven: ProvenSheet): VerifyFinding[] {
  return [
    ...checkLetters(sheet, proven),
    ...(sheet.conditions ?? []).flatMap((one) => checkCondition(sheet, proven, one)),
  ];
}
