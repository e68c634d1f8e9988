import { stateAfterInsert } from "../../src/app/insertForms";
import type { PackFeed } from "../../src/app/packSource";
import { createMemoryHost } from "../support/memoryHost";
import { filledWorkbook } from "../support/filled";
import { newerQuangNgai } from "../support/newerPack";
import { quangNgai } from "../support/packs";
import { issueOf, settle, started, workspaceOver } from "../support/workspace";

let end = (): void => undefined;
afterEach(() => {
  end();
});

/** A workspace that has a newer version of the pack than the workbook was made with. */
async function openOld() {
  const host = createMemoryHost(filledWorkbook().sheets);
  const common = { pack: quangNgai, forms: ["QN-B2"], agency: null, year: 2019 };
  const request = { ...common, unit: "trieu-dong" as const };
  await host.writeState(stateAfterInsert(request, null, ["QN-B2"]));
  const newer = newerQuangNgai();
  const packSource = {
    origin: "catalogue" as const,
    issuer: "Sở KH&CN",
    serial: 2,
    packs: [newer],
    trouble: null,
  };
  const packFeed: PackFeed = {
    recall: () => Promise.resolve(null),
    load: () => Promise.resolve(packSource),
  };
  const workspace = workspaceOver(host, { packFeed });
  end = await started(workspace);
  // The engine is a chunk of its own; the published packs are taken once it is there.
  for (let turn = 0; turn < 100 && workspace.getState().packs[0] !== newer; turn += 1) {
    await settle();
  }
  await workspace.actions.check();
  return { host, workspace };
}

test("S102 leads to the new version: told first, inserted beside, and read from then on", async () => {
  const { host, workspace } = await openOld();
  expect(issueOf(workspace, "form-version-old").messageId).toBe("form");
  const before = workspace.getState().check?.totals[0]?.columns.map(({ total }) => total);
  await workspace.actions.openMigration();
  const { migration } = workspace.getState();
  expect(migration?.lines.join("\n")).toContain("Cột mới, cần điền: “Sản phẩm bàn giao”");
  expect(host.seen.workbook.sheets.map(({ name }) => name)).toEqual(["QN-B2"]);
  await workspace.actions.insertMigrated();
  await settle();
  const names = host.seen.workbook.sheets.map(({ name }) => name);
  expect(names).toEqual(["QN-B2", "QN-B2 (2)"]);
  expect(host.seen.state).toMatchObject({
    packVersion: "2.0.0",
    forms: [{ form: "QN-B2", version: "2.0.0", sheet: "QN-B2 (2)" }],
  });
  const { check, notice } = workspace.getState();
  expect(notice).toMatchObject({ tone: "success", key: "migration.inserted" });
  expect(check?.totals.map(({ sheet }) => sheet)).toEqual(["QN-B2 (2)"]);
  expect(check?.totals[0]?.columns.map(({ total }) => total)).toEqual(before);
  const rules = check?.result.issues.map(({ rule }) => rule) ?? [];
  expect(rules).not.toContain("form-version-old");
});

test("closing it inserts nothing", async () => {
  const { host, workspace } = await openOld();
  await workspace.actions.openMigration();
  workspace.actions.closeMigration();
  await workspace.actions.insertMigrated();
  expect(workspace.getState().migration).toBeNull();
  expect(host.seen.workbook.sheets).toHaveLength(1);
});
