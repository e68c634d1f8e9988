import { explanationOf, unexplainedLike } from "../../src/app/workspaceIssues";
import { createMemoryHost } from "../support/memoryHost";
import {
  filledHost,
  issueOf,
  NOW,
  SHEET,
  started,
  TYPED,
  valueIn,
  workspaceOver,
} from "../support/workspace";

describe("explain", () => {
  test("keeps a reason in the workbook and counts the warning as explained", async () => {
    // In a draft, a required cell left blank is a warning.
    const host = filledHost({ D17: null });
    const workspace = workspaceOver(host);
    await started(workspace);
    const { fingerprint } = issueOf(workspace, "required-empty");
    const before = workspace.getState().check?.unexplained.length ?? 0;
    expect(await workspace.actions.explain([fingerprint], "đã kiểm tra")).toBe("says-nothing");
    expect(host.seen.state).toBeNull();
    const text = "Chờ UBND tỉnh giao thời gian";
    expect(await workspace.actions.explain([fingerprint], ` ${text} `)).toBeNull();
    expect(host.seen.state).toMatchObject({
      forms: [{ form: "QN-B2", sheet: SHEET }],
      explanations: [{ fingerprint, text }],
    });
    expect(workspace.getState().check?.unexplained).toHaveLength(before - 1);
    await workspace.actions.explain([fingerprint], `${text} 2019`);
    expect(host.seen.state?.explanations).toHaveLength(1);
  });
});

describe("one reason for all warnings of a rule", () => {
  test("explains those that nobody has explained, and leaves the others their own", async () => {
    const host = filledHost({ D17: "2030-2031", D18: "2031", D28: "2032" });
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.setProfile("submission");
    const { check } = workspace.getState();
    const all = check!.result.issues.filter(({ rule }) => rule === "period-outside-plan");
    expect(all.length).toBeGreaterThan(2);
    const [first, second] = all;
    await workspace.actions.explain([second!.fingerprint], "Kéo dài theo Quyết định 12/QĐ-UBND");
    const others = unexplainedLike(workspace.getState(), first!);
    expect(others).toEqual(all.slice(2));
    const together = [first!, ...others].map(({ fingerprint }) => fingerprint);
    await workspace.actions.explain(together, "Theo kế hoạch trung hạn đã duyệt");
    expect(unexplainedLike(workspace.getState(), first!)).toEqual([]);
    const texts = all.map((issue) => explanationOf(workspace.getState(), issue));
    expect(texts[1]).toBe("Kéo dài theo Quyết định 12/QĐ-UBND");
    expect(new Set(texts).size).toBe(2);
  });
});

describe("explanations whose issue is gone", () => {
  test("are listed and can be removed; those of issues that stand stay", async () => {
    const host = filledHost(WARNED);
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.setProfile("submission");
    const [issue] = workspace.getState().check?.result.issues ?? [];
    await workspace.actions.explain([issue!.fingerprint], "Theo ý kiến của Sở Tài chính");
    const gone = { fingerprint: "0123456789abcdef", text: "Việc này đã sửa xong rồi" };
    const kept = host.seen.state!;
    host.seen.state = { ...kept, explanations: [gone, ...kept.explanations] };
    await workspace.actions.check();
    expect(workspace.getState().check?.stale).toEqual([gone]);
    await workspace.actions.removeExplanation(gone.fingerprint);
    expect(workspace.getState().check?.stale).toEqual([]);
    expect(host.seen.state).toEqual(kept);
  });
});

describe("the sheet of issues", () => {
  test("is written beside the forms, a second one under another name, and changes no finding", async () => {
    const host = filledHost(TYPED);
    const workspace = workspaceOver(host);
    await started(workspace);
    const before = workspace.getState().check?.result.issues;
    await workspace.actions.writeIssueSheet();
    expect(workspace.getState().notice).toMatchObject({ data: { sheets: "Vấn đề" } });
    await workspace.actions.writeIssueSheet();
    const names = host.seen.workbook.sheets.map(({ name }) => name);
    expect(names).toEqual([SHEET, "Vấn đề", "Vấn đề (2)"]);
    await workspace.actions.check();
    expect(workspace.getState().check?.result.issues).toEqual(before);
    expect(valueIn(host, "H18")).toBe(TYPED.H18);
  });
});

/** A warning in a submission and no error: a time outside the plan. */
const WARNED = { D17: "2030-2031" };

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

  test("is refused while a warning is unexplained; an empty phrase explains nothing", async () => {
    const host = filledHost(WARNED);
    const workspace = workspaceOver(host);
    await started(workspace);
    const refused = {
      tone: "error",
      key: "ui.notice.sealUnexplained",
      data: { warnings: 1, places: "P503 QN-B2!D17" },
    };
    await workspace.actions.seal();
    expect(workspace.getState().notice).toMatchObject(refused);
    expect(host.seen.state).toBeNull();
    const { fingerprint } = issueOf(workspace, "period-outside-plan");
    await workspace.actions.explain([fingerprint], "Theo ý kiến của Sở Tài chính");
    const kept = host.seen.state!;
    host.seen.state = { ...kept, explanations: [{ fingerprint, text: "ok" }] };
    await workspace.actions.seal();
    expect(workspace.getState().notice).toMatchObject(refused);
    expect(host.seen.state.seal).toBeNull();
    host.seen.state = kept;
    await workspace.actions.seal();
    expect(workspace.getState().notice?.key).toBe("ui.notice.sealed");
  });

  test("tells explanations that it holds for no issue", async () => {
    const host = filledHost();
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.seal();
    const gone = { fingerprint: "0123456789abcdef", text: "Việc này đã sửa xong rồi" };
    host.seen.state = { ...host.seen.state!, explanations: [gone] };
    await workspace.actions.seal();
    const { notice, seal } = workspace.getState();
    expect(notice).toMatchObject({ key: "ui.notice.sealedStale", data: { count: 1 } });
    expect(seal.status).toBe("intact");
  });

  test("after the deadline tells so, and an earlier late seal stands in no way", async () => {
    const host = filledHost();
    const workspace = workspaceOver(host, { now: () => "2018-12-31T08:30:00" });
    await started(workspace);
    for (const tool of [undefined, "1.2.3"]) {
      expect(workspace.getState().remembered?.seal?.tool).toBe(tool);
      await workspace.actions.seal();
      const { notice, seal } = workspace.getState();
      expect(notice).toMatchObject({
        tone: "warning",
        key: "ui.notice.sealedUnexplained",
        data: { warnings: 1, places: "L604 QN-B2" },
      });
      expect(seal.status).toBe("intact");
    }
  });

  test("needs a form", async () => {
    const workspace = workspaceOver(createMemoryHost());
    await started(workspace);
    await workspace.actions.seal();
    expect(workspace.getState().notice?.key).toBe("ui.notice.nothingToSeal");
  });
});
