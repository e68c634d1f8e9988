import { mayBeOneName } from "../../../src/core/text";

test.each([
  ["P.NVY", "Phòng Nghiệp vụ Y"],
  ["Sở TTTT", "Sở Thông tin và Truyền thông"],
  ["P.TCKT", "Phòng Kế toán - Tài chính"],
  ["VP Sở", "Văn phòng Sở Y tế"],
  ["TT CNTT", "Trung tâm Công nghệ thông tin"],
  ["Phòng Ngiệp vụ Y", "PHÒNG NGHIỆP VỤ Y"],
])("may be one: %s, %s", (one, two) => {
  expect([mayBeOneName(one, two), mayBeOneName(two, one)]).toEqual([true, true]);
});

test.each([
  ["Phòng Nghiệp vụ Y", "Phòng Nghiệp vụ Dược"],
  ["P.NVY", "Phòng Tổ chức cán bộ"],
  ["Phòng Tài chính - Kế toán", "Phòng Kế hoạch - Tài chính"],
  ["Phòng TCKT", "Phòng KHTC"],
  ["Phòng số 1", "Phòng số 2"],
])("are two: %s, %s", (one, two) => {
  expect([mayBeOneName(one, two), mayBeOneName(two, one)]).toEqual([false, false]);
});
