import { createExcelHost } from "../../../src/adapters/office";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { planForms } from "../../../src/app/insertForms";
import { packs } from "../../../src/core/packs";
import type { WorkbookPlan, WorkbookSnapshot } from "../../../src/core/sheet";
import { startExcelBench } from "./excelBench";

async function readAfterInsertion(plan: WorkbookPlan, level: string): Promise<WorkbookSnapshot> {
  const { excel } = startExcelBench(level);
  const host = createExcelHost({ encode: writeWorkbook });
  const { names, trouble } = await host.insertSheets(plan);
  expect({ names, trouble }).toEqual({ names: plan.sheets.map(({ name }) => name), trouble: null });
  expect(excel.takeSyncCount()).toBe(2);
  // What was drawn by an older Excel is looked at with all that a newer one can tell.
  const newer = startExcelBench("1.13");
  newer.excel.workbook.sheets.splice(0, Infinity, ...excel.workbook.sheets);
  return newer.host.read({ sheets: names });
}

describe.each(packs.map((pack) => [pack.id, pack] as const))("the forms of %s", (_id, pack) => {
  it("stand in Excel the same, inserted as our own file or drawn", async () => {
    const plan = planForms({
      pack,
      forms: pack.forms.map(({ id }) => id),
      agency: { code: "KHCN", name: "Sở Khoa học và Công nghệ" },
      year: 2027,
      unit: "trieu-dong",
    });
    const inserted = await readAfterInsertion(plan, "1.13");
    const drawn = await readAfterInsertion(plan, "1.12");
    expect(inserted.sheets.length).toBeGreaterThan(1);
    const values = ({ sheets }: WorkbookSnapshot): unknown => sheets.map((sheet) => sheet.values);
    expect(values(drawn)).toEqual(values(inserted));
    const layout = ({ sheets }: WorkbookSnapshot): unknown =>
      sheets.map(
        ({ name, visibility, formulas, numberFormats, merges, hiddenRows, hiddenColumns }) => ({
          name,
          visibility,
          formulas: new Map(formulas),
          numberFormats: new Map(numberFormats),
          merges: [...merges].map((merge) => JSON.stringify(merge)).sort(),
          hiddenRows,
          hiddenColumns,
        })
      );
    expect(layout(drawn)).toEqual(layout(inserted));
  });
});
