import { cellText } from "../../src/core/sheet";
import { inferTables } from "../../src/core/table/foreign";
import { columnLetters, letterDifferences } from "../support/readReal";
import { readRealSheets } from "../support/realSheets";
import { describeWithRealTables, realTablesFolder } from "../support/realTables";
import { expectedTables } from "./expected/tables";

/** Column-number rows belong to no header; every other row above the data does. */
const COLUMN_NUMBERS = /^\(?(?:[A-Z]|\d{1,2})\)?(?:\s*=.*)?$/;

describeWithRealTables("headers of real tables, read without any form", () => {
  const folder = realTablesFolder();
  const sheets = folder ? readRealSheets(folder) : [];

  describe.each([
    ["as merged", true],
    ["with every merge lost", false],
  ])("%s", (_name, merged) => {
    test.each(sheets.map((real) => ({ ...real })))("$id", (real) => {
      const sheet = merged ? real.sheet : { ...real.sheet, merges: [] };
      const [table, ...others] = inferTables(sheet, { year: 2026 });
      const isNumbers = (sheet.values[real.dataRow - 1] ?? []).every(
        (value) => COLUMN_NUMBERS.test(cellText(value)) || value === null
      );
      const bottom = real.dataRow - (isNumbers ? 2 : 1);
      expect([table?.header.top, table?.header.bottom]).toEqual([real.headerRow, bottom]);
      expect(others).toEqual([]);
      const expected = expectedTables.find(({ id }) => id === real.id);
      if (!table || expected?.form !== "foreign") return;
      const letters = columnLetters([table], expected.columns.length);
      expect(letterDifferences(letters, expected.columns, "column")).toEqual([]);
    });
  });
});
