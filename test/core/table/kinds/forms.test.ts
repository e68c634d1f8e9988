import { checkWorkbook } from "../../../../src/app/checkWorkbook";
import { packById } from "../../../../src/core/packs";
import { readTables } from "../../../../src/core/table";
import { kindTables } from "./all";
import { layOut } from "./layOut";

/** Tables of another kind that share some headers with a form of the pack. */
test.each([
  // one amount column of the form, five of the table
  ["plan-with-two-axes", "tay-ninh-2019"],
  // units and remarks alike, but neither names nor counts
  ["goods", "thanh-hoa-2021-2025"],
])("%s is no form of %s", (id, pack) => {
  const table = kindTables.find((one) => one.id === id);
  const forms = packById(pack)?.forms;
  if (!table || !forms) throw new Error(`${id}, ${pack}: not there`);
  expect(readTables(layOut(table).sheet, { forms, year: 2026 }).map(({ form }) => form.id)).toEqual(
    []
  );
});

/** Follows TH-KH5 in other words: those columns and sums are checked as that form's. */
const IS_FORM = "five-years-by-source-lines";

describe("a check of a table that is no form for sure asks and says nothing else", () => {
  const others = kindTables.filter(({ id, total }) => total !== null && id !== IS_FORM);
  test.each(others.map((table) => ({ ...table })))("$id", (table) => {
    const workbook = {
      sheets: [layOut(table).sheet],
      properties: {},
      traits: { macros: false, externalLinks: false },
    };
    const options = { profile: "submission", asOf: "2026-07-20" } as const;
    const { issues, tables } = checkWorkbook(workbook, null, options);
    const codes = new Set(issues.map(({ code }) => code));
    expect(codes).toContain("S101");
    if (tables.length === 0) expect([...codes]).toEqual(["S101"]);
    // A form without amounts that the table fits: nothing is counted, and the question is asked.
    for (const { form } of tables)
      expect(form.columns.map(({ kind }) => kind)).not.toContain("amount");
  });
});
