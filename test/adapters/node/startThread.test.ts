import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { startThread } from "../../../src/adapters/node";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(path.join(tmpdir(), "threads-"));
});
afterAll(() => rm(folder, { recursive: true }));

/** A thread of these lines, after time enough to end by itself. */
async function threadOf(name: string, lines: string) {
  const program = path.join(folder, `${name}.cjs`);
  await writeFile(program, lines);
  const thread = startThread(program);
  await new Promise((resolve) => setTimeout(resolve, 500));
  return thread;
}

test.each<[string, string, string]>([
  ["fails", "throw new Error('no start')", "no start"],
  ["ends", "process.exit(3)", "exit 3"],
])("a thread that %s before it is asked rejects what it is asked", async (name, lines, told) => {
  const thread = await threadOf(name, lines);
  await expect(thread.ask("part")).rejects.toThrow(told);
});

test("a thread answers one question after the other", async () => {
  const lines =
    "const { parentPort } = require('node:worker_threads'); parentPort.on('message', (n) => parentPort.postMessage(n + 1));";
  const thread = await threadOf("answers", lines);
  expect([await thread.ask(1), await thread.ask(2)]).toEqual([2, 3]);
  thread.end();
});
