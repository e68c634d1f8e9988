import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const RENT: Readonly<Record<string, CellValue>> = {
  task: "Thuê dịch vụ phòng họp không giấy tờ",
  period: "2027-2029",
  total: 540,
  "xa-tx": 180,
  note: "180 triệu đồng/năm",
};

test.each<[string, Readonly<Record<string, CellValue>>, readonly string[]]>([
  ["as much as the years", {}, []],
  ["with other costs", { total: 600 }, []],
  ["rounded", { total: 535 }, []],
  ["of months", { total: 450, period: "7/2027-12/2029" }, []],
  ["begun before", { total: 450, period: "2026-2028" }, []],
  ["with money of earlier years", { total: 450, allocated: 90 }, []],
  ["of one year", { total: 450, period: "2027" }, []],
  ["a first year that pays less", { total: 450, "xa-tx": 90 }, []],
  ["less than the years", { total: 450 }, ["G23 yearly-total"]],
  ["a year left out", { total: 360 }, ["G23 yearly-total"]],
])("a total by the price of a year: %s", (_name, cells, expected) => {
  const tasks = [{ group: "chinh-quyen", cells: { ...RENT, ...cells } }];
  const workbook = formWorkbook(pack, { form: "B02", tasks });
  const issues = findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" });
  expect(brief(issues)).toEqual(expected);
});
