import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { runCli } from "../../cli/program";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { planForms } from "../../../src/app/insertForms";
import { formById, quangNgai } from "../../support/packs";
import { generateTasks } from "../../support/generatedTasks";
import { hostileFiles } from "./hostileFiles";

const SECONDS = 5;
const MEGABYTES = 512;

interface Told {
  readonly file: string;
  readonly outcome: string;
  readonly sentence: string;
  readonly milliseconds: number;
}

let folder = "";
let corpus = "";
const expected: Record<string, string> = {};
let answer: { readonly told: readonly Told[]; readonly peak: number };

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-hostile-"));
  corpus = path.join(folder, "tep");
  mkdirSync(corpus);
  for (const { name, expected: outcome, bytes } of hostileFiles()) {
    writeFileSync(path.join(corpus, `${name}.xlsx`), bytes);
    expected[`${name}.xlsx`] = outcome;
  }
  const root = path.resolve(__dirname, "../../..");
  const program = path.join(folder, "child.cjs");
  const esbuild = path.join(root, "node_modules", "esbuild", "bin", "esbuild");
  const options = ["--bundle", "--platform=node", "--format=cjs", "--log-level=error"];
  execFileSync(esbuild, [
    path.join(__dirname, "hostileChild.ts"),
    ...options,
    `--outfile=${program}`,
  ]);
  const output = execFileSync(
    process.execPath,
    [`--max-old-space-size=${MEGABYTES}`, program, corpus],
    { encoding: "utf8", maxBuffer: 1 << 26 }
  );
  answer = JSON.parse(output) as typeof answer;
}, 120_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test("there are at least sixty, and each comes to what it must", () => {
  expect(Object.keys(expected).length).toBeGreaterThanOrEqual(60);
  const outcomes = answer.told.map(({ file, outcome }) => [file, outcome]);
  expect(Object.fromEntries(outcomes)).toEqual(expected);
});

test("every refusal has its sentence", () => {
  for (const { file, outcome, sentence } of answer.told) {
    expect([file, /^(Tệp|Không phải) .+[.]$/.test(sentence)]).toEqual([file, outcome !== "read"]);
    expect(sentence).not.toMatch(/[{}]|undefined/);
  }
});

test(`none takes ${SECONDS} seconds, all together ${MEGABYTES} MB`, () => {
  const slow = answer.told.filter(({ milliseconds }) => milliseconds > SECONDS * 1000);
  expect(slow).toEqual([]);
  expect(answer.peak).toBeLessThan(MEGABYTES);
});

test("good files beside them are consolidated, the others listed", async () => {
  const request = {
    pack: quangNgai,
    forms: ["QN-B2"],
    year: quangNgai.planYear,
    unit: "trieu-dong",
    tasks: { "QN-B2": generateTasks(formById(quangNgai, "QN-B2")!) },
  } as const;
  for (const code of ["STTTT", "SYT"]) {
    const agency = { code, name: `Sở ${code}` };
    const bytes = await writeWorkbook(planForms({ ...request, agency }));
    writeFileSync(path.join(corpus, `tot-${code}.xlsx`), bytes);
  }
  const [output, report] = ["ra.xlsx", "bao-cao.json"].map((name) => path.join(folder, name));
  const pack = ["--pack", quangNgai.id];
  await runCli(["consolidate", corpus, "-o", output!, "--report", report!, ...pack]);
  const { files } = JSON.parse(readFileSync(report!, "utf8")) as {
    files: { name: string; status: string }[];
  };
  expect(files).toHaveLength(Object.keys(expected).length + 2);
  const taken = files.filter(({ status }) => status === "ok").map(({ name }) => name);
  expect(taken.filter((name) => name.startsWith("tot-")).sort()).toEqual([
    "tot-STTTT.xlsx",
    "tot-SYT.xlsx",
  ]);
}, 120_000);
