import type { CellEdit, RangeAddress } from "../../core/sheet";
import { blocksOf, groupBy } from "./blocks";

/** A rectangle of one sheet. */
export interface SheetBlock {
  readonly sheet: string;
  readonly block: RangeAddress;
}

/** The blocks of the edits in portions of at most so many cells each. */
export function portionsOf(
  edits: readonly CellEdit[],
  maxCells: number
): readonly (readonly SheetBlock[])[] {
  const portions: SheetBlock[][] = [];
  let left = 0;
  for (const [sheet, group] of groupBy(edits, (edit) => edit.sheet)) {
    for (const block of blocksOf(group).flatMap((each) => splitTall(each, maxCells))) {
      const size = (block.bottom - block.top + 1) * (block.right - block.left + 1);
      if (size > left || portions.length === 0) {
        portions.push([]);
        left = maxCells;
      }
      portions.at(-1)?.push({ sheet, block });
      left -= size;
    }
  }
  return portions;
}

function splitTall(block: RangeAddress, maxCells: number): readonly RangeAddress[] {
  const rows = Math.max(1, Math.floor(maxCells / (block.right - block.left + 1)));
  const parts: RangeAddress[] = [];
  for (let top = block.top; top <= block.bottom; top += rows) {
    parts.push({ ...block, top, bottom: Math.min(top + rows - 1, block.bottom) });
  }
  return parts;
}
