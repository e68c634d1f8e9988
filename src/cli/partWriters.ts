import type { PoolWorker } from "../app/taskPool";
import { startThread } from "../adapters/node";

/** Writing makes next to no objects. Megabytes. */
const YOUNG = 4;

/** Threads that write parts of a workbook. */
export interface PartWriters {
  readonly ask: PoolWorker["ask"];
  /** Ends what was started and not used. */
  readonly end: () => void;
}

/**
 * A thread for each part, which ends with it: its memory is free again before the workbook is put
 * together. The first starts at once, beside what is done before there is anything to write.
 */
export function startPartWriters(program: string): PartWriters {
  const start = (): PoolWorker => startThread(program, YOUNG);
  let ready: PoolWorker | null = start();
  return {
    ask: async (part, given) => {
      const worker = ready ?? start();
      ready = null;
      try {
        return await worker.ask({ part }, given);
      } finally {
        worker.end();
      }
    },
    end: () => ready?.end(),
  };
}
