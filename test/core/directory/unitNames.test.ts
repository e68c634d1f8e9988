import { areUnitsApart, isUnitName } from "../../../src/core/directory";

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

test.each([
  ["TT. Công nghệ thông tin", true],
  ["Văn phòng Sở", true],
  ["Sở Y tế", false],
  ["Ban Quản lý dự án", false],
])("%s is a unit: %s", (name, expected) => {
  expect(isUnitName(name)).toBe(expected);
});
