import { formatRange, type RangeAddress, type SheetSnapshot } from "../../core/sheet";
import type { SheetFrame } from "../ports";
import type { ProvenSheet } from "./proof";
import { areaOf, seenCells } from "./seenCells";
import { verifyFinding, type VerifyFinding } from "./verifyResult";

/** Rows of who writes and to whom, where an emblem may stand. */
const LETTERHEAD_ROWS = 3;

function overlap(a: RangeAddress, b: RangeAddress): boolean {
  return a.top <= b.bottom && b.top <= a.bottom && a.left <= b.right && b.left <= a.right;
}

/** What is seen in an area: also what stands in a merged cell that begins outside of it. */
function seenIn(sheet: SheetSnapshot, proven: ProvenSheet, area: RangeAddress): readonly number[] {
  const merged = sheet.merges.filter((merge) => overlap(merge, area));
  const first = merged.flatMap(({ top, left }) =>
    seenCells(sheet, proven, { top, left, bottom: top, right: left })
  );
  return [...seenCells(sheet, proven, area), ...first];
}

/** Pictures, shapes, charts and open remarks over what the consolidation wrote. */
export function checkCovered(
  sheet: SheetSnapshot,
  proven: ProvenSheet,
  { objects }: SheetFrame,
  isData: boolean
): VerifyFinding[] {
  return objects.flatMap(({ name, place }) => {
    const top = isData ? place.top : Math.max(place.top, LETTERHEAD_ROWS);
    if (top > place.bottom) return [];
    const area = areaOf(seenIn(sheet, proven, { ...place, top }));
    if (!area) return [];
    const cell = `${sheet.name}!${formatRange(area)}`;
    return [verifyFinding("covered", { cell, found: name })];
  });
}
