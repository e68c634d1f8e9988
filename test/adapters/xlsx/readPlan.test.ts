import { utils, write } from "@e965/xlsx";
import { readPlan, writeWorkbook, type OpenedPlan } from "../../../src/adapters/xlsx";
import type { PlanCell, SheetPlan } from "../../../src/core/sheet";
import { writeRichFile } from "./richFile";
import { SAMPLE_PLAN } from "./samplePlan";

async function open(bytes: Uint8Array, name = "a.xlsx"): Promise<OpenedPlan> {
  const read = await readPlan(bytes, name);
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

const at = (sheet: SheetPlan | undefined, row: number, column: number): PlanCell | undefined =>
  sheet?.cells.find((cell) => cell.row === row && cell.column === column);

describe("a file of ours comes back as the plan it was", () => {
  let opened: OpenedPlan;
  let sheet: SheetPlan | undefined;
  const plan = SAMPLE_PLAN.sheets[1];
  beforeAll(async () => {
    opened = await open(await writeWorkbook(SAMPLE_PLAN));
    sheet = opened.plan.sheets[1];
  });

  test("with nothing lost", () => expect(opened.lost).toEqual([]));

  test("with the active sheet and properties", () => {
    expect(opened.plan.activeSheet).toBe(SAMPLE_PLAN.activeSheet);
    expect(opened.plan.properties).toEqual(SAMPLE_PLAN.properties);
  });

  test.each([
    "name",
    "visibility",
    "columnWidths",
    "rowHeights",
    "merges",
    "freeze",
    "validations",
    "print",
    "hiddenRows",
    "hiddenColumns",
    "outline",
    "autoFilter",
  ] as const)("with its %s", (key) => {
    const widths = [6, 40, undefined, 18.5, undefined];
    expect(sheet?.[key]).toEqual(key === "columnWidths" ? widths : plan?.[key]);
  });

  test("with every cell, its looks and its link", () => {
    const font = { name: "Times New Roman", size: 12 };
    for (const cell of plan?.cells ?? []) {
      const style = { ...cell.style, font: { ...font, ...cell.style?.font } };
      expect(at(sheet, cell.row, cell.column)).toEqual({ ...cell, style });
    }
  });

  test("and is written the same again", async () => {
    const again = await open(await writeWorkbook(opened.plan));
    expect(again.plan).toEqual(opened.plan);
  });
});

test("what the grid cannot keep is named", async () => {
  const { lost, plan } = await open(await writeRichFile());
  expect(lost).toEqual(["charts", "images", "comments", "conditional-formats", "names"]);
  expect(at(plan.sheets[0], 3, 2)).toMatchObject({ value: 60, formula: "B4*2" });
});

test("other formats bring values, and say so", async () => {
  const sheet = utils.aoa_to_sheet([["Nội dung", 5]]);
  const book = { SheetNames: ["a"], Sheets: { a: sheet } };
  const bytes = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
  const { plan, lost } = await open(bytes, "a.xls");
  expect(lost).toEqual(["looks"]);
  expect(plan.sheets[0]?.cells.map((cell) => cell.value)).toEqual(["Nội dung", 5]);
});

test("a damaged file is a problem", async () => {
  const whole = await writeWorkbook(SAMPLE_PLAN);
  expect(await readPlan(whole.subarray(0, 999), "a.xlsx")).toMatchObject({ ok: false });
});
