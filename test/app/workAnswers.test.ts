import { createHash } from "node:crypto";
import { nodeDeflater, nodeInflater } from "../../src/adapters/node";
import { createCodec, openArchive } from "../../src/adapters/xlsx";
import { askFor, type WorkRequest } from "../../src/app/consolidationWork";
import type { PoolWorker } from "../../src/app/taskPool";
import { createAnswerer } from "../../src/app/workAnswers";
import { benchPack } from "../../scripts/bench/benchPack";
import { makeWork } from "../../scripts/bench/workload";

const codec = createCodec(nodeInflater, nodeDeflater);
const tools = {
  codec,
  openArchive,
  sha256: (bytes: Uint8Array) => Promise.resolve(createHash("sha256").update(bytes).digest("hex")),
  largestFile: Infinity,
};

/** Consolidates a file of so many tasks; workers beside it run here, and are counted. */
async function finish(rows: number, canStart: boolean) {
  const counts = { started: 0, running: 0, parts: 0 };
  const startWorker = (): PoolWorker => {
    counts.started += 1;
    counts.running += 1;
    const answer = createAnswerer(tools);
    return {
      ask: (message, given = []) => {
        counts.parts += 1;
        return answer(structuredClone(message, { transfer: [...given] }) as WorkRequest);
      },
      end: () => void (counts.running -= 1),
    };
  };
  const answer = createAnswerer(canStart ? { ...tools, startWorker } : tools);
  const ask = (message: unknown) => answer(message as WorkRequest);
  const settings = { packs: [benchPack], asOf: "2018-07-20", toolVersion: "1", locale: "vi" };
  await askFor(ask, "start", { settings: { ...settings, locale: "vi" } });
  for await (const { name, bytes } of makeWork(codec, { files: 1, rows })) {
    const file = { name, file: new Blob([new Uint8Array(bytes)]), place: 0, entry: null };
    await askFor(ask, "open", { file });
  }
  const submission = await askFor(ask, "take", { pack: benchPack.id });
  const { bytes } = await askFor(ask, "finish", { submissions: [submission], pack: benchPack.id });
  return { bytes: Buffer.from(bytes), counts };
}

test("a large workbook is written with another worker, to the same bytes", async () => {
  const beside = await finish(3_500, true);
  const alone = await finish(3_500, false);
  expect(beside.counts).toEqual({ started: 1, running: 0, parts: 1 });
  expect(beside.bytes.equals(alone.bytes)).toBe(true);
});

test("a small one is not worth another worker", async () => {
  expect((await finish(20, true)).counts.started).toBe(0);
});
