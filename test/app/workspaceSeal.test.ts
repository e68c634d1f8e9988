import { createMemoryHost } from "../support/memoryHost";
import {
  filledHost,
  issueOf,
  NOW,
  SHEET,
  started,
  TYPED,
  workspaceOver,
} from "../support/workspace";

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
