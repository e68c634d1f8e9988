import type { TaskContent } from "../../core/layout";
import { BASE_TASKS } from "./baseTasks";
import { defineGuide } from "./definitions";

/** The first task of QN-B2 as the socio-economic plan states it. */
const PLANNED: TaskContent = {
  group: "noi-bo",
  cells: {
    ...{ task: "Nâng cấp phần mềm quản lý văn bản", period: "2018-2019", needed: 400.5 },
    ...{ code: "Mục 6950, tiểu mục 6956", level: "Ngân sách tỉnh", type: "Vốn sự nghiệp" },
  },
};

export const taskDetailsDiffer = defineGuide({
  id: "task-details-differ",
  vi: {
    what: "Cùng một nhiệm vụ mà hai biểu ghi khác thời gian, đơn vị chủ trì (cả phòng, trung tâm; cả khi chủ trì và phối hợp đổi chỗ), nhóm hay nguồn kinh phí (cả khi hai biểu là của hai năm); kế hoạch vốn trong báo cáo nhiều hơn nhu cầu, hoặc chỉ một nhiệm vụ được giao ít hơn; tổng kinh phí gấp đúng 10, 100, 1.000 lần số đã bố trí và nhu cầu các năm, hoặc chỉ của một nhiệm vụ lớn hơn các số đó; chỉ một nhiệm vụ có thời gian bắt đầu trước khoản tiền đầu tiên hay kéo quá khoản tiền cuối cùng; số lượng của cùng một thứ trong quy mô, sản phẩm hay phần việc không khớp nhau; ghi chú nêu tiền của một năm khác số ở các biểu kia; dẫn quyết định mà biểu kia chỉ dẫn cho dự án khác; hoặc đơn vị của hai dòng đổi chỗ cho nhau.",
    why: "Thường do chép đè, dán lệch hoặc chỉ sắp xếp một cột. Tổng hợp theo đơn vị, nhóm hay nguồn sẽ sai dù tổng tiền vẫn đúng. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "So hai ô được nêu với quyết định phê duyệt, sửa ô sai.",
      "Nếu một cột bị sắp xếp riêng thì hoàn tác, rồi sắp xếp lại cả dòng.",
      "Nếu nguồn đúng là đổi theo năm thì ghi rõ ở cột Ghi chú.",
      "Nếu là hai nhiệm vụ khác nhau thì đặt tên khác nhau.",
    ],
    bad: "QN-B2 ghi làm năm 2019-2020, QN-B5 ghi 2018-2019.",
    good: "Hai biểu cùng ghi 2018-2019.",
  },
  en: {
    what: "Two forms state another time, lead (also an office or centre, or exchanged with its partner), group or source for one task, the source also in forms of two years; a report has a plan above what was asked for, or below it for one task alone; a total is just 10, 100 or 1,000 times what was given and is asked for, or above it for one task alone; the time of one task alone begins before its first money or goes on after its last; the counts of one thing in extent, product and work contradict each other; a remark states other money of a year than the other forms have; a task quotes a decision that the other form has for another project alone; or the leads of two rows are crosswise.",
    why: "Something was copied over, pasted a row off, or one column was sorted alone. Sums by agency, group or source are wrong though the total is right. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Compare both cells with the decision and correct the wrong one.",
      "Where one column was sorted alone, undo it and sort whole rows.",
      "Where the source does change with the years, say so under Remarks.",
      "When these are two tasks, give them different names.",
    ],
    bad: "QN-B2 states 2019-2020, QN-B5 2018-2019.",
    good: "Both state 2018-2019.",
  },
  example: {
    kind: "form",
    forms: ["QN-B2", "QN-B5"],
    tasks: { "QN-B2": BASE_TASKS, "QN-B5": [PLANNED] },
    bad: { cells: { D17: "2019-2020" } },
    at: "D17",
    show: { columns: "B D J", rows: "10 16-17" },
  },
});
