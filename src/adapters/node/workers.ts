import { isMainThread, parentPort, Worker } from "node:worker_threads";
import type { PoolWorker } from "../../app/taskPool";

/** Whether this is a thread started by `startThread`. */
export function isWorkerThread(): boolean {
  return !isMainThread && parentPort !== null;
}

/** What a thread answers, and which bytes of it are given away, not copied. */
export interface ThreadAnswer {
  readonly value: unknown;
  readonly given: readonly ArrayBuffer[];
}

/** Answers tasks one after the other; a task that throws ends the thread. */
export function serveTasks(work: (task: unknown) => Promise<ThreadAnswer>): void {
  const port = parentPort;
  if (!port) throw new Error("not a worker thread");
  port.on("message", (task: unknown) => {
    void work(task).then(({ value, given }) => {
      port.postMessage(value, given);
    });
  });
}

/**
 * A thread that runs `program`, which must call `serveTasks` there; `young` is its room for what is
 * new, in megabytes, where it needs little.
 */
export function startThread(program: string, young?: number): PoolWorker {
  const limits = young === undefined ? {} : { maxYoungGenerationSizeMb: young };
  const worker = new Worker(program, { resourceLimits: limits });
  let failure: Error | null = null;
  let tell: (error: Error) => void = () => undefined;
  const fail = (error: Error): void => {
    failure ??= error;
    tell(failure);
  };
  // From the start: a thread that ends before it is asked says nothing more, and an error that
  // nobody hears ends the program.
  worker.on("error", fail).on("exit", (code) => {
    fail(new Error(`exit ${String(code)}`));
  });
  const ask = (message: unknown, given: readonly ArrayBuffer[] = []) =>
    new Promise<unknown>((resolve, reject) => {
      if (failure) {
        reject(failure);
        return;
      }
      tell = reject;
      worker.once("message", resolve);
      worker.postMessage(message, given);
    });
  return { ask, end: () => void worker.terminate() };
}
