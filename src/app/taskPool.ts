import type { ReadProblem } from "../core/consolidation";

/** A worker that answers one question at a time; a question it dies of rejects. */
export interface PoolWorker {
  /** Bytes of the message that are given away with it are not copied, where the worker can. */
  readonly ask: (message: unknown, given?: readonly ArrayBuffer[]) => Promise<unknown>;
  /** Ends it at once, whatever it is at. */
  readonly end: () => void;
}

/** Tasks for workers that are all alike. */
interface PoolRequest<Task, Answer> {
  readonly tasks: readonly Task[];
  readonly jobs: number;
  readonly startWorker: () => PoolWorker;
  /** How long one task may take, in seconds. */
  readonly patience: number;
  readonly work: (task: Task, ask: PoolWorker["ask"]) => Promise<Answer>;
  /** The answer for a task that was ended, or that its worker died of. */
  readonly onTrouble: (task: Task, problem: ReadProblem) => Promise<Answer>;
  /** Told as answers come in, in any order. */
  readonly onAnswer: (task: Task, answer: Answer) => void;
  /** Ends all workers; what is asked then rejects with the signal's reason. */
  readonly signal?: AbortSignal;
}

/** Seconds that one file may take to be read and checked; the slowest honest ones take two. */
export const PATIENCE_SECONDS = 20;

const LATE = Symbol("late");

function problemOf(error: unknown): ReadProblem {
  if (error instanceof Error && "code" in error && error.code === "ERR_WORKER_OUT_OF_MEMORY") {
    return { kind: "damaged", reason: "memory", part: "" };
  }
  const detail = error instanceof Error ? error.message : String(error);
  return { kind: "reader-failed", detail };
}

/** What the work comes to, or LATE; the worker is left to its caller. */
async function inTime<Answer>(
  work: Promise<Answer>,
  seconds: number
): Promise<Answer | typeof LATE> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<typeof LATE>((resolve) => {
    timer = setTimeout(() => {
      resolve(LATE);
    }, seconds * 1000);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}

/**
 * Answers in the order of the tasks. A task that takes too long, or that its worker dies of, costs
 * a worker and gets the answer of `onTrouble`; the others go on.
 */
export async function runPool<Task, Answer>(
  request: PoolRequest<Task, Answer>
): Promise<readonly Answer[]> {
  const { tasks, jobs, startWorker, patience, signal } = request;
  const answers: Answer[] = [];
  const queue = tasks.entries();
  const stopped = stopOf(signal);
  const attempt = async (task: Task, worker: PoolWorker) => {
    try {
      const work = request.work(task, worker.ask);
      const answer = await inTime(Promise.race([work, stopped.promise]), patience);
      if (answer !== LATE) return { answer, isAlive: true };
      worker.end();
      const problem: ReadProblem = { kind: "took-too-long", seconds: patience };
      return { answer: await request.onTrouble(task, problem), isAlive: false };
    } catch (error) {
      worker.end();
      if (signal?.aborted) throw error;
      return { answer: await request.onTrouble(task, problemOf(error)), isAlive: false };
    }
  };
  const serve = async (): Promise<void> => {
    let worker: PoolWorker | null = null;
    try {
      for (const [index, task] of queue) {
        worker ??= startWorker();
        const { answer, isAlive } = await attempt(task, worker);
        if (!isAlive) worker = null;
        answers[index] = answer;
        request.onAnswer(task, answer);
      }
    } finally {
      worker?.end();
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(jobs, tasks.length) }, serve));
  } finally {
    stopped.forget();
  }
  return answers;
}

/** One piece of work in a worker of its own, for as long as it takes. */
interface AloneRequest<Answer> {
  readonly startWorker: () => PoolWorker;
  readonly work: (ask: PoolWorker["ask"]) => Promise<Answer>;
  readonly signal: AbortSignal;
}

/** What the work comes to; rejects with the signal's reason at once when it aborts. */
export async function runAlone<Answer>(request: AloneRequest<Answer>): Promise<Answer> {
  const stopped = stopOf(request.signal);
  const worker = request.startWorker();
  try {
    return await Promise.race([request.work(worker.ask), stopped.promise]);
  } finally {
    worker.end();
    stopped.forget();
  }
}

/** Rejects when the signal aborts, never resolves. */
function stopOf(signal: AbortSignal | undefined) {
  let abort: () => void = () => undefined;
  const promise = new Promise<never>((_resolve, reject) => {
    abort = () => {
      reject(signal?.reason instanceof Error ? signal.reason : new Error("cancelled"));
    };
  });
  promise.catch(() => undefined);
  if (signal?.aborted) abort();
  signal?.addEventListener("abort", abort);
  return {
    promise,
    forget: () => {
      signal?.removeEventListener("abort", abort);
    },
  };
}
