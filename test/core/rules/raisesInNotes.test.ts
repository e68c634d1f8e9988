import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** D the result of 2026, E the target of 2027, J the note. */
test.each<[string, number, string, readonly string[]]>([
  ["raised", 84, "Tăng 20 máy trang bị mới năm 2027", []],
  ["lowered without a word", 48, "", []],
  ["raised before", 48, "Năm 2026 đã tăng 20 máy", []],
  ["raised since then", 48, "Tăng 20 máy so với năm 2025", []],
  ["something else", 48, "Tăng 20 điểm đánh giá năm 2027", []],
  ["some are given away", 48, "Tăng 20 máy mới, thanh lý 36 máy", []],
  ["later", 48, "Tăng 20 máy vào năm 2029", []],
  ["lowered beside a note of more", 48, "Tăng 20 máy trang bị mới năm 2027", ["E20 raised-below"]],
  ["lowered beside more to come", 48, "Dự kiến tăng thêm 20 máy", ["E20 raised-below"]],
])("a count of 64: %s", (_name, target, note, expected) => {
  const typed = { B20: "Số máy tính cài phần mềm", C20: "Máy", D20: 64, E20: target, J20: note };
  const workbook = formWorkbook(pack, { form: "B05", typed });
  expect(brief(findingsOn("result-contradicts", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
    expected
  );
});
