import { createExcelHost } from "../../../src/adapters/office";
import { troubleOf } from "../../../src/app/hostTrouble";
import type { WorkbookPlan } from "../../../src/core/sheet";
import { encodePlan } from "../../support/encodePlan";
import { sheetOfRows } from "../../support/hostContract";
import { workbookPlan } from "../../support/workbookPlans";
import { startExcelBench } from "./excelBench";

const INSERT = "Workbook.insertWorksheetsFromBase64";

const SIX = workbookPlan(
  ...["B1", "B2", "B3", "B4", "B5"].map((name) =>
    sheetOfRows(name, [
      ["Nội dung", "Kinh phí"],
      ["Máy chủ", 1_000_000],
      ["Cộng", { value: 1_000_000, formula: "SUM(B2:B2)" }],
    ])
  ),
  sheetOfRows("_sdt_ds", [["NSTW"], ["NSĐP"]], { visibility: "veryHidden" })
);

async function troubleFrom(work: Promise<unknown>): Promise<unknown> {
  return work.then(
    () => "no trouble",
    (error: unknown) => troubleOf(error)?.kind ?? error
  );
}

describe("insertSheets", () => {
  it("takes two round trips for six sheets", async () => {
    const { excel, host } = startExcelBench();
    const outcome = await host.insertSheets(SIX);
    expect(outcome.names).toEqual(["B1", "B2", "B3", "B4", "B5", "_sdt_ds"]);
    expect(excel.takeSyncCount()).toBe(2);
    expect(excel.requests.every(({ flags }) => (flags & 64) === 64)).toBe(true);
    expect(excel.workbook.sheets.at(-1)?.visibility).toBe("VeryHidden");
  });

  it("says what stands there when Excel reports an error after inserting", async () => {
    const { excel, host } = startExcelBench();
    excel.faults.failMember(INSERT, "GeneralException", "after");
    const outcome = await host.insertSheets(SIX);
    expect(outcome.names).toEqual(["B1", "B2", "B3", "B4", "B5", "_sdt_ds"]);
    expect(outcome.trouble).toMatchObject({ kind: "unknown" });
    expect(outcome.trouble?.detail).toContain("GeneralException");
    expect(excel.workbook.sheets).toHaveLength(7);
  });

  it("says what stands there when the answer was lost", async () => {
    const { excel, host } = startExcelBench();
    excel.faults.failRequest("session", { nth: 2, afterWork: true });
    const outcome = await host.insertSheets(SIX);
    expect(outcome.trouble?.kind).toBe("session-lost");
    expect(outcome.names).toHaveLength(6);
  });

  it.each(["UnsupportedFeature", "GeneralException"])(
    "draws when Excel refuses the file with %s",
    async (code) => {
      const { excel, host } = startExcelBench();
      excel.faults.failMember(INSERT, code);
      expect(await host.insertSheets(SIX)).toEqual({
        names: SIX.sheets.map(({ name }) => name),
        trouble: null,
      });
      expect(excel.workbook.sheets).toHaveLength(7);
    }
  );

  it("draws nothing and rejects when the workbook cannot be reached", async () => {
    const { excel, host } = startExcelBench();
    excel.faults.failRequest("request-too-large", { nth: 2 });
    expect(await troubleFrom(host.insertSheets(SIX))).toBe("too-large");
    expect(excel.workbook.sheets).toHaveLength(1);
  });

  it("lets an error of the encoder through", async () => {
    startExcelBench();
    const host = createExcelHost({ encode: () => Promise.reject(new TypeError("bug")) });
    await expect(host.insertSheets(SIX)).rejects.toThrow(TypeError);
  });
});

const DRAWN: WorkbookPlan = workbookPlan(
  sheetOfRows(
    "Biểu 1",
    [
      ["DỰ TOÁN", null, null],
      ["01", "- Bảo trì", { value: 2, formula: "SUM('Danh mục'!A1:A2)" }],
      [null, "=không", true],
    ],
    {
      merges: [{ top: 0, left: 0, bottom: 0, right: 2 }],
      columnWidths: [5, undefined, 20],
      rowHeights: new Map([[0, 30]]),
      freeze: { rows: 1, columns: 0 },
      hiddenRows: new Set([2]),
      outline: new Map([
        [1, 1],
        [2, 2],
      ]),
      validations: [
        {
          kind: "list",
          range: { top: 1, left: 1, bottom: 2, right: 1 },
          source: "'Danh mục'!$A$1:$A$2",
          strict: false,
        },
      ],
      print: {
        orientation: "landscape",
        area: { top: 0, left: 0, bottom: 2, right: 2 },
        repeatRows: [0, 0],
        margins: { top: 20, bottom: 20, left: 30, right: 15 },
      },
    }
  ),
  sheetOfRows("Danh mục", [["a"], ["b"]], { visibility: "hidden" })
);
const STYLED: WorkbookPlan = {
  ...DRAWN,
  sheets: DRAWN.sheets.map((sheet) => ({
    ...sheet,
    cells: sheet.cells.map((cell) => ({
      ...cell,
      style: {
        font: { name: "Times New Roman", bold: true },
        numberFormat: "#,##0",
        border: "all" as const,
        unlocked: true,
      },
    })),
  })),
};

describe("the drawn insertion", () => {
  it("reaches the cells that the inserted file reaches", async () => {
    const inserted = startExcelBench();
    await inserted.host.insertSheets(STYLED);
    const wanted = await inserted.host.read({});
    const drawn = startExcelBench("1.12");
    await drawn.host.insertSheets(STYLED);
    excelCalculates(drawn);
    const found = await drawn.host.read({});
    expect(found.sheets.map(({ values }) => values)).toEqual(
      wanted.sheets.map(({ values }) => values)
    );
    for (const key of ["name", "visibility", "formulas", "numberFormats", "hiddenRows"] as const) {
      expect(found.sheets.map((sheet) => sheet[key])).toEqual(
        wanted.sheets.map((sheet) => sheet[key])
      );
    }
    expect(drawn.sheet("Biểu 1").merges).toEqual(DRAWN.sheets[0]?.merges);
  });

  /** The simulated host computes nothing: it shows 0 for a formula that was written. */
  function excelCalculates({ sheet }: ReturnType<typeof startExcelBench>): void {
    const { cells } = sheet("Biểu 1");
    for (const [key, cell] of cells) if (cell.formula) cells.set(key, { ...cell, value: 2 });
  }

  it("takes two round trips and draws looks, sizes, lists, freeze, outline and print", async () => {
    const { excel, host, sheet } = startExcelBench("1.12");
    expect((await host.insertSheets(STYLED)).trouble).toBeNull();
    expect(excel.takeSyncCount()).toBe(2);
    const drawn = sheet("Biểu 1");
    const first = drawn.formats.get(0);
    expect(first?.get("font.name")).toBe("Times New Roman");
    expect(first?.get("border.EdgeTop.style")).toBe("Continuous");
    expect(first?.get("protection.locked")).toBe(false);
    // 5 characters: 5 × 7 + 5 pixels, 0.75 points each.
    expect([...drawn.columnWidths]).toEqual([
      [0, 30],
      [2, 108.75],
    ]);
    expect([...drawn.rowHeights]).toEqual([[0, 30]]);
    expect(drawn.frozen).toMatchObject({ top: 0, bottom: 0 });
    expect(drawn.rowGroups.map(({ top, bottom }) => [top, bottom])).toEqual([
      [1, 2],
      [2, 2],
    ]);
    expect(drawn.validations[0]?.parts.get("rule")).toEqual({
      list: { inCellDropDown: true, source: "='Danh mục'!$A$1:$A$2" },
    });
    expect(drawn.validations[0]?.parts.get("errorAlert")).toMatchObject({ showAlert: false });
    expect(Object.fromEntries(drawn.page)).toMatchObject({
      orientation: "Landscape",
      paperSize: "A4",
      setPrintArea: "A1:C3",
      setPrintTitleRows: "$1:$1",
    });
    expect(drawn.page.get("leftMargin")).toBeCloseTo(85.04, 2);
  });

  it("leads references to the names that a clash made", async () => {
    const { host, sheet } = startExcelBench("1.12");
    await host.insertSheets(STYLED);
    const { names } = await host.insertSheets(STYLED);
    expect(names).toEqual(["Biểu 1 (2)", "Danh mục (2)"]);
    const copy = sheet("Biểu 1 (2)");
    const formulas = [...copy.cells.values()].flatMap(({ formula }) => formula ?? []);
    expect(formulas).toEqual(["=SUM('Danh mục (2)'!A1:A2)"]);
    expect(JSON.stringify(copy.validations[0]?.parts.get("rule"))).toContain("'Danh mục (2)'!$A$1");
  });

  it("names what Excel 2019 cannot draw", async () => {
    const { host, sheet } = startExcelBench("1.7");
    const outcome = await host.insertSheets(STYLED);
    expect(outcome).toMatchObject({
      names: ["Biểu 1", "Danh mục"],
      trouble: { kind: "unsupported", detail: "dataValidation, pageLayout, outline" },
    });
    expect(sheet("Biểu 1").cells.size).toBe(6);
  });

  it("says what stands there when the drawing broke off", async () => {
    const { excel, host } = startExcelBench("1.12");
    excel.faults.failMember("PageLayout.setPrintArea", "GeneralException");
    const outcome = await host.insertSheets(STYLED);
    expect(outcome).toMatchObject({ names: ["Biểu 1"], trouble: { kind: "unknown" } });
  });
});

it("the test's own encoder writes a file that reads back", async () => {
  expect([...(await encodePlan(SIX)).slice(0, 2)]).toEqual([0x50, 0x4b]);
});
