import { read as readBySheetJs } from "@e965/xlsx";
import { unzipSync } from "fflate";
import { nodeInflater } from "../../src/adapters/node";
import { createCodec } from "../../src/adapters/xlsx";
import { medianOf } from "./measure";
import { SHEETJS_OPTIONS } from "./sheetJsOptions";
import type { WorkFile } from "./workload";

const ROUNDS = 5;

const FLOOR = "unzip (fflate)";

const inPages = createCodec();
const inNode = createCodec(nodeInflater);

const READERS: Readonly<Record<string, (file: WorkFile) => unknown>> = {
  [FLOOR]: ({ bytes }) => unzipSync(bytes),
  "ours (fflate)": ({ bytes, name }) => inPages.read(bytes, name),
  "ours (zlib)": ({ bytes, name }) => inNode.read(bytes, name),
  SheetJS: ({ bytes }) => readBySheetJs(bytes, SHEETJS_OPTIONS),
};

/**
 * Reads the workbooks one after the other, keeping none, as an intake does; lines with medians of
 * processor time (of all threads) and how many times the bare unzip that is.
 */
export function measureReading(work: readonly WorkFile[]): readonly string[] {
  const times = new Map(Object.keys(READERS).map((name) => [name, [] as number[]]));
  for (let round = 0; round <= ROUNDS; round += 1) {
    for (const [name, read] of Object.entries(READERS)) {
      const start = process.cpuUsage();
      for (const file of work) read(file);
      const { user, system } = process.cpuUsage(start);
      // The first round warms up.
      if (round > 0) times.get(name)?.push((user + system) / 1000);
    }
  }
  const floor = medianOf(times.get(FLOOR) ?? []);
  return [...times].map(([name, taken]) => {
    const median = medianOf(taken);
    const ratio = (median / floor).toFixed(2);
    return `reading, ${name}: ${median.toFixed(0)} ms, ${ratio} × bare unzip (budget of ours 2.00 ×)`;
  });
}
