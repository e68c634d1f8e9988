import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

type Cells = Readonly<Record<string, CellValue>>;

describe("a list of prices in a note, beside the money of the year", () => {
  const task = {
    task: "Trang bị ki-ốt",
    period: "2027",
    total: 1000,
    "tinh-tx": 700,
    "xa-tx": 300,
  };
  const later = { ...task, total: 3000, period: "2027-2028" };
  const kiosks = "4 ki-ốt x 150 triệu đồng; 01 hệ thống lấy số 400 triệu đồng";
  const wrong = "4 ki-ốt x 140 triệu đồng; 01 hệ thống lấy số 400 triệu đồng";
  test.each<[string, Cells, string, readonly string[]]>([
    ["fits", task, kiosks, []],
    ["fits one source", task, "10 bộ x 50 triệu đồng; 4 máy quét x 50 triệu đồng", []],
    ["fits with VAT", { ...task, "xa-tx": 380, total: 1080 }, kiosks, []],
    ["of all years", later, wrong, []],
    ["of another year", task, `Năm 2026: ${wrong}`, []],
    ["a part", task, "4 ki-ốt x 100 triệu đồng; 01 hệ thống lấy số 200 triệu đồng", []],
    ["a price by the month", task, "4 ki-ốt x 14 triệu đồng/tháng; 01 hệ thống 400 triệu đồng", []],
    ["without units", task, "4 ki-ốt x 140; 01 hệ thống lấy số 400", []],
    ["several at one price", task, "4 ki-ốt x 140 triệu đồng; 02 hệ thống 400 triệu đồng", []],
    ["with what is not priced", task, "4 ki-ốt x 140 triệu đồng; lắp đặt", []],
    ["without taxes", task, `${wrong} (chưa gồm thuế)`, []],
    ["about", task, "4 ki-ốt x khoảng 140 triệu đồng; 01 hệ thống 400 triệu đồng", []],
    ["less", task, wrong, ["U17 product"]],
    ["less, in the scope", { ...task, scope: wrong }, "", ["D17 product"]],
    ["less, of the year", { ...later, "tinh-tx": 700 }, `Năm 2027: ${wrong}`, ["U17 product"]],
    ["more", task, "4 ki-ốt x 250 triệu đồng; 01 hệ thống lấy số 400 triệu đồng", ["U17 product"]],
    [
      "two products, one with other digits",
      { ...task, total: 620, "tinh-tx": 200, "xa-tx": 420 },
      "20 bộ máy tính x 20 triệu đồng; 4 máy quét x 30 triệu đồng",
      ["U17 product"],
    ],
    [
      "joined by a plus",
      task,
      "4 ki-ốt x 140 triệu đồng + phần mềm 400 triệu đồng",
      ["U17 product"],
    ],
  ])("%s", (_name, cells, note, expected) => {
    const workbook = formWorkbook(pack, {
      form: "B02",
      tasks: [{ group: "ha-tang", cells: { ...cells, note } }],
    });
    expect(brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
      expected
    );
  });
});
