import type { PoolWorker } from "../../app/taskPool";

/** Memory for one reader beside the page and the last step; more threads than that gain little. */
const MOST_READERS = 4;

/** The page needs little while workers read, so that two may on a machine of two cores. */
const LEAST_READERS = 2;

/** How many workers read files at the same time on this machine. */
export function countReaders(): number {
  return Math.min(MOST_READERS, Math.max(LEAST_READERS, navigator.hardwareConcurrency - 1));
}

/** A worker of the page, which answers one question at a time with one message. */
export function openWorker(worker: Worker): PoolWorker {
  let failure: Error | null = null;
  let tell: (error: Error) => void = () => undefined;
  // From the start: a worker that fails before it is asked says nothing more.
  worker.addEventListener("error", (event) => {
    // Told to whoever asks, not to the console.
    event.preventDefault();
    failure ??= new Error(event instanceof ErrorEvent ? event.message : "worker not started");
    tell(failure);
  });
  const ask = (message: unknown, given: readonly ArrayBuffer[] = []) =>
    new Promise<unknown>((resolve, reject) => {
      if (failure) {
        reject(failure);
        return;
      }
      tell = reject;
      const answer = ({ data }: MessageEvent<unknown>): void => {
        resolve(data);
      };
      worker.addEventListener("message", answer, { once: true });
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
