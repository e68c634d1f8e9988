import { describeInBrowser } from "../support/browser";
import { describeHostContract } from "../support/hostContract";
import { openGridPage, startAfresh, type GridPage } from "./gridPage";

jest.setTimeout(120_000);

/** The host tells changes after a rest of 120 ms; recalculation may follow. */
const REST = 600;

describeInBrowser("the grid in the built workbench", () => {
  let grid: GridPage;
  beforeAll(async () => {
    grid = await openGridPage();
  });
  afterAll(() => grid.close());

  describeHostContract("the grid host", async () => {
    await startAfresh(grid);
    return {
      host: grid.host,
      typeInto: (sheet, cell, { value, formula }) =>
        grid.page.evaluate(
          ([name, at, v, f]) => {
            const range = window.soDuToan?.grid.workbook().getSheetByName(name)?.getRange(at);
            range?.setValue({ v, f });
          },
          [
            sheet,
            cell,
            value as string | number | null,
            formula === null ? null : `=${formula}`,
          ] as const
        ),
      settle: () => grid.page.waitForTimeout(REST),
    };
  });
});
