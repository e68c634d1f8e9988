import { safeEdits } from "../../src/app/fixIssues";
import {
  filledHost,
  issueOf,
  SHEET,
  started,
  TYPED,
  valueIn,
  workspaceOver,
} from "../support/workspace";

describe("fixes", () => {
  test("a safe fix is applied at once and checked again", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.applyFix(issueOf(workspace, "text-number"));
    expect(valueIn(host, "I17")).toBe(100);
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
      { sheet: SHEET, cell: "H18", before: "900", after: "=SUM(I18,J18) → 1.000" },
    ]);
    workspace.actions.closePreview();
    expect([valueIn(host, "H18"), workspace.getState().preview]).toEqual([900, null]);
    await workspace.actions.applyFix(issueOf(workspace, "row-sum"));
    await workspace.actions.applyPreview();
    expect(valueIn(host, "H18")).toBe(1000);
    expect(workspace.getState().preview).toBeNull();
  });

  test("of two readings the second can be chosen; safe fixes take neither", async () => {
    const host = filledHost({ J17: "3.000" });
    const workspace = workspaceOver(host);
    await started(workspace);
    const issue = issueOf(workspace, "number-ambiguous");
    expect(safeEdits([issue])).toEqual([]);
    await workspace.actions.applyFix(issue, issue.others?.[0]);
    expect(workspace.getState().preview?.titleData).toMatchObject({ written: 3 });
    await workspace.actions.applyPreview();
    expect(valueIn(host, "J17")).toBe(3);
    expect(host.seen.labels).toEqual(["Ghi 3 triệu đồng"]);
  });

  test("all safe fixes are shown cell by cell before any is applied", async () => {
    const host = filledHost({ I17: "100", J18: "1.000,5" });
    const workspace = workspaceOver(host);
    await started(workspace);
    const edits = safeEdits(workspace.getState().check?.result.issues ?? []);
    workspace.actions.fixAllSafe();
    const lines = workspace.getState().preview?.lines ?? [];
    expect(lines).toHaveLength(edits.length);
    expect(lines).toContainEqual({
      sheet: SHEET,
      cell: "J18",
      before: "“1.000,5”",
      after: "1.000,5",
    });
    expect(valueIn(host, "J18")).toBe("1.000,5");
    await workspace.actions.applyPreview();
    expect([valueIn(host, "I17"), valueIn(host, "J18")]).toEqual([100, 1000.5]);
  });

  test("nothing is written over a cell that changed meanwhile", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    const stop = await started(workspace);
    const issue = issueOf(workspace, "text-number");
    host.typeInto(SHEET, "I17", { value: "200", formula: null });
    await workspace.actions.applyFix(issue);
    expect(valueIn(host, "I17")).toBe("200");
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
