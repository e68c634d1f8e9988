import { describeRule } from "../../support/describeRule";
import { formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");

/** One task of a report: 260 triệu planned. */
const report = (cells: Readonly<Record<string, string | number>>) =>
  formWorkbook(pack, {
    form: "B08",
    tasks: [{ group: "ha-tang", cells: { task: "Trung tâm dữ liệu", planned: 260, ...cells } }],
  });

const DONE = "Đã hoàn thành";

describeRule(
  "status-differs",
  {
    good: {
      "done and paid": report({ cumulative: 260, status: DONE }),
      "done for less": report({ cumulative: 120, status: DONE }),
      "done for a quarter": report({ cumulative: 65, status: DONE }),
      "done, payment to come": report({
        cumulative: 0,
        status: DONE,
        difficulties: "Đang làm thủ tục thanh toán",
      }),
      "done, the rest was saved": report({
        cumulative: 120,
        status: DONE,
        result: "Đã nghiệm thu; còn 140 triệu tiết kiệm qua đấu thầu",
      }),
      "done for little, explained": report({
        cumulative: 26,
        status: DONE,
        result: "Nghiệm thu, tiết kiệm qua đấu thầu rộng rãi",
      }),
      "all paid, the account to be approved": report({
        cumulative: 260,
        status: DONE,
        difficulties: "Chờ phê duyệt quyết toán",
      }),
      "done, no complaints": report({
        cumulative: 120,
        status: DONE,
        result: "Nghiệm thu 4/4 bến xe; chưa có phản ánh",
      }),
      "done, the papers for payment in work": report({
        cumulative: 120,
        status: DONE,
        result: "Đã nghiệm thu, đang hoàn thiện hồ sơ thanh toán",
      }),
      "all paid, the account waits": report({
        cumulative: 200,
        status: DONE,
        result: "Đã bàn giao, đang chờ thẩm định hồ sơ quyết toán",
      }),
      "done, the next stage to begin": report({
        cumulative: 120,
        status: DONE,
        result: "Đang lựa chọn nhà thầu giai đoạn 2",
      }),
      "going on with little money": report({ cumulative: 26, status: "Đang thực hiện" }),
      "done without money": report({ planned: 0, cumulative: 0, status: DONE }),
      "not done, nothing paid": report({ cumulative: 0, status: "Chưa hoàn thành" }),
      "going on, all paid": report({ cumulative: 260, status: "Đang thực hiện" }),
      "going on, all paid, a part accepted": report({
        cumulative: 260,
        status: "Đang thực hiện",
        result: "Đã nghiệm thu đợt 2 ngày 25/5/2027",
      }),
      "not done, all paid, a part of the classes": report({
        cumulative: 260,
        status: "Chưa hoàn thành",
        result: "Đã mở 01/02 lớp, quyết toán xong",
      }),
      "going on, part paid, accepted": report({
        cumulative: 200,
        status: "Đang thực hiện",
        result: "Nghiệm thu ngày 25/5/2027",
      }),
      "a contractor was chosen": report({
        cumulative: 260,
        status: DONE,
        result: "Đã lựa chọn nhà thầu, lắp đặt xong",
      }),
      "no status": report({ cumulative: 0 }),
      "an amount that is none": report({ cumulative: "đang chờ", status: DONE }),
    },
    bad: {
      "not done, all paid for all classes": {
        workbook: report({
          cumulative: 260,
          status: "Chưa hoàn thành",
          result: "Đã mở 02/02 lớp, quyết toán xong",
        }),
        found: ["J16 spent-running"],
        fix: null,
      },
      "done, some of them without": {
        workbook: report({
          cumulative: 160,
          status: DONE,
          difficulties: "02/04 bến xe chưa có đường truyền",
        }),
        found: ["J16 done-unfinished"],
        fix: null,
      },
      "done, opinions being asked for": {
        workbook: report({
          cumulative: 130,
          status: DONE,
          result: "Đã có dự thảo quy chế, đang lấy ý kiến các đơn vị",
        }),
        found: ["J16 done-unfinished"],
        fix: null,
      },
      "done, still to be appraised, payment to come": {
        workbook: report({
          cumulative: 0,
          status: DONE,
          result: "Đã lập xong hồ sơ, đang chờ thẩm định",
          difficulties: "Dự kiến giải ngân trong quý III/2027",
        }),
        found: ["J16 done-unfinished"],
        fix: null,
      },
      "going on, all paid and accepted": {
        workbook: report({
          cumulative: 260,
          status: "Đang thực hiện",
          result: "Nghiệm thu ngày 25/5/2027",
        }),
        found: ["J16 spent-running"],
        fix: null,
      },
      "done, nothing paid": {
        workbook: report({ cumulative: 0, status: DONE }),
        found: ["J16 done-unspent"],
        fix: null,
      },
      "done, with work left": {
        workbook: report({
          cumulative: 120,
          status: DONE,
          result: "Xong 14 thủ tục, còn 26 thủ tục dự kiến xong tháng 11/2027",
        }),
        found: ["J16 done-unfinished"],
        fix: null,
      },
      "done, next to nothing paid": {
        workbook: report({ cumulative: 26, status: DONE }),
        found: ["J16 done-unspent"],
        fix: null,
      },
      "done, and how little was paid": {
        workbook: report({
          cumulative: 52,
          status: DONE,
          result: "Đã nghiệm thu 06 xã, giải ngân 52 triệu đồng",
        }),
        found: ["J16 done-unspent"],
        fix: null,
      },
      "done, less than a quarter paid": {
        workbook: report({ cumulative: 64, status: DONE }),
        found: ["J16 done-unspent"],
        fix: null,
      },
      "done, no contractor": {
        workbook: report({ cumulative: 120, status: DONE, result: "Đang lựa chọn nhà thầu" }),
        found: ["J16 done-unfinished"],
        fix: null,
      },
      "done too late, blank": {
        workbook: report({ status: "Đã hoàn thành quá hạn", result: "Đang lựa chọn nhà thầu" }),
        found: ["J16 done-unspent"],
        fix: null,
      },
      "all paid, no contractor": {
        workbook: report({
          cumulative: 260,
          status: "Đang thực hiện",
          result: "Đang lựa chọn nhà thầu",
        }),
        found: ["J16 spent-not-begun"],
        fix: null,
      },
    },
  },
  pack
);
