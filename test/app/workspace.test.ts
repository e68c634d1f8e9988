import { createMemoryHost } from "../support/memoryHost";
import {
  filledHost,
  issueOf,
  SHEET,
  settle,
  started,
  TYPED,
  workspaceOver,
} from "../support/workspace";

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
