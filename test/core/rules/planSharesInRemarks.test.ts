import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

test.each<[string, readonly string[]]>([
  ["Ước thực hiện đạt 94% dự toán", []],
  ["Ước thực hiện đạt 94,0% dự toán được giao năm 2026", []],
  ["Ước thực hiện đạt 93% dự toán", []],
  ["Năm 2025 đạt 84% dự toán", []],
  ["Gói thầu số 1 đạt 84% dự toán", []],
  ["Số hóa 30.000 trang, đạt 84% kế hoạch", []],
  ["Thực hiện đạt 84% kế hoạch", []],
  ["Ước đạt khoảng 84% dự toán", []],
  ["Đạt trên 84% dự toán", []],
  ["Tiết kiệm 10% dự toán", []],
  ["Giải ngân đạt 84% gói thầu", []],
  ["Ước thực hiện đạt 84% dự toán", ["O17 stated-percent"]],
  ["Hoàn thành; giải ngân 49% kế hoạch vốn", ["O17 stated-percent"]],
  ["Tỷ lệ giải ngân đạt 84,5%", ["O17 stated-percent"]],
  ["Đã nghiệm thu, bằng 92,5 % dự toán năm 2026", ["O17 stated-percent"]],
])("470 of 500: %s", (note, expected) => {
  const cells = { task: "Số hóa", planned: 500, "tinh-tx": 270, "xa-tx": 200, note };
  const workbook = formWorkbook(pack, { form: "B01", tasks: [{ group: "ha-tang", cells }] });
  expect(brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
    expected
  );
});
