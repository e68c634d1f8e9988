import { openArchive, readWorkbook } from "../../src/adapters/xlsx";
import { lazyFileTools } from "../../src/adapters/xlsx/lazy";
import { checkWorkbook } from "../../src/app/checkWorkbook";
import { openReturns, packReturns } from "../../src/app/returnNote";
import { consolidate, type Submission } from "../../src/core/consolidation";
import { offersOf } from "../../src/core/rules";
import { cellText } from "../../src/core/sheet";
import { filledWorkbook } from "../support/filled";
import { createMemoryHost } from "../support/memoryHost";
import { quangNgai } from "../support/packs";
import { rejectedFile, submissionOf } from "../support/submissions";
import { workspaceOver } from "../support/workspace";

function fileOf(code: string, name: string, cells: Parameters<typeof filledWorkbook>[0]) {
  const { issues } = checkWorkbook(filledWorkbook(cells), null, {
    pack: quangNgai,
    profile: "submission",
    asOf: "2018-07-20",
  });
  const own = issues.map((issue) => ({ ...issue, at: { ...issue.at, file: name } }));
  const tasks = { "QN-B2": [{ task: `Việc của ${name}`, amounts: { needed: 1_000_000 } }] };
  return submissionOf(code, tasks, { name, issues: own });
}

/** Two files of one agency, one to explain, one without anything to mend, one that was not taken. */
const SUBMISSIONS: readonly Submission[] = [
  fileOf("SYT", "y-te.xlsx", { J31: 1, I17: "100", K17: "NST" }),
  fileOf("SYT", "y-te (2).xlsx", { D17: "2030-2031" }),
  fileOf("STC", "tai-chinh.xlsx", {}),
  rejectedFile("hong.xlsx", { kind: "encrypted" }),
];

function returnsOf(submissions: readonly Submission[]) {
  const consolidated = consolidate(submissions, {
    year: 2019,
    pack: quangNgai,
    toolVersion: "1.2.3",
  });
  return packReturns(submissions, consolidated);
}

function workspaceAfter(submissions: readonly Submission[]) {
  const host = createMemoryHost();
  const returns = returnsOf(submissions);
  const summary = { taken: [], rejected: [], balanced: true };
  const output = { bytes: new Uint8Array(), name: "tong-hop.xlsx", summary, returns };
  const consolidate = () => Promise.resolve(output);
  const workspace = workspaceOver(host, { files: lazyFileTools, consolidate });
  return { host, workspace };
}

const CHOSEN = [{ name: "y-te.xlsx", file: new Blob() }];

function textOf(bytes: Uint8Array): string {
  const read = readWorkbook(bytes, "phieu.xlsx");
  if (!read.ok) throw new Error(read.error.kind);
  return read.value.sheets.flatMap(({ values }) => values.flat().map(cellText)).join("\n");
}

test("only files with something to mend or explain go back, without the edits of fixes", async () => {
  const returns = returnsOf(SUBMISSIONS);
  expect(returns.names).toEqual(["y-te.xlsx", "y-te (2).xlsx", "hong.xlsx"]);
  const { files, department, year } = await openReturns(returns, null);
  expect([department, year, files.length]).toEqual([quangNgai.department, 2019, 3]);
  const offers = files.flatMap(({ issues }) => issues.flatMap(offersOf));
  expect(offers.some(({ data }) => data?.["source"] === "Ngân sách trung ương")).toBe(true);
  expect(offers.flatMap(({ edits }) => edits)).toEqual([]);
  const own = await openReturns(returns, "y-te (2).xlsx");
  expect(own.files.map(({ name }) => name)).toEqual(["y-te.xlsx", "y-te (2).xlsx"]);
});

test("the note of a file names all files of its agency, with the deadline", async () => {
  const { host, workspace } = workspaceAfter(SUBMISSIONS);
  await workspace.actions.consolidate(CHOSEN);
  await workspace.actions.openReturnNote("y-te.xlsx", "2018-08-15");
  const [{ name, bytes } = { name: "", bytes: new Uint8Array() }] = host.seen.opened;
  expect(name).toBe("phieu-tra-lai-SYT.xlsx");
  const text = textOf(bytes);
  for (const part of ["“y-te (2).xlsx”", "trước ngày 15/8/2018", "QN-B2!J31", "QN-B2!D17"]) {
    expect(text).toContain(part);
  }
  expect(workspace.getState().notice).toMatchObject({ data: { name }, key: "ui.notice.opened" });
});

test("all notes come in one archive; a file that was not taken has one of its own", async () => {
  const { host, workspace } = workspaceAfter(SUBMISSIONS);
  await workspace.actions.consolidate(CHOSEN);
  await workspace.actions.openReturnNotes(null);
  const [{ name, bytes } = { name: "", bytes: new Uint8Array() }] = host.seen.opened;
  const entries = openArchive(bytes, name);
  if (!entries?.ok) throw new Error("no archive");
  expect(entries.value.map((entry) => entry.name)).toEqual([
    "phieu-tra-lai.zip/phieu-tra-lai-SYT.xlsx",
    "phieu-tra-lai.zip/phieu-tra-lai-hong.xlsx",
  ]);
  const [, refused] = entries.value.map((entry) => entry.read());
  expect(refused?.ok && textOf(refused.value)).toMatch(/trước ngày …… tháng[^]*mật khẩu/);
  expect(workspace.getState().notice).toMatchObject({ data: { count: 2, name } });
});

test("without anything to send back nothing is handed over", async () => {
  const { host, workspace } = workspaceAfter([fileOf("STC", "tai-chinh.xlsx", {})]);
  await workspace.actions.consolidate(CHOSEN);
  await workspace.actions.openReturnNotes(null);
  expect(host.seen.opened).toEqual([]);
});
