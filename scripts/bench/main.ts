import { parseArgs } from "node:util";
import { read as readBySheetJs } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { createCodec } from "../../src/adapters/xlsx";
import { nodeInflater, sha256 } from "../../src/adapters/node";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { planConsolidated } from "../../src/app/consolidate";
import { intake, openSnapshot } from "../../src/app/intake";
import { consolidate } from "../../src/core/consolidation";
import { benchPack } from "./benchPack";
import { measureEngine } from "./engine";
import { measure, type Contender, type Measured } from "./measure";
import { measureReading } from "./reading";
import { makeWork, type WorkFile } from "./workload";

const ROUNDS = 3;
/** Rows of the one large workbook that the engine is measured on. */
const LARGE = 5_000;
const AS_OF = "2018-07-31";

/** SheetJS with the options that are fastest and still keep what a check needs. */
const SHEETJS_OPTIONS = {
  type: "array",
  dense: true,
  cellText: false,
  cellHTML: false,
  sheetStubs: true,
  cellStyles: true,
} as const;

const codec = createCodec(nodeInflater);

function open(file: WorkFile) {
  const read = codec.read(file.bytes, file.name);
  if (!read.ok) throw new Error(`${file.name}: ${read.error.kind}`);
  return openSnapshot(read.value);
}

/** The four steps of a consolidation, each on what the step before it gives, and two peers. */
async function listContenders(work: readonly WorkFile[], rows: number): Promise<Contender[]> {
  const opened = work.map(open);
  const options = { codec, sha256, pack: benchPack, asOf: AS_OF };
  const submissions = await Promise.all(work.map((file) => intake(file, options)));
  const consolidateAll = () =>
    consolidate(submissions, { year: null, pack: benchPack, toolVersion: "bench" });
  const plan = planConsolidated(consolidateAll());
  const profile = "submission";
  const steps: Readonly<Record<string, () => unknown>> = {
    "unzip (fflate)": () => work.map(({ bytes }) => unzipSync(bytes)),
    "read (SheetJS)": () => work.map(({ bytes }) => readBySheetJs(bytes, SHEETJS_OPTIONS)),
    read: () => work.map(open),
    check: () =>
      opened.map(({ workbook, state }) => checkWorkbook(workbook, state, { profile, asOf: AS_OF })),
    consolidate: consolidateAll,
    write: () => codec.write(plan),
  };
  return Object.entries(steps).map(([name, run]) => ({ name, rows, run }));
}

function lineOf({ name, rows, milliseconds }: Measured, peers: readonly Measured[]): string {
  const speed = Math.round((rows / milliseconds) * 1000);
  const ratios = peers.map(
    (peer) => `${(milliseconds / peer.milliseconds).toFixed(2)} × ${peer.name}`
  );
  const columns = [name.padEnd(16), `${milliseconds.toFixed(0)} ms`.padStart(10)];
  return [...columns, `${String(speed)} rows/s`.padStart(18), `   ${ratios.join(", ")}`].join("");
}

async function runBench(files: number, rowsPerFile: number): Promise<void> {
  const rows = files * rowsPerFile;
  console.log(
    `${String(files)} workbooks × ${String(rowsPerFile)} tasks × 13 columns, medians of ${String(ROUNDS)}`
  );
  const work = await makeWork(codec, files, rowsPerFile);
  const results = await measure(await listContenders(work, rows), ROUNDS);
  const peers = results.filter(({ name }) => name.includes("("));
  for (const result of results) console.log(lineOf(result, peers));
  for (const line of measureReading(work)) console.log(line);
  const [large] = await makeWork(codec, 1, LARGE);
  if (large) {
    console.log(`one workbook × ${String(LARGE)} tasks`);
    for (const line of measureEngine({ ...open(large), bytes: large.bytes }, AS_OF))
      console.log(line);
  }
  const peak = process.resourceUsage().maxRSS / 1024;
  console.log(`peak memory ${peak.toFixed(0)} MB, Node ${process.version}`);
}

function readCount(text: string, option: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`--${option} needs a whole number above zero, not "${text}"`);
}

const { values } = parseArgs({
  options: {
    files: { type: "string", default: "20" },
    rows: { type: "string", default: "50" },
  },
});
void runBench(readCount(values.files, "files"), readCount(values.rows, "rows"));
