import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { unzipSync } from "fflate";
import { nodeDeflater, nodeInflater } from "../../src/adapters/node";
import { createCodec } from "../../src/adapters/xlsx";
import { makeWork } from "../../scripts/bench/workload";
import { newFolder, runCli } from "./program";

const ROWS = 3_500;

test("a large sheet written by another thread is the same bytes", async () => {
  const folder = newFolder();
  const input = path.join(folder, "co-quan.xlsx");
  for await (const { bytes } of makeWork(createCodec(nodeInflater, nodeDeflater), {
    files: 1,
    rows: ROWS,
  })) {
    writeFileSync(input, bytes);
  }
  const [alone, beside] = ["1", "2"].map((jobs) => path.join(folder, `${jobs}.xlsx`));
  const words = ["consolidate", input, "--pack", "quang-ngai-2019"];
  for (const [file = "", jobs] of [[alone, "1"] as const, [beside, "2"] as const]) {
    const run = await runCli([...words, "-o", file, "--jobs", jobs]);
    expect(run.stderr).toBe("");
  }
  const bytes = readFileSync(beside ?? "");
  expect(bytes.equals(readFileSync(alone ?? ""))).toBe(true);
  const sheets = Object.entries(unzipSync(bytes)).filter(([name]) => name.includes("sheet"));
  const rows = sheets.map(([, part]) => Buffer.from(part).toString().split("<row ").length);
  // Enough for the thread: what is less is written here.
  expect(Math.max(...rows)).toBeGreaterThan(10_000);
});
