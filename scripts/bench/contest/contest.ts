import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import type { WorkFile } from "../workload";
import { runProgram, type Cost } from "./runProgram";

/** Data errors in the made-up workbooks are none of the bench's business. */
const CODES_OF_OURS = [0, 1];

interface Program {
  readonly command: string;
  readonly args: (folder: string, output: string) => readonly string[];
  readonly codes?: readonly number[];
}

const tools = __dirname;
const peer = (name: string, result: string): Program => ({
  command: process.execPath,
  args: (folder, output) => [path.join(tools, "benchPeer.cjs"), name, result, folder, output],
});
/** By its own name, as the README runs it: the file says how Node is to clean its heaps. */
const oursWith = (jobs: number): Program => ({
  command: path.join(tools, "../cli/so-du-toan.cjs"),
  args: (folder, output) => [
    ...["consolidate", folder, "-o", output, "--pack", "quang-ngai-2019", "--jobs", String(jobs)],
  ],
  codes: CODES_OF_OURS,
});
const OURS = oursWith(os.availableParallelism());
const openpyxl = (result: string): Program => ({
  command: "/usr/bin/python3",
  args: (folder, output) => [
    path.join(process.cwd(), "scripts/bench/contest/withOpenpyxl.py"),
    ...[result, folder, output],
  ],
});

/**
 * Who takes part: peers that only sum, peers that also write the two large sheets that ours has,
 * and peers that check as well, as ours does. SheetJS is given our own core to do all of it with;
 * openpyxl a dozen checks in Python, which is what its users would have to write.
 */
const PEERS: Readonly<Record<string, Program>> = {
  "unzip (fflate)": peer("unzip", "sums"),
  "ours, one thread": oursWith(1),
  "SheetJS, sums": peer("sheetjs", "sums"),
  "ExcelJS, sums": peer("exceljs", "sums"),
  "openpyxl, sums": openpyxl("sums"),
  "SheetJS, same sheets": peer("sheetjs", "workbook"),
  "ExcelJS, same sheets": peer("exceljs", "workbook"),
  "openpyxl, same sheets": openpyxl("workbook"),
  "SheetJS, all of it": peer("sheetjs-all", "workbook"),
  "openpyxl, with checks": openpyxl("checked"),
};

/**
 * Budgets of design.md §6, "read, check, consolidate, write": how many times faster than the peer
 * at least.
 */
const BUDGETS: Readonly<Record<string, number>> = {
  "SheetJS, all of it": 4,
  "openpyxl, with checks": 8,
};

function lineOf(name: string, cost: Cost, ours: Cost): string {
  const times = (cost.milliseconds / ours.milliseconds).toFixed(2);
  const budget = BUDGETS[name];
  return [
    `  ${name.padEnd(22)}`,
    `${(cost.milliseconds / 1000).toFixed(2)} s`.padStart(10),
    `${(cost.processorMilliseconds / 1000).toFixed(2)} s CPU`.padStart(14),
    `${cost.peak.toFixed(0)} MB peak`.padStart(14),
    `   ${times} × ours`,
    budget === undefined ? "" : ` (budget at least ${String(budget)} ×)`,
  ].join("");
}

async function put(work: AsyncIterable<WorkFile>, folder: string): Promise<void> {
  mkdirSync(folder, { recursive: true });
  for await (const { name, bytes } of work) writeFileSync(path.join(folder, name), bytes);
}

async function inFolder<T>(
  work: AsyncIterable<WorkFile>,
  use: (folder: string, output: string) => Promise<T>
): Promise<T> {
  const root = mkdtempSync(path.join(os.tmpdir(), "so-du-toan-bench-"));
  try {
    await put(work, path.join(root, "in"));
    return await use(path.join(root, "in"), path.join(root, "out.xlsx"));
  } finally {
    rmSync(root, { recursive: true });
  }
}

function runOn({ command, args, codes }: Program, folder: string, output: string): Promise<Cost> {
  rmSync(output, { force: true });
  return runProgram(command, args(folder, output), codes);
}

/** Ours is run again after so many peers: a machine that others share is not as fast at all times. */
const PEERS_BETWEEN = 3;

/** The run of the middle, by its time. */
function middleOf(costs: readonly Cost[]): Cost {
  const ordered = [...costs].sort((a, b) => a.milliseconds - b.milliseconds);
  const middle = ordered[Math.floor(ordered.length / 2)];
  if (!middle) throw new Error("the contest went without us");
  return middle;
}

/** Everybody consolidates the same folder, one after the other, each in a process of its own. */
export function holdContest(work: AsyncIterable<WorkFile>): Promise<readonly string[]> {
  return inFolder(work, async (folder, output) => {
    const own: Cost[] = [];
    const peers = new Map<string, Cost>();
    for (const [name, program] of Object.entries(PEERS)) {
      if (peers.size % PEERS_BETWEEN === 0) own.push(await runOn(OURS, folder, output));
      peers.set(name, await runOn(program, folder, output));
    }
    own.push(await runOn(OURS, folder, output));
    const ours = middleOf(own);
    const times = own.map(({ milliseconds }) => (milliseconds / 1000).toFixed(2)).join(", ");
    return [
      lineOf("ours", ours, ours),
      ...[...peers].map(([name, cost]) => lineOf(name, cost, ours)),
      `  ours in all runs: ${times} s`,
    ];
  });
}

/** Ours alone on a folder, and how large its workbook becomes. */
export function measureGrowth(work: AsyncIterable<WorkFile>): Promise<string> {
  return inFolder(work, async (folder, output) => {
    const cost = await runOn(OURS, folder, output);
    const files = readdirSync(folder).length;
    const perFile = (cost.milliseconds / files).toFixed(1);
    const size = (statSync(output).size / 1024 / 1024).toFixed(1);
    return [
      `  ${String(files)} workbooks: ${(cost.milliseconds / 1000).toFixed(2)} s,`,
      `${perFile} ms a workbook, ${cost.peak.toFixed(0)} MB peak, ${size} MB written`,
    ].join(" ");
  });
}
