import { writeWorkbook } from "../../../src/adapters/xlsx";
import { createExcelHost } from "../../../src/adapters/office";
import { planForms } from "../../../src/app/insertForms";
import { packs } from "../../../src/core/packs";
import type { CellStyle, PlanCell, SheetPlan, WorkbookPlan } from "../../../src/core/sheet";
import { looksOf } from "../../excelHost/looks";
import { sheetOfRows } from "../../support/hostContract";
import { workbookPlan } from "../../support/workbookPlans";
import { startExcelBench } from "./excelBench";

type Looks = readonly Readonly<Record<string, unknown>>[];

/** What stands in a blank workbook after an Excel of this level was asked for the sheets. */
async function looksAfter(plan: WorkbookPlan, level: string): Promise<Looks> {
  const { excel, sheet } = startExcelBench(level);
  const host = createExcelHost({ encode: writeWorkbook });
  const { names, trouble } = await host.insertSheets(plan);
  expect({ names, trouble }).toEqual({ names: plan.sheets.map(({ name }) => name), trouble: null });
  expect(excel.takeSyncCount()).toBe(2);
  return names.map((name) => ({ name, ...looksOf(sheet(name)) }));
}

const inserted = (plan: WorkbookPlan): Promise<Looks> => looksAfter(plan, "1.13");
const drawn = (plan: WorkbookPlan): Promise<Looks> => looksAfter(plan, "1.12");

describe.each(packs.map((pack) => [pack.id, pack] as const))("the forms of %s", (_id, pack) => {
  it("stand in Excel the same, inserted as our own file or drawn", async () => {
    const plan = planForms({
      pack,
      forms: pack.forms.map(({ id }) => id),
      agency: { code: "KHCN", name: "Sở Khoa học và Công nghệ" },
      year: 2027,
      unit: "trieu-dong",
    });
    expect(await drawn(plan)).toEqual(await inserted(plan));
  });
});

const STYLE: CellStyle = {
  font: { bold: true, italic: true, underline: true, size: 13, color: "C00000", name: "Arial" },
  numberFormat: "#,##0",
  horizontal: "right",
  vertical: "middle",
  wrap: true,
  indent: 1,
  fill: "E2EFDA",
  border: "all",
  unlocked: true,
};

/** One sheet with everything that a plan can say. */
const SHEET: SheetPlan = sheetOfRows("Biểu 1", [], {
  cells: [
    { row: 0, column: 0, value: "DỰ TOÁN", style: STYLE },
    { row: 1, column: 0, value: "01", style: { border: "bottom" } },
    { row: 1, column: 1, value: "- Bảo trì", link: "'Danh mục'!A1" },
    { row: 1, column: 2, value: 0, formula: "SUM('Danh mục'!A1:A2)", style: STYLE },
    { row: 2, column: 1, value: "=không" },
    { row: 2, column: 2, value: true, style: { font: { italic: true } } },
    { row: 3, column: 0, value: null, style: STYLE },
  ],
  merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
  columnWidths: [5, undefined, 20.5],
  rowHeights: new Map([[0, 30]]),
  freeze: { rows: 1, columns: 2 },
  hiddenRows: new Set([2]),
  hiddenColumns: new Set([3]),
  outline: new Map([
    [1, 1],
    [2, 2],
  ]),
  autoFilter: { top: 0, left: 0, bottom: 2, right: 2 },
  validations: [
    {
      kind: "list",
      range: { top: 1, left: 1, bottom: 2, right: 1 },
      source: "'Danh mục'!$A$1:$A$2",
      strict: false,
    },
    {
      kind: "number",
      range: { top: 1, left: 2, bottom: 2, right: 2 },
      minimum: 0,
      strict: true,
    },
  ],
  print: {
    orientation: "landscape",
    area: { top: 0, left: 0, bottom: 2, right: 2 },
    repeatRows: [0, 0],
    margins: { top: 20, bottom: 20, left: 30, right: 15 },
  },
});
const LIST = sheetOfRows("Danh mục", [["a"], ["b"]], { visibility: "hidden" });
const EVERYTHING = workbookPlan(SHEET, LIST);

function planWith(change: Partial<SheetPlan>): WorkbookPlan {
  return workbookPlan({ ...SHEET, ...change }, LIST);
}

function withFirstCell(change: Partial<PlanCell>): WorkbookPlan {
  return planWith({
    cells: SHEET.cells.map((cell, at) => (at === 0 ? { ...cell, ...change } : cell)),
  });
}

function withStyle(change: CellStyle): WorkbookPlan {
  return withFirstCell({ style: { ...STYLE, ...change } });
}

function withPrint(change: Partial<NonNullable<SheetPlan["print"]>>): WorkbookPlan {
  return planWith({ print: SHEET.print && { ...SHEET.print, ...change } });
}

function withRule(place: 0 | 1, change: object): WorkbookPlan {
  const validations = SHEET.validations.map((rule, at) =>
    at === place ? { ...rule, ...change } : rule
  );
  return planWith({ validations });
}

const NEAR_MISSES: readonly (readonly [part: string, plan: WorkbookPlan])[] = [
  ["a value", withFirstCell({ value: "DỰ TOÁN " })],
  ["a formula", withFirstCell({ formula: "1+1", value: 2 })],
  ["a link", withFirstCell({ link: "'Danh mục'!A2" })],
  ["the font", withStyle({ font: { ...STYLE.font, name: "Tahoma" } })],
  ["its size", withStyle({ font: { ...STYLE.font, size: 12.5 } })],
  ["bold", withStyle({ font: { ...STYLE.font, bold: false } })],
  ["italic", withStyle({ font: { ...STYLE.font, italic: false } })],
  ["an underline", withStyle({ font: { ...STYLE.font, underline: false } })],
  ["a colour", withStyle({ font: { ...STYLE.font, color: "C00001" } })],
  ["a number format", withStyle({ numberFormat: "#,##0.0" })],
  ["left and right", withStyle({ horizontal: "left" })],
  ["up and down", withStyle({ vertical: "top" })],
  ["wrapping", withStyle({ wrap: false })],
  ["an indent", withStyle({ indent: 2 })],
  ["a fill", withStyle({ fill: "E2EFDB" })],
  ["lines", withStyle({ border: "bottom" })],
  ["a lock", withStyle({ unlocked: false })],
  ["a merge", planWith({ merges: [{ top: 0, left: 0, bottom: 0, right: 1 }] })],
  ["a width", planWith({ columnWidths: [5, undefined, 21] })],
  ["a height", planWith({ rowHeights: new Map([[0, 31]]) })],
  ["a pane", planWith({ freeze: { rows: 1, columns: 1 } })],
  ["a hidden row", planWith({ hiddenRows: new Set() })],
  ["a hidden column", planWith({ hiddenColumns: new Set([4]) })],
  ["a group of rows", planWith({ outline: new Map([[1, 1]]) })],
  ["a filter", planWith({ autoFilter: { top: 0, left: 0, bottom: 1, right: 2 } })],
  ["the source of a list", withRule(0, { source: "'Danh mục'!$A$1:$A$1" })],
  ["where a list is", withRule(0, { range: { top: 1, left: 1, bottom: 3, right: 1 } })],
  ["how strict a list is", withRule(0, { strict: true })],
  ["the least number", withRule(1, { minimum: 1 })],
  ["the way of the paper", withPrint({ orientation: "portrait" })],
  ["the paper", withPrint({ paper: "A3" })],
  ["what is printed", withPrint({ area: { top: 0, left: 0, bottom: 3, right: 2 } })],
  ["repeated rows", withPrint({ repeatRows: [0, 1] })],
  ["a margin", withPrint({ margins: { top: 20, bottom: 20, left: 30, right: 16 } })],
  ["whether it shows", planWith({ visibility: "veryHidden" })],
];

describe("the drawn insertion", () => {
  let wanted: Looks;
  beforeAll(async () => {
    wanted = await inserted(EVERYTHING);
  });

  it("reaches everything that the inserted file reaches", async () => {
    expect(await drawn(EVERYTHING)).toEqual(wanted);
  });

  it.each(NEAR_MISSES)("is known to be another when it differs in %s", async (_part, other) => {
    const found = await drawn(other);
    expect(found).not.toEqual(wanted);
    expect(found).toEqual(await inserted(other));
  });

  it("leads references to the names that a clash made", async () => {
    const { host, sheet } = startExcelBench("1.12");
    await host.insertSheets(EVERYTHING);
    const { names } = await host.insertSheets(EVERYTHING);
    expect(names).toEqual(["Biểu 1 (2)", "Danh mục (2)"]);
    const copy = sheet("Biểu 1 (2)");
    const formulas = [...copy.cells.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual(["=SUM('Danh mục (2)'!A1:A2)"]);
    expect([...copy.links.values()]).toEqual(["'Danh mục (2)'!A1"]);
    expect(JSON.stringify(copy.validations[0]?.parts.get("rule"))).toContain("'Danh mục (2)'!$A$1");
  });

  it("names what Excel 2019 cannot draw", async () => {
    const { host, sheet } = startExcelBench("1.7");
    const outcome = await host.insertSheets(EVERYTHING);
    expect(outcome).toMatchObject({
      names: ["Biểu 1", "Danh mục"],
      trouble: { kind: "unsupported", detail: "dataValidation, pageLayout, outline" },
    });
    expect(sheet("Biểu 1").cells.size).toBe(6);
  });

  it("says what stands there when the drawing broke off", async () => {
    const { excel, host } = startExcelBench("1.12");
    excel.faults.failMember("PageLayout.setPrintArea", "GeneralException");
    const outcome = await host.insertSheets(EVERYTHING);
    expect(outcome).toMatchObject({ names: ["Biểu 1"], trouble: { kind: "unknown" } });
  });
});
