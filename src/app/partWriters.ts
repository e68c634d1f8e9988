import type { PoolWorker } from "./taskPool";

/** Workers that write parts of a workbook. */
export interface PartWriters {
  readonly ask: PoolWorker["ask"];
  /** Ends what was started and not used. */
  readonly end: () => void;
}

/**
 * A worker for each part, which ends with it: its memory is free again before the workbook is put
 * together. The first starts at once, beside what is done before there is anything to write.
 * `question` is how the workers are asked for a part.
 */
export function startPartWriters(
  start: () => PoolWorker,
  question: (part: unknown) => unknown
): PartWriters {
  let ready: PoolWorker | null = start();
  return {
    ask: async (part, given) => {
      const worker = ready ?? start();
      ready = null;
      try {
        return await worker.ask(question(part), given);
      } finally {
        worker.end();
      }
    },
    end: () => ready?.end(),
  };
}

/** The memory of pieces, which may share it. */
export function buffersOf(pieces: readonly Uint8Array[]): ArrayBuffer[] {
  const buffers = pieces.map(({ buffer }) => buffer);
  return [...new Set(buffers)].filter((buffer) => buffer instanceof ArrayBuffer);
}
