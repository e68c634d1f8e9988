import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

type Texts = Readonly<Record<string, string>>;

function found(
  packId: string,
  forms: readonly (readonly [form: string, group: string, cells: Texts])[]
) {
  const pack = packNamed(packId);
  const sheets = forms.flatMap(([form, group, cells]) => {
    const task = { task: "Bồi dưỡng kỹ năng số", ...cells };
    return formWorkbook(pack, { form, tasks: [{ group, cells: task }] }).sheets;
  });
  const traits = { macros: false, externalLinks: false };
  const workbook = { sheets, properties: {}, traits };
  return brief(findingsOn("task-details-differ", workbook, { pack, asOf: "2026-11-01" }));
}

describe("the product of a task against its extent", () => {
  test.each<[scope: string, product: string, expected: boolean, period?: string, year?: string]>([
    ["04 lớp, 160 học viên", "4 lớp, 160 học viên", false],
    ["04 lớp, 160 học viên", "160 học viên được cấp chứng nhận", false],
    ["04 lớp", "06 chuyên đề", false],
    ["04 lớp mỗi năm", "08 lớp", false],
    ["Ít nhất 04 lớp", "06 lớp", false],
    ["04 lớp", "06 lớp của giai đoạn 2", false],
    ["20 trạm: 12 trạm không khí, 08 trạm nước mặt", "20 trạm truyền số liệu", false],
    ["12 trạm không khí, 08 trạm nước mặt", "20 trạm truyền số liệu", false],
    ["01 hệ thống", "02 hệ thống báo cáo", false],
    ["38 xã, phường", "20 xã, phường", false],
    ["100.000 trang", "40.000 trang", false, "2026-2028", "Năm 2027"],
    [
      "100.000 trang, trong đó năm 2027 là 40.000 trang",
      "40.000 trang",
      false,
      "2026-2028",
      "Quý IV/2027",
    ],
    ["100.000 trang, năm 2026 là 40.000 trang", "30.000 trang", false, "2026-2028", "Năm 2027"],
    ["04 lớp", "06 lớp", true],
    ["04 lớp, 160 học viên", "04 lớp, 190 học viên", true],
    ["12 lớp tại 12 xã", "Tổ chức 10 lớp tập huấn", true],
    ["65.000 trang hồ sơ", "56.000 trang hồ sơ được số hóa", true],
    ["100.000 trang", "140.000 trang", true, "2026-2028", "Năm 2027"],
    ["100.000 trang", "90.000 trang", true, "2026-2028", "2026-2028"],
    [
      "100.000 trang, trong đó năm 2027 là 40.000 trang",
      "14.000 trang",
      true,
      "2026-2028",
      "Quý IV/2027",
    ],
  ])("%s, %s", (scope, product, expected, period = "2027", year = "Quý III/2027") => {
    const told = found("cds-2027", [
      ["B02", "nhan-luc", { scope, period }],
      ["B06", "trong-tam", { product, period: year }],
    ]);
    expect(told).toEqual(expected ? [expect.stringMatching(/^G\d+ count$/)] : []);
  });
});

describe("work against its extent", () => {
  test.each<
    [scope: string, done: string, needed: string, expected: string | null, period?: string]
  >([
    ["80 mét giá tài liệu", "Số hóa 30 mét giá", "Số hóa 50 mét giá tài liệu", null],
    ["80 mét giá tài liệu", "", "Số hóa 50 mét giá", null, "2019-2020"],
    ["80 mét giá tài liệu", "Đã lập danh mục", "Số hóa 50 mét giá", null],
    ["25 xã, thị trấn", "Triển khai tại 10 xã", "Triển khai tại 15 xã còn lại", null],
    ["50 bộ máy", "", "Mua 20 bộ máy, 30 bộ máy in", null],
    ["Khoảng 50 bộ máy", "", "Mua 60 bộ máy", null],
    ["80 mét giá tài liệu", "Số hóa 30 mét giá", "Số hóa 60 mét giá", "work-parts", "2018-2020"],
    ["25 xã, thị trấn", "Triển khai tại 15 xã", "Triển khai tại 15 xã còn lại", "work-parts"],
    ["12 lớp tại 12 xã", "", "Tổ chức 10 lớp tập huấn", "work"],
    ["12 lớp", "", "Tổ chức 21 lớp", "work", "2019-2020"],
  ])("%s, %s, %s", (scope, doneWork, neededWork, expected, period = "2018-2019") => {
    const told = found("quang-ngai-2019", [
      ["QN-B2", "noi-bo", { scope, doneWork, neededWork, period }],
    ]);
    expect(told).toEqual(
      expected === null ? [] : [expect.stringMatching(new RegExp(`^G\\d+ ${expected}$`))]
    );
  });
});
