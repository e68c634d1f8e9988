import { cellsWithMerges, MAX_ROWS, type PlanRows, type SheetPlan } from "../../../core/sheet";
import { createSink, drain, putBytes } from "./byteSink";
import type { CellBook } from "./putCell";
import { createBlockWriter } from "./settledBlocks";
import { settleRows, type SettledRows } from "./settledRows";
import { bytesAround, type SheetFrame, type SheetTarget } from "./writeRows";

/** A sheet that any thread can write: rows whose cells are found, between the bytes around them. */
export interface SettledSheet {
  readonly before: Uint8Array;
  readonly rows: SettledRows;
  readonly after: Uint8Array;
}

/** Whether the rows made in bulk fit below all else, and nothing marks them. */
function standBelowAll(plan: SheetPlan, { first, count }: PlanRows): boolean {
  const { rowHeights, hiddenRows = [], outline = new Map<number, number>() } = plan;
  const marked = [...rowHeights.keys(), ...hiddenRows, ...outline.keys()];
  const filled = cellsWithMerges(plan).map(({ row }) => row);
  return first + count <= MAX_ROWS && [...marked, ...filled].every((row) => row < first);
}

/**
 * Finds the cells of a sheet and gives their texts numbers; null where its rows cannot be written
 * without the rest of the plan, see `settleRows`.
 */
export function settleSheet(
  plan: SheetPlan,
  frame: SheetFrame,
  book: CellBook
): SettledSheet | null {
  const { bulk } = plan;
  if (!bulk || !standBelowAll(plan, bulk)) return null;
  const rows = settleRows(bulk, book);
  return rows && { rows, ...bytesAround(plan, frame, book) };
}

/** Writes a settled sheet, byte by byte as `writeRows`; its cells are counted in the table already. */
export async function writeSettled(
  { before, rows, after }: SettledSheet,
  target: SheetTarget
): Promise<void> {
  const sink = createSink(target.push);
  putBytes(sink, before, 0, before.length);
  const putRow = createBlockWriter(rows);
  for (let index = 0; index < rows.count; index++) {
    putRow(sink, rows.first + index, index);
    const room = target.room();
    if (room) await room;
  }
  putBytes(sink, after, 0, after.length);
  drain(sink);
}
