import fc from "fast-check";
import { createNameReader, findNearNames } from "../../../src/core/text";

const read = createNameReader(2026);
const near = (...names: readonly string[]) =>
  findNearNames(names.map((name) => ({ key: read(name), scope: "" })));

const BASE = "Nâng cấp phần mềm quản lý văn bản";

test.each([
  [BASE, `  ${BASE} `],
  [BASE, BASE.toUpperCase()],
  [BASE, BASE.normalize("NFD")],
  [BASE, `- ${BASE}`],
  [BASE, `II.1) ${BASE}`],
  [BASE, `Dự án: ${BASE}`],
  [BASE, `${BASE} năm 2026`],
  [BASE, "Nâng cấp phần mềm QLVB"],
  [BASE, "Nâng cấp phần mềm quản lí văn bản"],
  [BASE, "Nâng cấp phần mềmm quản lý văn bản"],
  ["Hoà mạng cho các xã", "Hòa mạng xã"],
  ["Nâng cấp hệ thống giai đoạn II", "Nâng cấp hệ thống giai đoạn 02"],
  ["Xây dựng CSDL cán bộ, công chức của tỉnh", "Xây dựng cơ sở dữ liệu CBCC tỉnh"],
  [`${BASE} và điều hành tác nghiệp`, `${BASE} và điều hành`],
  ["Mua sắm máy tính", "MUA SẮM MÁY TÍNH"],
  ["Mua sắm máy tính", "Mua sắm máytính"],
  ["Mua sắm máy tính", "Mua  sắm má y tính"],
  ["Nâng cấp hệ thống của Sở Y tế", "Nâng cấp hệ thống của Sở Ytế"],
])("near: %s | %s", (a, b) => {
  expect(near(a, b)).toEqual([0, 0]);
  expect(near(b, a)).toEqual([0, 0]);
});

test.each([
  [BASE, "Nâng cấp phần mềm quản lý nhân sự"],
  [BASE, "Bảo trì phần mềm quản lý văn bản"],
  [BASE, `Thuê ${BASE}`],
  [BASE, `${BASE} năm 2027`],
  [`${BASE} giai đoạn 1`, `${BASE} giai đoạn 2`],
  [`${BASE} khu A`, `${BASE} khu B`],
  ["Mua sắm máy tính", "Mua sắm máy tính bảng"],
  ["Mua sắm máy tính", "Mua sắm máy in"],
  ["Đào tạo kỹ năng số cho cán bộ cấp tỉnh", "Đào tạo kỹ năng số cho cán bộ cấp xã"],
  ["Mua sắm máy chủ cho xã Tân Lập", "Mua sắm máy chủ cho xã Tấn Lập"],
  ["Mua sắm máy chủ cho Sở Y tế", "Mua sắm máy chủ cho Sở Nội vụ"],
  [`${BASE} phục vụ điều hành`, `${BASE} phục vụ điều hành Nghĩa Hành`],
  ["Làm đường tổ 1, 2", "Làm đường tổ 12"],
  ["Mua sắm máy chủ xã Tânlập", "Mua sắm máy chủ xã Tấn lập"],
  ["", ""],
  ["1.", "2."],
])("apart: %s | %s", (a, b) => {
  expect(near(a, b)).toEqual([0, 1]);
  expect(near(b, a)).toEqual([0, 1]);
});

test("all of one task point at the first, scopes stay apart", () => {
  expect(near(`${BASE} điều hành`, "Khác", BASE, BASE)).toEqual([0, 1, 0, 0]);
  const names = ["a", "b"].map((scope) => ({ key: read(BASE), scope }));
  expect(findNearNames(names)).toEqual([0, 1]);
});

const WORDS =
  "nâng cấp phần mềm phầnmềm quản lý văn bản điều hành xã Tân Tấn máy lỗii server 1 2".split(" ");
const name = fc.array(fc.constantFrom(...WORDS), { maxLength: 10 }).map((words) => words.join(" "));

test("the index finds what comparing all pairs finds", () => {
  fc.assert(
    fc.property(fc.array(name, { maxLength: 12 }), (names) => {
      const found = near(...names);
      names.forEach((one, place) => {
        const pairs = names.slice(0, place).some((other) => near(other, one)[1] === 0);
        expect(found[place] !== place).toBe(pairs);
      });
    }),
    { numRuns: 150 }
  );
});

test("time grows with the number of names", () => {
  const names = Array.from({ length: 10_000 }, (_one, at) => ({
    key: read(`${BASE} cho đơn vị ${WORDS[at % 7] ?? ""} phục vụ ${String(at)}`),
    scope: "",
  }));
  const before = performance.now();
  expect(findNearNames(names)).toHaveLength(names.length);
  // Comparing all pairs would take minutes.
  expect(performance.now() - before).toBeLessThan(5_000);
});
