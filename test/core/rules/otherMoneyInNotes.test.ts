import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

type Cells = Readonly<Record<string, CellValue>>;

const YEAR: Cells = {
  task: "Số hóa hồ sơ",
  period: "2027",
  total: 2750,
  "tinh-tx": 2000,
  "khac-tx": 750,
};
const YEARS: Cells = { ...YEAR, period: "2026-2028", total: 7500 };

test.each<[string, Cells, string, readonly string[]]>([
  ["fees that fit", YEARS, "Phần thu phí được để lại 750 triệu đồng", []],
  ["rounded", YEAR, "Nguồn khác: nguồn thu phí được để lại 0,75 tỷ đồng", []],
  ["fees of all years", YEARS, "Phần thu phí được để lại 2.250 triệu đồng", []],
  ["fees of another year", YEAR, "Năm 2026: nguồn thu phí được để lại 570 triệu đồng", []],
  ["about", YEAR, "Nguồn thu phí được để lại khoảng 570 triệu đồng", []],
  [
    "with another source beside it",
    YEAR,
    "Nguồn thu phí để lại 570 triệu đồng, Quỹ 180 triệu đồng",
    [],
  ],
  ["no column has any", { ...YEAR, "khac-tx": null }, "Quỹ hỗ trợ 570 triệu đồng", []],
  ["what is left of a fund", YEAR, "Quỹ còn 570 triệu đồng", []],
  ["a fund by the year that fits", YEARS, "Khác: Quỹ hỗ trợ 750 triệu đồng mỗi năm", []],
  ["a share of the fees", YEAR, "Phí được để lại 70%", []],
  ["digits exchanged", YEARS, "Phần thu phí được để lại 570 triệu đồng", ["U17 stated-source"]],
  ["more, of the year", YEAR, "Nguồn thu được để lại 850 triệu đồng", ["U17 stated-source"]],
  [
    "another fund by the year",
    YEARS,
    "Khác: Quỹ hỗ trợ 850 triệu đồng mỗi năm",
    ["U17 stated-source"],
  ],
  [
    "behind its money",
    YEAR,
    "Nguồn khác: 570 triệu đồng từ Quỹ khuyến công",
    ["U17 stated-source"],
  ],
])("money of other sources in a note: %s", (_name, cells, note, expected) => {
  const tasks = [{ group: "ha-tang", cells: { ...cells, note } }];
  const workbook = formWorkbook(pack, { form: "B02", tasks });
  expect(brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
    expected
  );
});
