import { describeRule } from "../../support/describeRule";
import { formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const titled = (period: string) =>
  `BÁO CÁO TÌNH HÌNH THỰC HIỆN NHIỆM VỤ VÀ GIẢI NGÂN ${period} NĂM 2018`;
const letter = (day: string) => `(Kèm theo Báo cáo số 318/BC-SYT ngày ${day} của Sở Y tế)`;

/** A report of a day, or of none, with one task. */
const report = (period: string, day: string | null, result = "") =>
  formWorkbook(pack, {
    form: "B08",
    tasks: [{ group: "ha-tang", cells: { task: "Trung tâm dữ liệu", planned: 260, result } }],
    typed: { A5: titled(period), A6: day === null ? null : letter(day) },
  });
const paid = (period: string, disbursed: number, cumulative: number | null) =>
  formWorkbook(pack, {
    form: "B08",
    tasks: [
      {
        group: "ha-tang",
        cells: { task: "Trung tâm dữ liệu", planned: 260, disbursed, cumulative },
      },
    ],
    typed: { A5: titled(period) },
  });
const told = (result: string, day: string | null = "08/10/2018") => report("QUÝ III", day, result);

describeRule(
  "report-date-differs",
  {
    good: {
      "the quarter before": report("QUÝ III", "08/10/2018"),
      "in the last month": report("QUÝ III", "20/9/2018"),
      "a late quarter": report("QUÝ II", "15/9/2018"),
      "a month": report("THÁNG 9", "05/11/2018"),
      "half a year, as asked for in May": report("6 THÁNG ĐẦU", "25/5/2018"),
      "a year": report("CẢ", "15/12/2018"),
      "no day": report("QUÝ I", null),
      "done before": told("Nghiệm thu ngày 20/9/2018"),
      "on the day itself": told("Nghiệm thu ngày 08/10/2018"),
      "a deadline": told("Đã ký hợp đồng, bàn giao trước ngày 20/11/2018"),
      expected: told("Dự kiến nghiệm thu ngày 20/11/2018"),
      "nothing happened": told("Họp ngày 20/11/2018"),
      "no result": told(""),
      "since January, all of it": paid("QUÝ I", 100, 100),
      "since April": paid("QUÝ II", 60, 100),
      "since January, so far left blank": paid("QUÝ I", 100, null),
    },
    bad: {
      "since January, less than so far": {
        workbook: paid("6 THÁNG ĐẦU", 60, 100),
        found: ["G16 since-january"],
        fix: null,
      },
      "last quarter's title": {
        workbook: report("QUÝ II", "08/10/2018"),
        found: ["A5 period"],
        fix: null,
      },
      "a quarter to come": {
        workbook: report("QUÝ IV", "08/10/2018"),
        found: ["A5 period"],
        fix: null,
      },
      "a month long past": {
        workbook: report("THÁNG 6", "08/10/2018"),
        found: ["A5 period"],
        fix: null,
      },
      "done after the report": {
        workbook: told("Nghiệm thu ngày 20/11/2018"),
        found: ["K16 after-report"],
        fix: null,
      },
      "done after today": {
        workbook: told("Đã bàn giao ngày 20/12/2018", null),
        found: ["K16 after-today"],
        fix: null,
      },
    },
  },
  pack
);
