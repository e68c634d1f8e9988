import { runPool, type PoolWorker } from "../../src/app/taskPool";

interface Run {
  readonly answers: readonly string[];
  readonly started: number;
  readonly ended: number;
}

/** Runs tasks in workers that echo, hang for "hang", and die for "die" and "memory". */
async function run(tasks: readonly string[], jobs: number, signal?: AbortSignal): Promise<Run> {
  const counts = { started: 0, ended: 0 };
  const startWorker = (): PoolWorker => {
    counts.started += 1;
    const ask = (message: unknown): Promise<unknown> => {
      if (message === "hang") return new Promise(() => undefined);
      if (message === "die") return Promise.reject(new Error("boom"));
      if (message === "memory") {
        return Promise.reject(
          Object.assign(new Error("heap"), { code: "ERR_WORKER_OUT_OF_MEMORY" })
        );
      }
      return Promise.resolve(`${String(message)}!`);
    };
    return { ask, end: () => void (counts.ended += 1) };
  };
  const answers = await runPool<string, string>({
    tasks,
    jobs,
    startWorker,
    patience: 0.02,
    work: async (task, ask) => String(await ask(task)),
    onTrouble: (_task, { kind, ...more }) => Promise.resolve(`${kind} ${JSON.stringify(more)}`),
    onAnswer: () => undefined,
    ...(signal ? { signal } : {}),
  });
  return { answers, ...counts };
}

describe("runPool", () => {
  test.each([1, 2, 9])("answers in the order of the tasks, %d at a time", async (jobs) => {
    const { answers, started, ended } = await run(["a", "b", "c", "d", "e"], jobs);
    expect(answers).toEqual(["a!", "b!", "c!", "d!", "e!"]);
    expect({ started, ended }).toEqual({ started: Math.min(jobs, 5), ended: Math.min(jobs, 5) });
  });

  test.each([
    ["hang", 'took-too-long {"seconds":0.02}'],
    ["die", 'reader-failed {"detail":"boom"}'],
    ["memory", 'damaged {"reason":"memory","part":""}'],
  ])("a task that makes a worker %s costs a worker, and the others go on", async (task, said) => {
    expect(await run(["a", task, "b"], 1)).toEqual({
      answers: ["a!", said, "b!"],
      started: 2,
      ended: 2,
    });
  });

  test("ends all workers at once when told to", async () => {
    const controller = new AbortController();
    const running = run(["hang", "hang", "a"], 2, controller.signal);
    controller.abort(new Error("told to"));
    await expect(running).rejects.toThrow("told to");
  });

  test("no task needs no worker", async () => {
    expect(await run([], 3)).toEqual({ answers: [], started: 0, ended: 0 });
  });
});
