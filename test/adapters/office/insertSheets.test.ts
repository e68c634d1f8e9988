import { createExcelHost } from "../../../src/adapters/office";
import { troubleOf } from "../../../src/app/hostTrouble";
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

it("the test's own encoder writes a file that reads back", async () => {
  expect([...(await encodePlan(SIX)).slice(0, 2)]).toEqual([0x50, 0x4b]);
});
