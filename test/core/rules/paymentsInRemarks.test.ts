import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

describe("what a report says was paid, beside its columns of two sources", () => {
  const task = { task: "Camera", agencies: "Sở Y tế", status: "Đang thực hiện" };
  const source = (level: string, planned: number, paid: number) => ({
    ...{ level, type: "Vốn đầu tư phát triển", planned, disbursed: paid / 2, cumulative: paid },
  });
  const lines = [source("Ngân sách cấp tỉnh", 1500, 420), source("Ngân sách cấp xã", 500, 150)];
  test.each<[string, readonly string[]]>([
    ["Đã lắp đặt 30/120 camera, giải ngân 570 triệu đồng", []],
    ["Đã giải ngân 420 triệu đồng", []],
    ["Trong kỳ giải ngân 285 triệu đồng", []],
    ["Giải ngân 0,57 tỷ đồng", []],
    ["Đã giải ngân khoảng 600 triệu đồng", []],
    ["Dự kiến giải ngân 750 triệu đồng", []],
    ["Giải ngân 750 triệu đồng trong quý III", []],
    ["Năm 2026 đã giải ngân 750 triệu đồng", []],
    ["Gói thầu số 1 đã giải ngân 75 triệu đồng", []],
    ["Đã giải ngân 75 triệu đồng, thanh toán tiếp 495 triệu đồng", []],
    ["Giải ngân đạt 28%", []],
    ["Đã lắp đặt 30/120 camera, giải ngân 750 triệu đồng", ["K16 stated-paid"]],
    ["Đã giải ngân: 507 triệu đồng", ["K16 stated-paid"]],
    ["6 tháng đầu năm giải ngân 0,75 tỷ đồng", ["K16 stated-paid"]],
  ])("%s", (result, expected) => {
    const [first, ...more] = lines;
    const workbook = formWorkbook(pack, {
      form: "B08",
      tasks: [{ group: "ha-tang", cells: { ...task, ...first, result }, sourceLines: more }],
    });
    expect(brief(findingsOn("product-differs", workbook, { pack, asOf: "2026-11-01" }))).toEqual(
      expected
    );
  });
});
