import type { CellValue } from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

describe("shares by budget level in a note, beside the source columns", () => {
  const money = { total: 2100, allocated: 600, "tinh-dt": 800, "xa-dt": 200 };
  const alone = { ...money, total: 1000, allocated: null };
  test.each<[string, Readonly<Record<string, CellValue>>, string, readonly string[]]>([
    ["agrees", money, "Năm 2027: NS tỉnh hỗ trợ 80%, NS xã đối ứng 20%", []],
    ["nearly", alone, "NS tỉnh 79%, NS xã 21%", []],
    ["of all years", money, "NS tỉnh 70%, NS xã 30%", []],
    ["of another year", money, "Năm 2026: NS tỉnh 70%, NS xã 30%", []],
    ["of a part", alone, "Phần thiết bị: NS tỉnh 70%, NS xã 30%", []],
    ["at most", alone, "NS tỉnh hỗ trợ tối đa 70%", []],
    ["of what was given", alone, "NS tỉnh đã cấp 70%", []],
    ["beside others' money", { ...alone, "khac-tx": 200 }, "NS tỉnh 80%, NS xã 20%", []],
    ["given through the commune", { ...alone, "tinh-dt": null }, "NS tỉnh hỗ trợ 70%", []],
    ["with words not known", alone, "NS tỉnh 70% như đã duyệt, NS xã 30%", []],
    ["other", money, "Năm 2027: NS tỉnh hỗ trợ 70%, NS xã đối ứng 30%", ["U17 stated-share"]],
    ["other, alone", alone, "NS tỉnh 70%", ["U17 stated-share"]],
    ["other, of a ward", alone, "Ngân sách tỉnh: 60%; ngân sách phường: 40%", ["U17 stated-share"]],
    ["other, shares first", alone, "70% NS tỉnh, 30% NS xã", ["U17 stated-share"]],
  ])("%s", (_name, cells, note, expected) => {
    const task = { task: "Mạng nội bộ", period: "2026-2028", ...cells, note };
    const workbook = formWorkbook(pack, {
      form: "B02",
      tasks: [{ group: "ha-tang", cells: task }],
    });
    expect(brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
      expected
    );
  });
});
