import { areUnitsApart } from "../../../src/core/directory";

test.each([
  ["Phòng Nghiệp vụ Y", "Văn phòng Sở", true],
  ["P.NVY", "Phòng Tổ chức cán bộ", true],
  ["Trung tâm CNTT", "Trung tâm Y tế", true],
  ["UBND xã Sơn Hà", "UBND xã Trà Bồng", true],
  ["P.NVY", "Phòng Nghiệp vụ Y", false],
  ["Phòng Nghiệp vụ Y", "Sở Y tế", false],
  ["Phòng Kỹ thuật", "Trung tâm CNTT", false],
  ["", "Văn phòng Sở", false],
])("%s, %s: %s", (one, two, expected) => {
  expect(areUnitsApart(one, two)).toBe(expected);
});
