import { layOutForm } from "../../../src/core/layout";
import { evaluate, formatAddress, type CellValue, type SheetPlan } from "../../../src/core/sheet";
import { TASKS } from "../../support/filled";
import { quangNgai } from "../../support/packs";

const REQUEST = {
  pack: quangNgai,
  year: 2019,
  unit: "trieu-dong",
  agency: { code: "H48.01", name: "Sở Y tế" },
} as const;

function staleCells(plan: SheetPlan): readonly string[] {
  const values = new Map(plan.cells.map((cell) => [formatAddress(cell), cell.value]));
  const valueOf = (row: number, column: number): CellValue =>
    values.get(formatAddress({ row, column })) ?? null;
  return plan.cells.flatMap((cell) =>
    cell.formula !== undefined && evaluate(cell.formula, valueOf) !== cell.value
      ? [formatAddress(cell)]
      : []
  );
}

describe.each(quangNgai.forms)("$id", (form) => {
  test("every formula has the result it would give", () => {
    const tasks = form.id === "QN-B2" ? TASKS : [];
    const plan = layOutForm(form, { ...REQUEST, tasks });
    expect(plan.cells.some((cell) => cell.formula !== undefined)).toBe(true);
    expect(staleCells(plan)).toEqual([]);
  });

  test("prints every header of its document", () => {
    const texts = new Set(layOutForm(form, REQUEST).cells.map((cell) => cell.value));
    for (const column of form.columns) {
      expect(texts).toContain(column.header.replace("{n}", "2019").replace("{n-1}", "2018"));
    }
    for (const group of form.groups) expect(texts).toContain(group.name);
  });

  test("draws no cell twice", () => {
    const places = layOutForm(form, REQUEST).cells.map(formatAddress);
    expect(new Set(places).size).toBe(places.length);
  });
});
