import type { PoolWorker } from "../../app/taskPool";

/** Memory for one reader beside the page and the last step; more threads than that gain little. */
const MOST_READERS = 4;

/** How many workers read files at the same time on this machine. */
export function countReaders(): number {
  return Math.min(MOST_READERS, Math.max(1, navigator.hardwareConcurrency - 1));
}

/** A worker of the page, which answers one question at a time with one message. */
export function openWorker(worker: Worker): PoolWorker {
  const ask = (message: unknown, given: readonly ArrayBuffer[] = []) =>
    new Promise<unknown>((resolve, reject) => {
      const settle = (): void => {
        worker.removeEventListener("message", answer);
        worker.removeEventListener("error", fail);
      };
      const answer = ({ data }: MessageEvent<unknown>): void => {
        settle();
        resolve(data);
      };
      const fail = (event: Event): void => {
        settle();
        // Told to whoever asked, not to the console.
        event.preventDefault();
        // A worker whose program was not found says nothing more.
        reject(new Error(event instanceof ErrorEvent ? event.message : "worker not started"));
      };
      worker.addEventListener("message", answer);
      worker.addEventListener("error", fail);
      worker.postMessage(message, [...given]);
    });
  return {
    ask,
    end: () => {
      worker.terminate();
    },
  };
}

/** What a worker answers, and which of its memory is handed over, not copied. */
interface WorkerAnswer {
  readonly value: unknown;
  readonly given: readonly ArrayBuffer[];
}

/** Answers questions inside a worker; a question that fails reaches the page as an error event. */
export function serveQuestions(work: (question: unknown) => Promise<WorkerAnswer>): void {
  addEventListener("message", ({ data }: MessageEvent<unknown>) => {
    work(data).then(
      ({ value, given }) => {
        postMessage(value, { transfer: [...given] });
      },
      (error: unknown) => {
        // Out of the promise, so that it becomes one.
        setTimeout(() => {
          throw error;
        });
      }
    );
  });
}
