import { factsOf } from "../../src/core/table";
import { annexSheet } from "../support/annex";
import { createMemoryHost } from "../support/memoryHost";
import { filledWorkbook } from "../support/filled";
import { issueOf, settle, started, workspaceOver } from "../support/workspace";

async function openAnnex(unit?: string) {
  const host = createMemoryHost([annexSheet("Bảng đơn vị", unit)]);
  const workspace = workspaceOver(host);
  await started(workspace);
  await workspace.actions.openMapping(issueOf(workspace, "form-not-recognised").at.sheet);
  return { host, workspace, view: () => workspace.getState().mapping! };
}

describe("the mapping of a foreign sheet", () => {
  test("proposes columns, shows what is read and what is left", async () => {
    const { workspace, view } = await openAnnex();
    await workspace.actions.changeMapping({ form: "QN-B2" });
    expect(view().problem).toBeNull();
    expect(view().tasks).toBe(3);
    expect(view().sums).toEqual([
      { header: "Tổng kinh phí", source: 4_000_000_000, target: 4_000_000_000 },
    ]);
    const columnOf = (id: string) => view().rows.find((row) => row.id === id)?.column;
    expect([columnOf("task"), columnOf("agencies"), columnOf("total")]).toEqual([1, 2, 6]);
    expect(view().elsewhere.map(({ header, to }) => [header, to.kind])).toEqual([
      ["NSTW", "source"],
      ["NS tỉnh", "source"],
    ]);
    expect(view().leftOver).toEqual([{ header: "Hình thức", filled: 2 }]);
  });

  test("an answer takes the place of the proposal, another form begins anew", async () => {
    const { workspace, view } = await openAnnex();
    await workspace.actions.changeMapping({ form: "QN-B2" });
    await workspace.actions.changeMapping({ columns: { scope: 7, agencies: null } });
    const rowOf = (id: string) => view().rows.find((row) => row.id === id);
    expect(rowOf("scope")).toMatchObject({ column: 7, sureness: "chosen" });
    expect(rowOf("agencies")).toMatchObject({ column: null });
    expect(view().leftOver.map(({ header }) => header)).toEqual(["Cơ quan chủ trì"]);
    await workspace.actions.changeMapping({ form: "QN-B1" });
    expect(view().answers.columns).toEqual({});
  });

  test("without a unit nothing is brought in until one is chosen", async () => {
    const { workspace, view } = await openAnnex("");
    await workspace.actions.changeMapping({ form: "QN-B2" });
    expect(view().problem).toMatchObject({ key: "importing.problem.no-unit" });
    await workspace.actions.changeMapping({ unit: "trieu-dong" });
    expect(view().problem).toBeNull();
    expect(view().sums[0]?.source).toBe(4_000_000_000);
  });

  test("confirmed, it is remembered in the workbook and read in place from then on", async () => {
    const { host, workspace } = await openAnnex();
    await workspace.actions.changeMapping({ form: "QN-B2" });
    await workspace.actions.confirmMapping();
    await settle();
    expect(host.seen.state?.mappings).toMatchObject([{ sheet: "Bảng đơn vị", form: "QN-B2" }]);
    const { check, mapping } = workspace.getState();
    expect(mapping).toBeNull();
    const [table] = check!.result.tables;
    expect(table).toMatchObject({ certainty: "mapped", form: { id: "QN-B2" } });
    expect(check!.result.issues.some(({ rule }) => rule === "form-not-recognised")).toBe(false);
    const again = workspaceOver(host);
    await started(again);
    expect(again.getState().check?.result.tables).toHaveLength(1);
  });

  test("inserted, the filled form stands beside the table, which stays as it was", async () => {
    const { host, workspace } = await openAnnex();
    const before = host.seen.workbook.sheets[0];
    await workspace.actions.changeMapping({ form: "QN-B2", leftOver: "note" });
    await workspace.actions.insertMapped();
    await settle();
    expect(host.seen.workbook.sheets[0]).toBe(before);
    expect(host.seen.state?.forms).toMatchObject([{ form: "QN-B2", sheet: "QN-B2" }]);
    const table = workspace
      .getState()
      .check!.result.tables.find(({ sheet }) => sheet.name === "QN-B2")!;
    const needed = factsOf(table).filter(({ measure }) => measure === "needed");
    expect(needed.map(({ level, amount }) => [level, amount])).toEqual([
      ["TW", 500_000_000],
      ["TINH", 1_500_000_000],
      ["TINH", 1_250_000_000],
      ["TINH", 750_000_000],
    ]);
    expect(workspace.getState().notice).toMatchObject({
      tone: "success",
      key: "ui.mapping.inserted",
      data: { tasks: 3, sheets: "QN-B2" },
    });
  });

  test("from the forms screen the first sheet that is no form is taken", async () => {
    const host = createMemoryHost([...filledWorkbook().sheets, annexSheet()]);
    const workspace = workspaceOver(host);
    await started(workspace);
    await workspace.actions.openMapping(null);
    expect(workspace.getState().mapping?.answers.sheet).toBe("Bảng đơn vị");
    workspace.actions.closeMapping();
    expect(workspace.getState().mapping).toBeNull();
  });

  test("a sheet without any table says so", async () => {
    const { workspace, view } = await openAnnex();
    await workspace.actions.changeMapping({ sheet: "không có" });
    expect(view().problem).toMatchObject({ key: "importing.problem.no-table" });
    await workspace.actions.confirmMapping();
    await workspace.actions.insertMapped();
    expect(workspace.getState().mapping).not.toBeNull();
  });
});
