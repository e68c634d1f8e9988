import type {
  ConsolidationOutput,
  ConsolidationProgress,
  ConsolidationRunner,
} from "../../app/consolidationRunner";
import type { InputFile } from "../../app/intake";
import type { PackDefinition } from "../../core/packs";

/** What the page asks of the worker. */
export interface WorkerRequest {
  readonly files: readonly InputFile[];
  /** The default first: published packs are known to the page only. */
  readonly packs: readonly PackDefinition[];
  /** ISO date. */
  readonly asOf: string;
  readonly toolVersion: string;
  readonly locale: "vi" | "en";
}

/** What the worker tells the page. A bug inside it arrives as the worker's error event. */
export type WorkerAnswer =
  | { readonly kind: "progress"; readonly progress: ConsolidationProgress }
  | { readonly kind: "output"; readonly output: ConsolidationOutput };

/** Settings of a run that the files do not say, read when the run starts. */
export type RunSettings = Omit<WorkerRequest, "files">;

/**
 * Runs consolidations in a worker of its own each, so that the page stays responsive and
 * cancelling ends the work at once.
 */
export function createWorkerRunner(
  startWorker: () => Worker,
  settings: () => RunSettings
): ConsolidationRunner {
  return (files, onProgress, signal) =>
    new Promise((resolve, reject) => {
      const worker = startWorker();
      const end = (settle: () => void) => {
        worker.terminate();
        signal.removeEventListener("abort", abort);
        settle();
      };
      const abort = () => {
        end(() => {
          reject(new DOMException("cancelled", "AbortError"));
        });
      };
      signal.addEventListener("abort", abort);
      worker.addEventListener("message", ({ data }: MessageEvent<WorkerAnswer>) => {
        if (data.kind === "progress") onProgress(data.progress);
        else {
          end(() => {
            resolve(data.output);
          });
        }
      });
      worker.addEventListener("error", (event) => {
        end(() => {
          reject(new Error(event.message));
        });
      });
      if (signal.aborted) abort();
      else worker.postMessage({ ...settings(), files } satisfies WorkerRequest);
    });
}
