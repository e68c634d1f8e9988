import { IUndoRedoService } from "@univerjs/core";
import type { GridHandle } from "./start";

/**
 * Runs several writes so that one undo takes them all back. The library calls its own way
 * temporary; this file is the only one that knows it.
 */
export function inOneStep<T>(grid: GridHandle, work: () => T): T {
  // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else groups commands
  const batch = grid.injector.get(IUndoRedoService).__tempBatchingUndoRedo(grid.workbook().getId());
  try {
    return work();
  } finally {
    batch.dispose();
  }
}
