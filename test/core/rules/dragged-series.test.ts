import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** What is found on a form whose tasks of one group differ in one column alone. */
function foundIn(column: string, texts: readonly CellValue[], form: string) {
  const nameColumn = form === "B05" ? "indicator" : "task";
  const tasks = texts.map((text, at) => ({
    group: "ha-tang",
    cells: { [nameColumn]: `Hạng mục ${"ABCDEFGHIJKLM".charAt(at)}`, [column]: text },
  }));
  return findingsOn("dragged-series", formWorkbook(pack, { form, tasks }), {
    pack,
    asOf: "2026-11-01",
  });
}

const deadlines = (...texts: readonly CellValue[]) => brief(foundIn("deadline", texts, "B05"));
const grounds = (...texts: readonly CellValue[]) => brief(foundIn("basis", texts, "B02"));

const DAY = "31/12/2027";

test.each([
  ["one row apart", [DAY, "31/12/2028", DAY, DAY]],
  ["years that other rows have too", [DAY, "31/12/2028", "31/12/2029", DAY, DAY, "31/12/2029"]],
  ["a list in the order of years", ["2026", "2026", "2027", "2028", "2029"]],
  ["a year a row", ["2026", "2027", "2028", "2029", "2030"]],
  ["no row keeps the first year", [DAY, "31/12/2028", "31/12/2029", "30/6/2027", "30/6/2027"]],
  ["two years a step", ["2027", "2029", "2031", "2027", "2027"]],
  ["years that go down", ["2029", "2028", "2027", "2029", "2029"]],
  ["days of one month, not next to each other", ["10/5/2027", "12/5/2027", "14/5/2027"]],
  ["blanks between", [DAY, "", "31/12/2028", "", "31/12/2029", DAY, DAY]],
  ["nothing", ["", "", "", "", ""]],
])("deadlines that may stay: %s", (_name, texts) => {
  expect(deadlines(...texts)).toEqual([]);
});

test.each([
  ["years among rows that keep one", [DAY, "31/12/2028", "31/12/2029", DAY, DAY], ["I12 among"]],
  ["times", ["2026-2027", "2026-2028", "2026-2029", "2026-2027", "2026-2027"], ["I12 among"]],
  [
    "quarters",
    ["Quý I/2027", "Quý I/2028", "Quý I/2029", "Quý I/2027", "Quý I/2027"],
    ["I12 among"],
  ],
  ["the last rows", [DAY, DAY, DAY, "31/12/2028", "31/12/2029", "31/12/2030"], ["I14 among"]],
  ["days over the end of a month", ["30/12/2027", DAY, "01/01/2028", "02/01/2028"], ["I12 alone"]],
  ["days", ["10/5/2027", "11/5/2027", "12/5/2027"], ["I12 alone"]],
  ["all rows", ["2029", "2030", "2031", "2032", "2033", "2034"], ["I12 alone"]],
])("deadlines that were dragged: %s", (_name, texts, expected) => {
  expect(deadlines(...texts)).toEqual(expected);
});

test("numbers of documents", () => {
  const ground = (number: number) => `${String(number)}/QĐ-UBND ngày 12/3/2026 của UBND tỉnh`;
  const same = ground(1567);
  expect(grounds(same, ground(1568), ground(1569), same, same)).toEqual(["S18 among"]);
  expect(grounds(same, ground(1568), ground(1569), ground(1570), ground(1571))).toEqual([]);
});

test("the offer writes the first cell's value into all that grew", () => {
  const [finding] = foundIn("deadline", [DAY, "31/12/2028", "31/12/2029", DAY, DAY], "B05");
  const { fix, data } = finding ?? {};
  expect(data).toMatchObject({
    found: "31/12/2028",
    last: "31/12/2029",
    other: "I11",
    cell: "I13",
  });
  expect(fix?.kind).toBe("suggestion");
  expect(fix?.edits.map(({ row, after }) => [row, after.value])).toEqual([
    [11, DAY],
    [12, DAY],
  ]);
});
