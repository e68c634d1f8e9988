import { createHash } from "node:crypto";
import { openArchive } from "../../src/adapters/xlsx";
import type { WorkRequest } from "../../src/app/consolidationWork";
import type { ConsolidationProgress } from "../../src/app/consolidationRunner";
import { createPooledRunner } from "../../src/app/pooledConsolidation";
import type { PoolWorker } from "../../src/app/taskPool";
import { createAnswerer } from "../../src/app/workAnswers";
import type { PackDefinition } from "../../src/core/packs";
import { err, ok } from "../../src/core/result";
import type { WorkbookSnapshot } from "../../src/core/sheet";
import { stateSheetPlan } from "../../src/core/state";
import { zipOf } from "../adapters/xlsx/brokenFiles";
import { filledWorkbook } from "../support/filled";
import { SAMPLE_STATE } from "../support/hostContract";
import { quangNgai } from "../support/packs";
import { snapshotOfPlan } from "../support/planSnapshot";

const LARGEST = 100_000;
const OTHER: PackDefinition = { ...quangNgai, id: "mua-moi", version: "1.0.0" };

const filled = filledWorkbook();
/** The same, remembering that it was filled in for the other pack. */
const named: WorkbookSnapshot = {
  ...filled,
  sheets: [
    ...filled.sheets,
    snapshotOfPlan(
      stateSheetPlan({ ...SAMPLE_STATE, pack: OTHER.id, explanations: [], year: 2019 })
    ),
  ],
};

/** A page whose workers run here: those asked about "treo" hang, those about "chet" die. */
function openPage() {
  const counts = { reads: 0 };
  const running = new Set<PoolWorker>();
  const packsRead: string[] = [];
  const tools = {
    codec: {
      read: (bytes: Uint8Array) => {
        counts.reads += 1;
        const text = new TextDecoder().decode(bytes);
        if (text.startsWith("hong")) return err({ kind: "encrypted" } as const);
        return ok(text.startsWith("mua-moi") ? named : filled);
      },
      write: () => Promise.resolve(new Uint8Array([1, 2, 3])),
      writePart: () => Promise.reject(new Error("too small to be shared")),
    },
    openArchive,
    sha256: (bytes: Uint8Array) =>
      Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
    largestFile: LARGEST,
  };
  const startWorker = (): PoolWorker => {
    const answer = createAnswerer(tools);
    const ask = (message: unknown): Promise<unknown> => {
      const request = message as WorkRequest;
      if (request.kind === "take") packsRead.push(request.pack);
      const name = request.kind === "open" ? request.file.name : "";
      if (name.startsWith("treo")) return new Promise(() => undefined);
      if (name.startsWith("chet")) return Promise.reject(new Error("boom"));
      return answer(request);
    };
    const worker = { ask, end: () => void running.delete(worker) };
    running.add(worker);
    return worker;
  };
  const day = { asOf: "2018-07-20" };
  const runner = createPooledRunner({
    startWorker,
    readers: 2,
    settings: () => ({ ...day, packs: [quangNgai, OTHER], toolVersion: "1", locale: "vi" }),
  });
  const run = async (
    files: Readonly<Record<string, Blob | string | Uint8Array>>,
    signal?: AbortSignal
  ) => {
    const told: ConsolidationProgress[] = [];
    counts.reads = 0;
    packsRead.length = 0;
    const chosen = Object.entries(files).map(([name, content]) => ({
      name,
      file: content instanceof Blob ? content : new Blob([new Uint8Array(Buffer.from(content))]),
    }));
    const never = new AbortController().signal;
    const output = await runner(chosen, (progress) => void told.push(progress), signal ?? never);
    return { output, told, taken: output.summary.taken.map(({ name }) => name).sort() };
  };
  return { counts, running, day, packsRead, run };
}

const gone = Object.assign(new Blob(["x"]), {
  arrayBuffer: () => Promise.reject(new DOMException("gone", "NotReadableError")),
});
const GOOD = { "a.xlsx": "a", "b.xlsx": "b" };

afterEach(() => jest.useRealTimers());

describe("a consolidation by workers of a page", () => {
  test("takes files in, those in archives too, and tells of each", async () => {
    const page = openPage();
    const bo = zipOf({ "x/c.xlsx": "c", "d.xlsx": "hong", "e.txt": "e" });
    const { output, told, taken } = await page.run({ ...GOOD, "bo.zip": bo, "z.zip": "hong" });
    expect(output).toMatchObject({ bytes: new Uint8Array([1, 2, 3]), name: "tong-hop-2019.xlsx" });
    expect(taken).toEqual(["a.xlsx", "b.xlsx", "bo.zip/x/c.xlsx"]);
    const names = ["a.xlsx", "b.xlsx", "bo.zip/x/c.xlsx", "bo.zip/d.xlsx", "z.zip"];
    expect(told[0]).toEqual({ done: 0, total: 5, file: null, names });
    expect(told.map(({ done }) => done)).toEqual([0, 1, 2, 3, 4, 5]);
    expect(told.map(({ file }) => file?.problem?.kind).filter(Boolean)).toEqual([
      "encrypted",
      "encrypted",
    ]);
    expect(page.running.size).toBe(0);
  });

  test.each<[string, Record<string, Blob | string>, string]>([
    ["kills its worker", { "chet.xlsx": "x" }, "reader-failed"],
    ["is gone since", { "gone.xlsx": gone }, "unreadable"],
    ["is too large to be read at all", { "to.xlsx": "x".repeat(LARGEST + 1) }, "too-large"],
    ["is a zip that is gone since", { "gone.zip": gone }, "unreadable"],
  ])("a file that %s is set aside, and the others go on", async (_what, bad, kind) => {
    const page = openPage();
    const { output, taken } = await page.run({ ...bad, ...GOOD });
    expect(output.summary.rejected.map(({ problem }) => problem.kind)).toEqual([kind]);
    expect(taken).toEqual(["a.xlsx", "b.xlsx"]);
    expect(page.running.size).toBe(0);
  });

  test("a file that takes too long is set aside, and the others go on", async () => {
    jest.useFakeTimers();
    const page = openPage();
    const running = page.run({ "treo.xlsx": "x", ...GOOD });
    await jest.advanceTimersByTimeAsync(20_000);
    jest.useRealTimers();
    const { output, taken } = await running;
    expect(output.summary.rejected).toEqual([
      { name: "treo.xlsx", problem: { kind: "took-too-long", seconds: 20 } },
    ]);
    expect(taken).toEqual(["a.xlsx", "b.xlsx"]);
    expect(page.running.size).toBe(0);
  });

  test("cancelling ends all workers, and the next run works", async () => {
    const page = openPage();
    const controller = new AbortController();
    const running = page.run({ "treo.xlsx": "x", ...GOOD }, controller.signal);
    await new Promise(setImmediate);
    controller.abort(new Error("told to"));
    await expect(running).rejects.toThrow("told to");
    expect(page.running.size).toBe(0);
    expect((await page.run(GOOD)).taken).toEqual(["a.xlsx", "b.xlsx"]);
  });

  test("unchanged files are not read again, and say the same", async () => {
    const page = openPage();
    const files = { ...GOOD, "c.xlsx": "hong" };
    const first = await page.run(files);
    expect(page.counts.reads).toBe(3);
    const again = await page.run(files);
    expect(page.counts.reads).toBe(0);
    expect(again.output).toEqual(first.output);
    await page.run({ ...GOOD, "b.xlsx": "other" });
    expect(page.counts.reads).toBe(1);
    page.day.asOf = "2018-07-21";
    await page.run(GOOD);
    expect(page.counts.reads).toBe(2);
  });

  test("files that name no pack are read with the one that most others name", async () => {
    const page = openPage();
    await page.run({ "a.xlsx": "mua-moi 1", "b.xlsx": "mua-moi 2", "c.xlsx": "c" });
    expect(page.packsRead).toEqual([quangNgai.id, quangNgai.id, quangNgai.id, OTHER.id]);
  });
});
