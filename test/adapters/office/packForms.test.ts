import { createExcelHost } from "../../../src/adapters/office";
import { writeWorkbook } from "../../../src/adapters/xlsx";
import { planForms } from "../../../src/app/insertForms";
import { defaultPack } from "../../../src/core/packs";
import { cellKey, type WorkbookSnapshot } from "../../../src/core/sheet";
import { startExcelBench } from "./excelBench";

const PLAN = planForms({
  pack: defaultPack,
  forms: defaultPack.forms.map(({ id }) => id),
  agency: { code: "KHCN", name: "Sở Khoa học và Công nghệ" },
  year: 2027,
  unit: "trieu-dong",
});

async function readAfterInsertion(level: string): Promise<WorkbookSnapshot> {
  const { excel } = startExcelBench(level);
  const host = createExcelHost({ encode: writeWorkbook });
  const { names, trouble } = await host.insertSheets(PLAN);
  expect({ names, trouble }).toEqual({ names: PLAN.sheets.map(({ name }) => name), trouble: null });
  expect(excel.takeSyncCount()).toBe(2);
  // What was drawn by an older Excel is looked at with all that a newer one can tell.
  const newer = startExcelBench("1.13");
  newer.excel.workbook.sheets.splice(0, Infinity, ...excel.workbook.sheets);
  return newer.host.read({ sheets: names });
}

/** The simulated host computes nothing: written formulas show 0, inserted ones keep their result. */
function valuesWithoutFormulas({ sheets }: WorkbookSnapshot): unknown {
  return sheets.map(({ values, formulas }) => {
    const formulaCells = new Set(formulas.keys());
    return values.map((row, at) =>
      row.map((value, column) => (formulaCells.has(cellKey(at, column)) ? "=" : value))
    );
  });
}

describe("the forms of the default pack", () => {
  it("stand in Excel the same, inserted as our own file or drawn", async () => {
    const inserted = await readAfterInsertion("1.13");
    const drawn = await readAfterInsertion("1.12");
    expect(inserted.sheets.length).toBeGreaterThan(1);
    expect(valuesWithoutFormulas(drawn)).toEqual(valuesWithoutFormulas(inserted));
    const layout = ({ sheets }: WorkbookSnapshot): unknown =>
      sheets.map(({ name, visibility, formulas, merges, hiddenRows, hiddenColumns }) => ({
        name,
        visibility,
        formulas: new Map(formulas),
        merges: [...merges].map((merge) => JSON.stringify(merge)).sort(),
        hiddenRows,
        hiddenColumns,
      }));
    expect(layout(drawn)).toEqual(layout(inserted));
  });
});
