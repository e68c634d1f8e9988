import { inferTables } from "../../../../src/core/table/foreign";
import { columnLetters, letterDifferences, rowLetters, totalsOf } from "../../../support/readReal";
import { kindTables } from "./all";
import { layOut } from "./layOut";

/** A line below the table may be a note, blank or no row at all. */
const rowsOf = (letters: string, expected: string) =>
  Array.from(letters, (letter, index) =>
    expected[index] === "~" && "?xb".includes(letter) ? "~" : letter
  ).join("");

describe.each(kindTables.map((table) => ({ ...table })))("$id", (table) => {
  const laidOut = layOut(table);
  const read = inferTables(laidOut.sheet, { year: 2026 });

  test("is one table in its unit", () => {
    expect(read.map(({ unit }) => unit)).toEqual([table.unit]);
  });
  test("has every column told right", () => {
    const letters = columnLetters(read, table.columns.length);
    expect(letterDifferences(letters, table.columns, "column")).toEqual([]);
  });
  test("has every row told right", () => {
    const expected = table.rows.map((row) => row[0] ?? "").join("");
    const letters = rowsOf(rowLetters(read, laidOut), expected);
    expect(letterDifferences(letters, expected, "row")).toEqual([]);
  });
  test("has its grand total, stated and counted", () => {
    const { stated, tasks } = totalsOf(read, { total: table.total });
    if (table.total === null) return;
    expect([stated ?? tasks, tasks]).toEqual([table.total.dong, table.total.dong]);
  });
});
