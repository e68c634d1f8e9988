import { once } from "node:events";
import { isMainThread, parentPort, Worker } from "node:worker_threads";

/** Work for worker threads that all run `program`, which must call `serveTasks` there. */
export interface PoolRequest<Task, Answer> {
  readonly program: string;
  readonly jobs: number;
  readonly tasks: readonly Task[];
  /** Told as answers come in, in any order. */
  readonly onAnswer: (task: Task) => void;
  /** The answer for a task whose thread ran out of memory. */
  readonly onOutOfMemory: (task: Task) => Promise<Answer>;
}

/** Whether this is a thread started by `runInWorkers`. */
export function isWorkerThread(): boolean {
  return !isMainThread && parentPort !== null;
}

/** Answers tasks one after the other; a task that throws ends the thread and the run. */
export function serveTasks(work: (task: unknown) => Promise<unknown>): void {
  const port = parentPort;
  if (!port) throw new Error("not a worker thread");
  port.on("message", (task: unknown) => {
    void work(task).then((answer) => {
      port.postMessage(answer);
    });
  });
}

/** One question to a worker; rejects when the thread dies of it. */
async function askWorker(worker: Worker, task: unknown): Promise<unknown> {
  worker.postMessage(task);
  // "once" rejects on "error" and takes both its listeners off again.
  const values: readonly unknown[] = await once(worker, "message");
  return values[0];
}

function ranOutOfMemory(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY";
}

/** Answers in the order of the tasks. A thread that runs out of memory costs one task only. */
export async function runInWorkers<Task, Answer>(
  request: PoolRequest<Task, Answer>
): Promise<readonly Answer[]> {
  const { program, tasks } = request;
  const answers: Answer[] = [];
  const queue = [...tasks.entries()];
  const serve = async (): Promise<void> => {
    let worker = new Worker(program);
    try {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const [index, task] = next;
        try {
          // The thread runs the same program, so it answers what its work gives.
          answers[index] = (await askWorker(worker, task)) as Answer;
        } catch (error) {
          if (!ranOutOfMemory(error)) throw error;
          answers[index] = await request.onOutOfMemory(task);
          worker = new Worker(program);
        }
        request.onAnswer(task);
      }
    } finally {
      await worker.terminate();
    }
  };
  await Promise.all(Array.from({ length: Math.min(request.jobs, tasks.length) }, serve));
  return answers;
}
