import { lazyFileTools } from "../../src/adapters/xlsx/lazy";
import { layOutForm, type TaskContent } from "../../src/core/layout";
import { isPreviousUsed } from "../../src/app/workspacePrevious";
import type { Workspace } from "../../src/app/workspace";
import { encodePlan } from "../support/encodePlan";
import { TASKS } from "../support/filled";
import { formById, quangNgai } from "../support/packs";
import { filledHost, issueOf, started, workspaceOver } from "../support/workspace";

const LONG: TaskContent = {
  group: "noi-bo",
  cells: { task: "Xây dựng kho dữ liệu dùng chung", period: "2018-2020", needed: 900 },
};

/** Last year's form as a file from the user. */
async function chosen(name: string, year: number) {
  const form = formById(quangNgai, "QN-B2");
  if (!form) throw new Error("no form QN-B2");
  const agency = { code: "H48.01", name: "Sở Y tế" };
  const about = { pack: quangNgai, year, unit: "trieu-dong", agency } as const;
  const sheet = layOutForm(form, { ...about, tasks: [...TASKS, LONG] });
  const bytes = await encodePlan({ sheets: [sheet], activeSheet: 0, properties: {} });
  return { name, file: new Blob([new Uint8Array(bytes)]) };
}

async function open(): Promise<Workspace> {
  const workspace = workspaceOver(filledHost(), { files: lazyFileTools });
  await started(workspace);
  return workspace;
}

const codesOf = (workspace: Workspace) =>
  workspace.getState().check?.result.issues.map(({ code }) => code) ?? [];

describe("last year's file", () => {
  test("is compared with, holds for the seal too, and is put away", async () => {
    const workspace = await open();
    const { actions, getState } = workspace;
    expect(codesOf(workspace)).not.toContain("P511");
    await actions.takePrevious(await chosen("nam-2018.xlsx", 2018));
    expect([getState().previous?.name, isPreviousUsed(getState())]).toEqual([
      "nam-2018.xlsx",
      true,
    ]);
    const { fingerprint } = issueOf(workspace, "carried-over-missing");
    await actions.seal();
    expect(getState().notice?.key).toBe("ui.notice.sealUnexplained");
    const unexplained = getState().check?.unexplained.map((issue) => issue.fingerprint) ?? [];
    expect(unexplained).toContain(fingerprint);
    await actions.explain(unexplained, "Dừng theo Thông báo số 15/TB-UBND");
    await actions.seal();
    expect(getState()).toMatchObject({ notice: { key: "ui.notice.sealed" }, check: { stale: [] } });
    await actions.dropPrevious();
    expect(getState().previous).toBeNull();
    expect(codesOf(workspace)).not.toContain("P511");
  });

  test("of another year is taken for nothing, and said to be", async () => {
    const workspace = await open();
    await workspace.actions.takePrevious(await chosen("nam-2016.xlsx", 2016));
    expect(isPreviousUsed(workspace.getState())).toBe(false);
    expect(codesOf(workspace)).not.toContain("P511");
  });

  test("that cannot be read is told with the reason", async () => {
    const workspace = await open();
    const file = new Blob(["%PDF-1.7 no workbook at all"]);
    await workspace.actions.takePrevious({ name: "hong.xlsx", file });
    const { notice, previous } = workspace.getState();
    expect(notice).toMatchObject({ tone: "error", key: "ui.notice.previousUnread" });
    expect(notice?.data["reason"]).toEqual(expect.stringMatching(/PDF/));
    expect(previous).toBeNull();
  });
});
