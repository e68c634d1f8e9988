import { planConsolidated } from "../../../src/app/consolidate";
import { verifyConsolidated } from "../../../src/app/verify";
import type { UnitId } from "../../../src/core/money";
import type { PlanCell, SheetPlan, WorkbookPlan } from "../../../src/core/sheet";
import { sampleConsolidation, spelledOut, workbookOfPlan } from "../../support/consolidations";
import { submissionOf } from "../../support/submissions";

const LABEL = "Chênh lệch do làm tròn";
const VIEWS = ["Tổng hợp", "Theo đơn vị", "Theo nguồn", "Theo hạng mục"];

function planIn(unit: UnitId, plan = planConsolidated(sampleConsolidation(), "vi", null, unit)) {
  return spelledOut(plan);
}

function sheetOf(plan: WorkbookPlan, name: string): SheetPlan {
  return plan.sheets.find((one) => one.name === name)!;
}

/** Cells of the line below each table of a sheet, without its label. */
function linesOf({ cells }: SheetPlan): PlanCell[][] {
  return cells
    .filter(({ value }) => value === LABEL)
    .map(({ row }) => cells.filter((cell) => cell.row === row && cell.formula !== undefined));
}

/** The needs of three agencies, one task each, and what rounding them leaves by agency. */
function remainder(amounts: readonly number[], unit: UnitId): PlanCell {
  const files = amounts.map((needed, index) =>
    submissionOf(`A${String(index)}`, { "QN-B2": [{ task: "x", amounts: { needed } }] })
  );
  const plan = planConsolidated(sampleConsolidation(files), "vi", null, unit);
  const [[cell] = []] = linesOf(sheetOf(planIn(unit, plan), "Theo đơn vị"));
  return cell!;
}

const [inDong, inMillions] = [planIn("dong"), planIn("trieu-dong")];

test("in đồng no table has the line and no amount is scaled", () => {
  const cells = inDong.sheets.flatMap((one) => one.cells);
  expect(cells.filter(({ value }) => value === LABEL)).toEqual([]);
  expect(cells.filter(({ style }) => style?.numberFormat?.endsWith(","))).toEqual([]);
});

test.each<[string, readonly number[], UnitId, number]>([
  ["nothing to round", [2_000_000, 3_000_000], "trieu-dong", 0],
  ["what is rounded away cancels out", [1_400_000, 1_600_000], "trieu-dong", 0],
  ["rows rounded up", [600_000, 600_000, 600_000], "trieu-dong", 1],
  ["rows rounded down", [400_000, 400_000], "trieu-dong", -1],
  ["just below a half", [1_499_999, 1_499_999], "trieu-dong", -1],
  ["a half goes away from zero", [2_500_000, 2_500_000], "trieu-dong", 1],
  ["a half below zero too", [-2_500_000, -2_500_000], "trieu-dong", -1],
  ["in nghìn đồng", [1_500, 2_500], "nghin-dong", 1],
])("%s", (_name, amounts, unit, left) => {
  const { value, style, formula } = remainder(amounts, unit);
  expect(value).toBe(left);
  expect(style?.numberFormat).toBe("#,##0");
  const scale = unit === "trieu-dong" ? "1000000" : "1000";
  expect(formula).toMatch(/^SUMPRODUCT\(\(\$[A-Z]+\$\d+:\$[A-Z]+\$\d+="agency"\)\*ROUND\(/);
  expect(formula?.split(`/${scale},0)`)).toHaveLength(3);
});

test("every table of the views has it for each of its figures, and no other sheet", () => {
  for (const name of VIEWS) {
    const { cells } = sheetOf(inMillions, name);
    const totals = cells.filter(({ value }) => value === "TỔNG SỐ");
    const figures = totals.map(
      ({ row }) => cells.filter((cell) => cell.row === row && cell.formula).length
    );
    const lines = linesOf(sheetOf(inMillions, name));
    expect(lines.map((line) => line.length)).toEqual(figures);
    expect(cells.map(({ value }) => value)).toContain("Đơn vị tính: triệu đồng");
  }
  const others = inMillions.sheets.filter(({ name }) => /^(?:Đối chiếu|Dữ liệu)$/.test(name));
  expect(others).toHaveLength(2);
  for (const { cells } of others) {
    expect(cells.filter(({ style }) => style?.numberFormat?.endsWith(","))).toEqual([]);
    expect(cells.map(({ value }) => value)).not.toContain("Đơn vị tính: triệu đồng");
  }
});

test("years have it where a measure has several", () => {
  const file = submissionOf("A", { "QN-B2": [{ task: "x", amounts: { needed: 600_000 } }] });
  const later = file.facts.map((fact) => ({ ...fact, year: 2020 }));
  const both = { ...file, facts: [...file.facts, ...later] };
  const plan = planConsolidated(sampleConsolidation([both]), "en", null, "trieu-dong");
  const { cells } = sheetOf(spelledOut(plan), "Theo năm");
  const label = cells.find(({ value }) => value === "Rounding difference");
  const line = cells.filter(({ row, formula }) => row === label?.row && formula !== undefined);
  expect(line.map(({ value }) => value)).toEqual([1]);
  expect(line[0]?.formula).toContain('="year")');
  expect(cells.map(({ value }) => value)).toContain("Unit: million đồng");
});

test("every other figure is the same formula with the same đồng, shown in the unit", () => {
  const figuresOf = (plan: WorkbookPlan, name: string) =>
    sheetOf(plan, name).cells.filter(({ formula }) => formula?.startsWith("SUMIFS("));
  for (const name of VIEWS) {
    const figures = figuresOf(inMillions, name);
    const bare = ({ formula, value }: PlanCell) => ({ formula, value });
    expect(figures.map(bare)).toEqual(figuresOf(inDong, name).map(bare));
    expect(new Set(figures.map(({ style }) => style?.numberFormat))).toEqual(new Set(["#,##0,,"]));
  }
});

test("it is proved, and a remainder typed over or changed is found", () => {
  const workbook = workbookOfPlan(inMillions);
  expect(verifyConsolidated(workbook)).toMatchObject({ status: "proved", findings: [] });
  const [[cell] = []] = linesOf(sheetOf(inMillions, "Theo nguồn"));
  const { row, column } = cell!;
  const changed = (value: number, keep: boolean): WorkbookPlan => ({
    ...inMillions,
    sheets: inMillions.sheets.map((one) => ({
      ...one,
      cells: one.cells.map((other) => {
        if (one.name !== "Theo nguồn" || other.row !== row || other.column !== column) return other;
        const { formula, ...typed } = other;
        return { ...typed, value, ...(keep && formula !== undefined ? { formula } : {}) };
      }),
    })),
  });
  const kindsOf = (plan: WorkbookPlan) =>
    verifyConsolidated(workbookOfPlan(plan)).findings.map(({ kind }) => kind);
  expect(kindsOf(changed(Number(cell!.value), false))).toEqual(["formula-lost"]);
  expect(kindsOf(changed(Number(cell!.value) + 1, true))).toEqual(["changed"]);
});
