import { read as readBySheetJs } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { nodeDeflater, nodeInflater, sha256 } from "../../src/adapters/node";
import { createCodec } from "../../src/adapters/xlsx";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { planConsolidated } from "../../src/app/consolidate";
import { intake, openSnapshot } from "../../src/app/intake";
import { consolidate } from "../../src/core/consolidation";
import { benchPack } from "./benchPack";
import { measure, type Contender, type Measured } from "./measure";
import { SHEETJS_OPTIONS } from "./sheetJsOptions";
import type { WorkFile } from "./workload";

const ROUNDS = 3;
/** The season of the made-up workbooks. */
export const AS_OF = "2018-07-31";

const codec = createCodec(nodeInflater, nodeDeflater);

/** A workbook as an intake opens it. Throws where it cannot: the workbooks are ours. */
export function openWork(file: WorkFile) {
  const read = codec.read(file.bytes, file.name);
  if (!read.ok) throw new Error(`${file.name}: ${read.error.kind}`);
  return openSnapshot(read.value);
}

/** The four steps of a consolidation, each on what the step before it gives, and two peers. */
async function listContenders(work: readonly WorkFile[], rows: number): Promise<Contender[]> {
  const opened = work.map(openWork);
  const options = { codec, sha256, pack: benchPack, asOf: AS_OF };
  const submissions = await Promise.all(work.map((file) => intake(file, options)));
  const consolidateAll = () =>
    consolidate(submissions, { year: null, pack: benchPack, toolVersion: "bench" });
  const plan = planConsolidated(consolidateAll());
  const profile = "submission";
  const steps: Readonly<Record<string, () => unknown>> = {
    "unzip (fflate)": () => work.map(({ bytes }) => unzipSync(bytes)),
    "read (SheetJS)": () => work.map(({ bytes }) => readBySheetJs(bytes, SHEETJS_OPTIONS)),
    read: () => work.map(openWork),
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
  const columns = [`  ${name}`.padEnd(18), `${milliseconds.toFixed(0)} ms`.padStart(10)];
  return [...columns, `${String(speed)} rows/s`.padStart(18), `   ${ratios.join(", ")}`].join("");
}

/** Medians of each step over so many rows in all, in one process and warm. */
export async function measureSteps(
  work: readonly WorkFile[],
  rows: number
): Promise<readonly string[]> {
  const results = await measure(await listContenders(work, rows), ROUNDS);
  const peers = results.filter(({ name }) => name.includes("("));
  return results.map((result) => lineOf(result, peers));
}
