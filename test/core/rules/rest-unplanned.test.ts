import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** What is found on B02 with one task. */
function found(cells: Readonly<Record<string, CellValue>>, group = "ha-tang", form = "B02") {
  const tasks = [{ group, cells: { task: "Đường truyền số liệu", ...cells } }];
  const workbook = formWorkbook(pack, { form, tasks });
  return brief(findingsOn("rest-unplanned", workbook, { pack, asOf: "2026-11-01" }));
}

test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
  ["all of it", { period: "2027", total: 120, allocated: 0, "tinh-tx": 120 }, []],
  ["with earlier years", { period: "2025-2027", total: 500, allocated: 380, "tinh-tx": 120 }, []],
  ["goes on next year", { period: "2027-2028", total: 1200, allocated: 0, "tinh-tx": 120 }, []],
  ["no time stated", { total: 1200, allocated: 0, "tinh-tx": 120 }, []],
  ["a time of no years", { period: "12 tháng", total: 1200, allocated: 0, "tinh-tx": 120 }, []],
  ["begun earlier, nothing said of it", { period: "2026-2027", total: 1200, "tinh-tx": 120 }, []],
  ["nothing asked for", { period: "2027", total: 1200, allocated: 0 }, []],
  ["no total", { period: "2027", allocated: 0, "tinh-tx": 120 }, []],
  ["rounded", { period: "2025-2027", total: 501, allocated: 380, "tinh-tx": 120 }, []],
  [
    "more than the total is of others",
    { period: "2027", total: 100, allocated: 0, "tinh-tx": 120 },
    [],
  ],
  ["a digit too many", { period: "2027", total: 1200, allocated: 0, "tinh-tx": 120 }, ["G17 rest"]],
  [
    "a digit too many in a task of this year alone",
    { period: "2027", total: 1200, "tinh-tx": 120 },
    ["G17 rest"],
  ],
  [
    "earlier money cut short",
    { period: "2025-2027", total: 6850, allocated: 415, "tinh-tx": 2700 },
    ["G17 rest"],
  ],
])("a task of the plan year: %s", (_name, cells, expected) => {
  expect(found(cells)).toEqual(expected);
});

test("money of enterprises counts beside the total", () => {
  const cells = { period: "2027", total: 1500, allocated: 0, "tinh-tx": 100, other: 1400 };
  expect(found(cells)).toEqual([]);
});

test("forms that add the total up, or have no time, are left alone", () => {
  expect(found({ allocated: 0, y0: 100 }, "ha-tang", "B04")).toEqual([]);
});
