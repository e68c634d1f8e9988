import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { parseArgs } from "node:util";
import { chromium } from "playwright-core";
import { createCodec } from "../../src/adapters/xlsx";
import { nodeInflater } from "../../src/adapters/node";
import { makeWork, type WorkSize } from "../bench/workload";
import { startStaticServer } from "../staticServer.cjs";
import { openMergePage, type MergePage } from "./mergePage";

/** Milliseconds that a run may take before it counts as hung. */
const PATIENCE = 600_000;

async function writeWork(folder: string, size: WorkSize): Promise<readonly string[]> {
  const paths: string[] = [];
  for await (const { name, bytes } of makeWork(createCodec(nodeInflater), size)) {
    const file = path.join(folder, name);
    writeFileSync(file, bytes);
    paths.push(file);
  }
  return paths;
}

const seconds = (milliseconds: number): string => `${(milliseconds / 1000).toFixed(2)} s`;

const taskText = (longest: number): string =>
  longest === 0 ? "none of 50 ms" : `${longest.toFixed(0)} ms`;

async function measureRun(what: string, merge: MergePage, files: readonly string[]): Promise<void> {
  await merge.watch();
  const started = performance.now();
  await merge.choose(files);
  const chosen = performance.now();
  // The browser makes a handle of each file in one task before the page hears of any.
  const handing = await merge.watched();
  await merge.watch();
  await merge.isReadAll(PATIENCE);
  const read = performance.now();
  await merge.isDone(PATIENCE);
  const done = performance.now();
  const { longest, gap } = await merge.watched();
  const times = `${seconds(done - chosen)} (read ${seconds(read - chosen)}, workbook ${seconds(done - read)})`;
  const handed = `handed over in ${seconds(chosen - started)}, task ${taskText(handing.longest)}`;
  console.log(
    `${what.padEnd(12)}${times}; ${handed}; longest task ${taskText(longest)}, longest gap ${gap.toFixed(0)} ms`
  );
}

/** From the click until the page says so, and until no worker runs. */
async function measureCancel(what: string, merge: MergePage): Promise<void> {
  const told = await merge.cancel();
  const started = performance.now();
  await merge.hasNoWorker();
  const ended = told + performance.now() - started;
  console.log(`${what.padEnd(24)}${seconds(told)}, no worker left after ${seconds(ended)}`);
}

async function runBench(size: WorkSize, dist: string): Promise<void> {
  const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-page-bench-"));
  const server = await startStaticServer({ folder: dist });
  const browser = await chromium.launch({
    executablePath: process.env["CHROME_PATH"] ?? "/usr/bin/chromium",
    args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking"],
  });
  try {
    console.log(
      `${String(size.files)} workbooks × ${String(size.rows)} tasks in the page, ${browser.version()}`
    );
    const files = await writeWork(folder, size);
    const merge = await openMergePage(await browser.newPage(), server.url);
    await measureRun("first run", merge, files);
    await measureRun("again", merge, files);
    const fresh = await openMergePage(await browser.newPage(), server.url);
    await fresh.choose(files);
    await fresh.hasRead(Math.ceil(files.length / 10));
    await measureCancel("cancel while reading", fresh);
    await fresh.choose(files);
    await fresh.isReadAll(PATIENCE);
    await measureCancel("cancel while writing", fresh);
    await measureRun("afterwards", fresh, files.slice(0, 10));
  } finally {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true });
  }
}

function readCount(text: string, option: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${option} needs a whole number above zero, not "${text}"`);
}

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "300" },
    rows: { type: "string", default: "200" },
    dist: { type: "string", default: path.resolve(__dirname, "..") },
  },
});
void runBench(
  { files: readCount(values.files, "files"), rows: readCount(values.rows, "rows") },
  values.dist
);
