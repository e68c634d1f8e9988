import os from "node:os";
import { nodeDeflater, nodeInflater } from "../../src/adapters/node";
import { createCodec } from "../../src/adapters/xlsx";
import { holdContest, measureGrowth } from "./contest/contest";
import { measureEngine } from "./engine";
import { measureReading } from "./reading";
import { AS_OF, measureSteps, openWork } from "./steps";
import { collectWork, makeWork, type WorkSize } from "./workload";

/** Rows of the one large workbook that the engine is measured on. */
const LARGE = { files: 1, rows: 5_000 };
/** The consolidation of design.md §6. */
const SEASON = { files: 300, rows: 200 };
/** Numbers of workbooks that show how time grows. */
const GROWTH = [100, 300, 1_000];
/** 10,000 small workbooks whose tasks come to 1,000,000 facts. */
const MILLION = { files: 10_000, rows: 27 };
/** Enough to see each step by itself. */
const STEPS = { files: 20, rows: 50 };

const codec = createCodec(nodeInflater, nodeDeflater);

function printAll(title: string, lines: readonly string[]): void {
  console.log([title, ...lines].join("\n"));
}

const sizeText = ({ files, rows }: WorkSize): string =>
  `${String(files)} workbooks × ${String(rows)} tasks × 13 columns`;

/** What can be measured, in the order of the report. */
const SECTIONS: Readonly<Record<string, () => Promise<void>>> = {
  engine: async () => {
    const [large] = await collectWork(codec, LARGE);
    if (!large) throw new Error("no workbook was made");
    const opened = { ...openWork(large), bytes: large.bytes };
    printAll(`check: ${sizeText(LARGE)}`, measureEngine(opened, AS_OF));
  },
  steps: async () => {
    const work = await collectWork(codec, STEPS);
    printAll(`steps: ${sizeText(STEPS)}`, await measureSteps(work, STEPS.files * STEPS.rows));
  },
  reading: async () => {
    printAll(`reading: ${sizeText(SEASON)}`, measureReading(await collectWork(codec, SEASON)));
  },
  contest: async () => {
    const lines = await holdContest(makeWork(codec, SEASON));
    printAll(`the same consolidation: ${sizeText(SEASON)}`, lines);
  },
  growth: async () => {
    for (const files of GROWTH) {
      const size = { ...SEASON, files };
      printAll(`ours alone: ${sizeText(size)}`, [await measureGrowth(makeWork(codec, size))]);
    }
  },
  million: async () => {
    printAll(`a million facts: ${sizeText(MILLION)}`, [
      await measureGrowth(makeWork(codec, MILLION)),
    ]);
  },
};

async function runBench(names: readonly string[]): Promise<void> {
  for (const name of names) {
    const section = SECTIONS[name];
    if (!section)
      throw new Error(`no section "${name}"; known: ${Object.keys(SECTIONS).join(", ")}`);
    await section();
  }
  console.log(`Node ${process.version}, ${String(os.availableParallelism())} cores`);
}

const asked = process.argv.slice(2);
void runBench(asked.length > 0 ? asked : Object.keys(SECTIONS));
