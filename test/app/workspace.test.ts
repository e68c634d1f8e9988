import type { Workspace } from "../../src/app/workspace";
import { safeEdits } from "../../src/app/fixIssues";
import type { ConsolidationOutput, ConsolidationRunner } from "../../src/app/consolidationRunner";
import type { Issue } from "../../src/core/rules";
import { sheetNamed, valueAt, parseAddress } from "../../src/core/sheet";
import { createMemoryHost, type MemoryHost } from "../support/memoryHost";
import { filledHost, NOW, workspaceOver } from "../support/workspace";

const SHEET = "QN-B2";
/** A number as text with a safe fix, and a total that does not add up. */
const TYPED = { I17: "100", H18: 900 };

async function started(workspace: Workspace): Promise<() => void> {
  const stop = workspace.start();
  await settle();
  return stop;
}

/** Lets everything that was asked for come to an end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 50; turn += 1) await Promise.resolve();
  await new Promise((resolve) => setImmediate(resolve));
}

function issueOf(workspace: Workspace, rule: string): Issue {
  const issue = workspace.getState().check?.result.issues.find((each) => each.rule === rule);
  if (!issue) throw new Error(`no ${rule}`);
  return issue;
}

function cellOf(host: MemoryHost, cell: string): unknown {
  const sheet = sheetNamed(host.seen.workbook, SHEET);
  const at = parseAddress(cell);
  return sheet && at ? valueAt(sheet, at.row, at.column) : undefined;
}

describe("start", () => {
  test("reads the workbook once and shows totals, counts and no seal", async () => {
    const workspace = workspaceOver(filledHost(TYPED));
    await started(workspace);
    const { check, seal, busy, notice } = workspace.getState();
    expect(check?.totals).toEqual([
      expect.objectContaining({ sheet: SHEET, form: "QN-B2", tasks: 3, unit: "trieu-dong" }),
    ]);
    const needed = check?.totals[0]?.columns.find(({ column }) => column === "needed");
    expect(needed).toMatchObject({
      header: "Cần thực hiện trong năm 2019",
      total: 2_100_500_000,
    });
    expect(check?.counts.error).toBe(
      check?.result.issues.filter(({ severity }) => severity === "error").length
    );
    expect([seal.status, busy, notice]).toEqual(["none", null, null]);
  });

  test("takes year, unit and agency from a workbook that remembers them", async () => {
    const host = filledHost();
    host.seen.state = {
      pack: "quang-ngai-2019",
      packVersion: "1.0.0",
      year: 2021,
      unit: "dong",
      agency: { code: "H48.01", name: "Sở Y tế" },
      forms: [],
      explanations: [],
      seal: null,
    };
    const workspace = workspaceOver(host);
    await started(workspace);
    expect(workspace.getState().choice).toMatchObject({
      year: 2021,
      unit: "dong",
      agencyCode: "H48.01",
      agencyName: "Sở Y tế",
    });
  });

  test("tells what the host could not do", async () => {
    const host = filledHost();
    host.failNext("read", { kind: "session-lost", detail: "gone" });
    const workspace = workspaceOver(host);
    await started(workspace);
    expect(workspace.getState()).toMatchObject({
      check: null,
      notice: { tone: "error", key: "host.session-lost" },
    });
  });
});

describe("insertForms", () => {
  test("inserts in the pack's order, remembers the agency and checks", async () => {
    const host = createMemoryHost();
    const workspace = workspaceOver(host);
    await started(workspace);
    workspace.actions.choose({ agencyCode: "SYT", agencyName: "Sở Y tế", year: 2020 });
    await workspace.actions.insertForms(["QN-B2", "QN-B1", "no such form"]);
    expect(host.seen.workbook.sheets.map(({ name }) => name)).toEqual(["QN-B1", "QN-B2"]);
    expect(host.seen.state).toMatchObject({
      year: 2020,
      agency: { code: "SYT", name: "Sở Y tế" },
      forms: [{ form: "QN-B1" }, { form: "QN-B2" }],
    });
    const { check, notice } = workspace.getState();
    expect(check?.result.tables).toHaveLength(2);
    expect(notice).toMatchObject({ key: "ui.notice.inserted", data: { sheets: "QN-B1, QN-B2" } });
  });

  test("says why a host refused, and lets the user try again", async () => {
    const host = createMemoryHost();
    const workspace = workspaceOver(host);
    await started(workspace);
    host.failNext("insertSheets", { kind: "protected", detail: "" });
    await workspace.actions.insertForms(["QN-B1"]);
    expect(workspace.getState()).toMatchObject({ busy: null, notice: { key: "host.protected" } });
    await workspace.actions.insertForms(["QN-B1"]);
    expect(workspace.getState().notice?.tone).toBe("success");
  });

  test("does nothing while another action runs", async () => {
    const host = createMemoryHost();
    const workspace = workspaceOver(host);
    await started(workspace);
    await Promise.all([
      workspace.actions.insertForms(["QN-B1"]),
      workspace.actions.insertForms(["QN-B1"]),
    ]);
    expect(host.seen.workbook.sheets).toHaveLength(1);
  });
});

describe("live totals", () => {
  beforeEach(() => jest.useFakeTimers({ doNotFake: ["setImmediate"] }));
  afterEach(() => jest.useRealTimers());

  test("follow a change after a rest, and read only the changed sheet", async () => {
    const host = filledHost();
    const workspace = workspaceOver(host);
    const stop = await started(workspace);
    const read = jest.spyOn(host, "read");
    host.typeInto(SHEET, "J17", { value: 500, formula: null });
    host.typeInto(SHEET, "J18", { value: 2000, formula: null });
    await jest.advanceTimersByTimeAsync(1000);
    await settle();
    const needed = (): number | undefined =>
      workspace.getState().check?.totals[0]?.columns.find(({ column }) => column === "needed")
        ?.total;
    expect(needed()).toBe(3_200_000_000);
    expect(read.mock.calls).toEqual([[{ sheets: [SHEET] }]]);
    stop();
    host.typeInto(SHEET, "J18", { value: 1, formula: null });
    await jest.advanceTimersByTimeAsync(1000);
    expect(needed()).toBe(3_200_000_000);
  });
});

describe("issues", () => {
  test("goTo shows the cell; a host that cannot gets the address told", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    await started(workspace);
    const issue = issueOf(workspace, "text-number");
    await workspace.actions.goTo(issue);
    expect(host.seen.selected).toEqual({ sheet: SHEET, cell: "I17" });
    expect(workspace.getState().current).toBe(issue.fingerprint);
    await workspace.actions.goTo({ ...issue, at: { sheet: "gone", cell: "A1" } });
    expect(workspace.getState().notice).toMatchObject({
      key: "ui.notice.notRevealed",
      data: { place: "gone!A1" },
    });
  });

  test("step walks the visible issues both ways and wraps round", async () => {
    const workspace = workspaceOver(filledHost(TYPED));
    await started(workspace);
    const prints = workspace.getState().check?.result.issues.map(({ fingerprint }) => fingerprint);
    const walked: (string | null)[] = [];
    for (const direction of [1, 1, -1, -1] as const) {
      await workspace.actions.step(direction);
      walked.push(workspace.getState().current);
    }
    expect(walked).toEqual([prints?.[0], prints?.[1], prints?.[0], prints?.at(-1)]);
  });

  test("after a fix, the next step goes to the issue that took its place", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    await started(workspace);
    const issue = issueOf(workspace, "text-number");
    const at = workspace.getState().check?.result.issues.indexOf(issue) ?? -1;
    await workspace.actions.goTo(issue);
    await workspace.actions.applyFix(issue);
    const next = workspace.getState().check?.result.issues[at];
    await workspace.actions.step(1);
    expect(workspace.getState().current).toBe(next?.fingerprint);
  });
});

describe("fixes", () => {
  test("a safe fix is applied at once and checked again", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.applyFix(issueOf(workspace, "text-number"));
    expect(cellOf(host, "I17")).toBe(100);
    expect(host.seen.labels).toEqual(["Chuyển thành số"]);
    const { check, notice } = workspace.getState();
    expect(check?.result.issues.filter(({ rule }) => rule === "text-number")).toEqual([]);
    expect(notice).toMatchObject({ key: "ui.notice.fixedUndo", data: { count: 1 } });
  });

  test("a suggestion is shown first and applied on consent only", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.applyFix(issueOf(workspace, "row-sum"));
    expect(workspace.getState().preview?.lines).toEqual([
      expect.objectContaining({ sheet: SHEET, cell: "H18", before: "900" }),
    ]);
    workspace.actions.closePreview();
    expect([cellOf(host, "H18"), workspace.getState().preview]).toEqual([900, null]);
    await workspace.actions.applyFix(issueOf(workspace, "row-sum"));
    await workspace.actions.applyPreview();
    expect(cellOf(host, "H18")).toBe(1000);
    expect(workspace.getState().preview).toBeNull();
  });

  test("all safe fixes are shown cell by cell before any is applied", async () => {
    const host = filledHost({ I17: "100", J18: "1.000,5" });
    const workspace = workspaceOver(host);
    await started(workspace);
    const edits = safeEdits(workspace.getState().check?.result.issues ?? []);
    workspace.actions.fixAllSafe();
    const lines = workspace.getState().preview?.lines ?? [];
    expect(lines).toHaveLength(edits.length);
    expect(lines).toContainEqual({ sheet: SHEET, cell: "J18", before: "1.000,5", after: "1000.5" });
    expect(cellOf(host, "J18")).toBe("1.000,5");
    await workspace.actions.applyPreview();
    expect([cellOf(host, "I17"), cellOf(host, "J18")]).toEqual([100, 1000.5]);
  });

  test("nothing is written over a cell that changed meanwhile", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    const stop = await started(workspace);
    const issue = issueOf(workspace, "text-number");
    host.typeInto(SHEET, "I17", { value: "200", formula: null });
    await workspace.actions.applyFix(issue);
    expect(cellOf(host, "I17")).toBe("200");
    expect(workspace.getState().notice).toMatchObject({
      key: "ui.notice.changedMeanwhile",
      data: { cells: "QN-B2!I17" },
    });
    stop();
  });

  test("without anything safe to fix the user is told so", async () => {
    const workspace = workspaceOver(filledHost());
    await started(workspace);
    workspace.actions.fixAllSafe();
    expect(workspace.getState()).toMatchObject({
      preview: null,
      notice: { key: "ui.notice.nothingToFix" },
    });
  });
});

describe("explain", () => {
  test("keeps a reason in the workbook and counts the warning as explained", async () => {
    // In a draft, a required cell left blank is a warning.
    const host = filledHost({ D17: null });
    const workspace = workspaceOver(host);
    await started(workspace);
    const { fingerprint } = issueOf(workspace, "required-empty");
    const before = workspace.getState().check?.unexplained ?? 0;
    expect(await workspace.actions.explain(fingerprint, "đã kiểm tra")).toBe("says-nothing");
    expect(host.seen.state).toBeNull();
    const text = "Chờ UBND tỉnh giao thời gian";
    expect(await workspace.actions.explain(fingerprint, ` ${text} `)).toBeNull();
    expect(host.seen.state).toMatchObject({
      forms: [{ form: "QN-B2", sheet: SHEET }],
      explanations: [{ fingerprint, text }],
    });
    expect(workspace.getState().check?.unexplained).toBe(before - 1);
    await workspace.actions.explain(fingerprint, `${text} 2019`);
    expect(host.seen.state?.explanations).toHaveLength(1);
  });
});

describe("seal", () => {
  test("is refused while errors stand, with their number", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.seal();
    const { notice, check, seal, profile } = workspace.getState();
    expect(notice).toMatchObject({
      key: "ui.notice.sealRefused",
      data: { errors: check?.counts.error },
    });
    expect([host.seen.state, seal.status, profile]).toEqual([null, "none", "submission"]);
  });

  test("stands until a cell changes, and names the cell", async () => {
    const host = filledHost();
    const workspace = workspaceOver(host);
    await started(workspace);
    workspace.actions.choose({ agencyCode: "SYT", agencyName: "Sở Y tế" });
    await workspace.actions.seal();
    expect(workspace.getState().seal).toEqual({ status: "intact", at: NOW, changedCells: [] });
    expect(host.seen.state).toMatchObject({
      agency: { code: "SYT", name: "Sở Y tế" },
      seal: { at: NOW, tool: "1.2.3" },
    });
    host.typeInto(SHEET, "J18", { value: 1001, formula: null });
    await workspace.actions.check();
    expect(workspace.getState().seal).toEqual({
      status: "broken",
      at: NOW,
      changedCells: ["QN-B2!J18"],
    });
  });

  test("needs a form", async () => {
    const workspace = workspaceOver(createMemoryHost());
    await started(workspace);
    await workspace.actions.seal();
    expect(workspace.getState().notice?.key).toBe("ui.notice.nothingToSeal");
  });
});

describe("marks and saving", () => {
  test("marks follow the check until they are cleared", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.setMarks(true);
    expect(host.seen.marks).toEqual(workspace.getState().check?.result.issues);
    await workspace.actions.applyFix(issueOf(workspace, "text-number"));
    expect(host.seen.marks).toEqual(workspace.getState().check?.result.issues);
    await workspace.actions.setMarks(false);
    expect(host.seen.marks).toEqual([]);
  });

  test("the file is named after agency and year", async () => {
    const host = filledHost();
    const workspace = workspaceOver(host);
    await started(workspace);
    workspace.actions.choose({ agencyCode: "Sở/TT&TT", year: 2019 });
    await workspace.actions.saveFile();
    expect(host.seen.saved).toEqual(["du-toan_Sở-TT-TT_2019.xlsx"]);
  });
});

describe("consolidate", () => {
  const file = (name: string) => ({ name, bytes: new Uint8Array([1]) });
  const output: ConsolidationOutput = {
    bytes: new Uint8Array([2]),
    name: "tong-hop.xlsx",
    summary: {
      taken: [{ name: "a.xlsx", agency: "Sở Y tế", errors: 0, warnings: 0 }],
      rejected: [{ name: "b.xlsx", problem: { kind: "encrypted" } }],
      balanced: true,
    },
  };

  test("tells progress, keeps the result and hands it over", async () => {
    const seen: unknown[] = [];
    const runner: ConsolidationRunner = (files, onProgress) => {
      files.forEach(({ name }, index) => {
        const status = name === "a.xlsx" ? "taken" : "rejected";
        onProgress({ done: index + 1, total: files.length, file: { name, status } });
      });
      return Promise.resolve(output);
    };
    const host = filledHost();
    const workspace = workspaceOver(host, { consolidate: runner });
    workspace.subscribe(() => seen.push(workspace.getState().consolidation?.progress.done));
    const files = [file("a.xlsx"), file("b.xlsx"), file("thư mục/~$a.xlsx"), file("x/.DS_Store")];
    await workspace.actions.consolidate(files);
    expect(seen.slice(0, 3)).toEqual([0, 1, 2]);
    expect(workspace.getState()).toMatchObject({
      consolidation: {
        running: false,
        names: ["a.xlsx", "b.xlsx"],
        outcomes: { "a.xlsx": "taken", "b.xlsx": "rejected" },
        output,
      },
      notice: { tone: "warning", key: "ui.notice.consolidated", data: { taken: 1, rejected: 1 } },
    });
    await workspace.actions.openConsolidated();
    expect(host.seen.opened).toEqual([{ name: output.name, bytes: output.bytes }]);
  });

  test("stops when cancelled, while the rest of the pane goes on working", async () => {
    const runner: ConsolidationRunner = (_files, _onProgress, signal) =>
      new Promise((_resolve, reject) => {
        signal.addEventListener("abort", () => {
          reject(signal.reason as Error);
        });
      });
    const workspace = workspaceOver(filledHost(), { consolidate: runner });
    const run = workspace.actions.consolidate([file("a.xlsx")]);
    await workspace.actions.check();
    expect(workspace.getState().check).not.toBeNull();
    workspace.actions.cancelConsolidation();
    await run;
    expect(workspace.getState()).toMatchObject({
      consolidation: null,
      notice: { key: "ui.notice.cancelled" },
    });
  });

  test("a runner that breaks is told, not thrown", async () => {
    const runner: ConsolidationRunner = () => Promise.reject(new Error("out of memory"));
    const workspace = workspaceOver(filledHost(), { consolidate: runner });
    await workspace.actions.consolidate([file("a.xlsx")]);
    expect(workspace.getState()).toMatchObject({
      consolidation: null,
      notice: { key: "host.unknown", data: { detail: "out of memory" } },
    });
  });

  test.each([[[]], [[file("~$a.xlsx")]]])("without files %# it says so", async (files) => {
    const runner = jest.fn<ReturnType<ConsolidationRunner>, Parameters<ConsolidationRunner>>();
    const workspace = workspaceOver(filledHost(), { consolidate: runner });
    await workspace.actions.consolidate(files);
    expect(runner).not.toHaveBeenCalled();
    expect(workspace.getState().notice?.key).toBe("ui.notice.noFiles");
  });
});
