import { strToU8, unzipSync, zipSync } from "fflate";
import { createExcelHost } from "../../../src/adapters/office";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { troubleOf } from "../../../src/app/hostTrouble";
import type { WorkbookPlan } from "../../../src/core/sheet";
import { BEHAVIOURS, type Behaviour } from "../../excelHost/behaviours";
import { addSheet } from "../../excelHost/sheets";
import { pasteInto, reopened } from "../../excelHost/user";
import { SAMPLE_STATE, sheetOfRows } from "../../support/hostContract";
import { workbookPlan } from "../../support/workbookPlans";
import { settle, TYPED, workspaceOver } from "../../support/workspace";
import { filledWorkbook } from "../../support/filled";
import { startExcelBench, type ExcelBench } from "./excelBench";

const PLAN: WorkbookPlan = workbookPlan(sheetOfRows("B1", [["Máy chủ", 1_000_000]]));

function startWith(behaviour: Behaviour): ExcelBench {
  const bench = startExcelBench();
  bench.excel.workbook.behaviours.add(behaviour);
  return bench;
}

/** Our own file with something added to its parts. */
async function changedFile(
  plan: WorkbookPlan,
  change: (parts: Record<string, Uint8Array>) => void
): Promise<Uint8Array> {
  const parts = unzipSync(await writeWorkbook(plan));
  change(parts);
  return zipSync(parts);
}

const withChart = (plan: WorkbookPlan): Promise<Uint8Array> =>
  changedFile(plan, (parts) => void (parts["xl/charts/chart1.xml"] = strToU8("<chart/>")));

const withoutActiveTab = (plan: WorkbookPlan): Promise<Uint8Array> =>
  changedFile(plan, (parts) => {
    const text = new TextDecoder().decode(parts["xl/workbook.xml"]);
    parts["xl/workbook.xml"] = strToU8(text.replace(/ activeTab="\d+"/, ""));
  });

const tried = new Set<Behaviour>();
function describeBehaviour(behaviour: Behaviour, tests: (name: Behaviour) => void): void {
  tried.add(behaviour);
  describe(`${behaviour}: ${BEHAVIOURS[behaviour]}`, () => {
    tests(behaviour);
  });
}

const INSERTED = "3:InsertWorksheetsFromBase64";
const DRAWN = "4:Formulas";

/** The sheet stands, by this road. */
async function insertBy({ excel, sheet }: ExcelBench, encode = writeWorkbook): Promise<string> {
  const host = createExcelHost({ encode });
  expect(await host.insertSheets(PLAN)).toEqual({ names: ["B1"], trouble: null });
  expect([...sheet("B1").cells.values()].map(({ value }) => value)).toEqual(["Máy chủ", 1_000_000]);
  return excel.requests.some(({ actions }) => actions.includes(DRAWN)) ? "drawn" : "inserted";
}

describeBehaviour("no-charts-on-insert", (name) => {
  it("takes our files, and draws what the web would refuse", async () => {
    expect(await insertBy(startWith(name))).toBe("inserted");
    expect(await insertBy(startExcelBench(), withChart)).toBe("inserted");
    expect(await insertBy(startWith(name), withChart)).toBe("drawn");
  });
});

describeBehaviour("no-file-without-active-tab", (name) => {
  it("takes our files, because they name one", async () => {
    expect(await insertBy(startWith(name))).toBe("inserted");
    expect(await insertBy(startWith(name), withoutActiveTab)).toBe("drawn");
  });
});

describeBehaviour("hardened", (name) => {
  it("draws the forms, and says what to do about a new workbook", async () => {
    const bench = startWith(name);
    expect(await insertBy(bench)).toBe("drawn");
    const error: unknown = await bench.host
      .openNew(await writeWorkbook(PLAN), "x.xlsx")
      .catch((caught: unknown) => caught);
    expect(troubleOf(error)).toMatchObject({ kind: "unknown" });
    expect(bench.excel.workbook.created).toEqual([]);
  });
});

describe("a new workbook that no window takes", () => {
  it.each([
    ["OfficeOnline", "hardened", "downloaded"],
    ["OfficeOnline", null, "opened"],
    ["PC", "hardened", "told"],
  ] as const)("is in %s, when %s, %s", async (platform, behaviour, outcome) => {
    const { excel } = behaviour ? startWith(behaviour) : startExcelBench();
    Object.assign(Office.context, { platform });
    const names: string[] = [];
    const download = (_bytes: Uint8Array, name: string): void => void names.push(name);
    const host = createExcelHost({ encode: writeWorkbook, download });
    const opened = host.openNew(await writeWorkbook(PLAN), "tổng hợp.xlsx");
    const trouble = await opened.then(
      () => null,
      (error: unknown) => troubleOf(error)
    );
    expect(trouble !== null).toBe(outcome === "told");
    expect(names).toEqual(outcome === "downloaded" ? ["tổng hợp.xlsx"] : []);
    expect(excel.workbook.created).toHaveLength(outcome === "opened" ? 1 : 0);
  });
});

describeBehaviour("error-though-inserted", (name) => {
  it("tells what stands there, and does not insert it twice", async () => {
    const { excel } = startWith(name);
    const outcome = await createExcelHost({ encode: writeWorkbook }).insertSheets(PLAN);
    expect(outcome).toMatchObject({ names: ["B1"], trouble: { kind: "unknown" } });
    expect(excel.workbook.sheets).toHaveLength(2);
    expect(excel.requests.filter(({ actions }) => actions.includes(INSERTED))).toHaveLength(1);
  });
});

describeBehaviour("paste-without-details", (name) => {
  it("tells the area all the same", async () => {
    for (const start of [startExcelBench, () => startWith(name)]) {
      const bench = start();
      const told: unknown[] = [];
      await bench.host.onChange((area) => void told.push(area));
      pasteInto(bench.excel, "Sheet1", "B2", [["1.500", "x"]]);
      await bench.settle();
      expect(told).toEqual([{ sheet: "Sheet1", range: "B2:C2" }]);
    }
  });
});

describeBehaviour("selection-fails-across-sheets", (name) => {
  it("says the address of the cell instead", async () => {
    const bench = startWith(name);
    const host = createExcelHost({ encode: writeWorkbook });
    const filled = filledWorkbook(TYPED);
    const rows = filled.sheets[0]?.values ?? [];
    addSheet(bench.excel.workbook, "QN-B2");
    pasteInto(
      bench.excel,
      "QN-B2",
      "A1",
      rows.map((row) => row.map((value) => (typeof value === "object" ? "" : value)))
    );
    const workspace = workspaceOver(host);
    await workspace.actions.check();
    const [issue] = workspace.getState().check?.result.issues ?? [];
    if (!issue) throw new Error("no issue");
    await workspace.actions.goTo(issue);
    await settle();
    const place = `${issue.at.sheet}!${issue.at.cell ?? "A1"}`;
    expect(workspace.getState().notice).toMatchObject({
      tone: "warning",
      key: "ui.notice.notRevealed",
      data: { place },
    });
    bench.excel.workbook.behaviours.clear();
    expect(await host.reveal(issue.at.sheet, "A1")).toBe(true);
  });
});

describeBehaviour("settings-lost", (name) => {
  it("remembers all that it kept in its sheet", async () => {
    const bench = startWith(name);
    await bench.host.writeState(SAMPLE_STATE);
    expect(bench.excel.workbook.properties.size).toBeGreaterThan(0);
    const workbook = reopened(bench.excel.workbook);
    expect(workbook.properties.size).toBe(0);
    expect(await startExcelBench("1.13", { workbook }).host.readState()).toEqual(SAMPLE_STATE);
  });
});

it("tries every behaviour", () => {
  expect([...tried].sort()).toEqual(Object.keys(BEHAVIOURS).sort());
});
