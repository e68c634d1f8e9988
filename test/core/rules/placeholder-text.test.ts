import { describeRule } from "../../support/describeRule";
import { filledWorkbook } from "../../support/filled";

const named = (name: string) => filledWorkbook({ B17: name });
const example = (name: string) => ({
  workbook: named(name),
  found: ["B17 example"],
  fix: null,
});

describeRule("placeholder-text", {
  good: {
    "a dash for nothing": filledWorkbook({ I18: "-" }),
    "in a text column": filledWorkbook({ C17: "chưa có" }),
    "an example without money": filledWorkbook({ B20: "Ví dụ: Xây dựng phần mềm A" }),
    "a model that is a thing": named("Xây dựng mẫu báo cáo điện tử"),
    "a test that is a task": named("Kiểm thử phần mềm, test xâm nhập"),
    "a task for an example": named("Xây dựng phòng học mẫu (mô hình thí điểm)"),
    "a letter behind a full name": named("Nâng cấp hội trường nhà A"),
    "a commune that begins with A": filledWorkbook({ E17: "Xã A Lưới 1" }),
  },
  bad: {
    "to come": {
      workbook: filledWorkbook({ J17: "chưa có" }),
      found: ["J17 placeholder"],
      fix: null,
    },
    "after the estimate": {
      workbook: filledWorkbook({ J17: "theo dự toán" }),
      found: ["J17 placeholder"],
      fix: null,
    },
    "an example left standing": example("Ví dụ: Xây dựng phần mềm A"),
    "a row to delete": example("Tên nhiệm vụ (mẫu, xóa khi nộp)"),
    "what to write": example("Nâng cấp … (ghi tên nhiệm vụ)"),
    "a stand-in": example("Nhiệm vụ A"),
    "dots for a name": example("Dự án …"),
    "a trial": example("abc"),
    "an agency that stands for one": {
      workbook: filledWorkbook({ E17: "Sở A" }),
      found: ["B17 example"],
      fix: null,
    },
  },
});
