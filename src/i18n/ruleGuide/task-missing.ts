import type { TaskContent } from "../../core/layout";
import { defineGuide } from "./definitions";

const NAMES = [
  "Nâng cấp phần mềm quản lý văn bản",
  "Mua sắm máy chủ lưu trữ",
  "Thuê đường truyền số liệu",
  "Tập huấn an toàn thông tin",
];

/** The same tasks with the cells that a form has besides. */
const tasksWith = (cells: TaskContent["cells"]): readonly TaskContent[] =>
  NAMES.map((task, at) => ({ group: "noi-bo", cells: { ...cells, task, needed: 100 + 50 * at } }));

const SOURCE = { level: "Ngân sách tỉnh", type: "Vốn sự nghiệp", period: "2019" };

export const taskMissing = defineGuide({
  id: "task-missing",
  vi: {
    what: "Nhiệm vụ có tiền năm kế hoạch ở một biểu nhưng không có dòng nào ở biểu kia, dù hai biểu ghi cùng danh mục; hoặc có dòng đúng số tiền, nhóm, đơn vị ấy nhưng mang tên khác hẳn, tên chỉ khác con số (năm, số lượng) hay tên của dòng khác; báo cáo cũng so với nhu cầu, và thiếu một nhiệm vụ thì được nhắc khi mọi nhiệm vụ khác được giao đúng số đã đề nghị.",
    why: "Tổng hai biểu lệch đúng bằng nhiệm vụ đó: dòng đã bị xóa nhầm, chưa chép sang, hoặc tên bị gõ đè. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "Thêm dòng vào biểu còn thiếu, đúng tên và nhóm.",
      "Nếu tên ghi nhầm thì ghi lại đúng tên ở biểu kia, đừng thêm hay xóa dòng.",
      "Nếu nhiệm vụ không còn trong kế hoạch thì bỏ ở biểu kia; nếu cố ý để ngoài thì giải trình.",
    ],
    bad: "QN-B2 có bốn nhiệm vụ, QN-B5 chỉ có ba.",
    good: "Hai biểu có cùng bốn nhiệm vụ.",
  },
  en: {
    what: "A task has money of the plan year in one form and no row in another that lists the same tasks, or a row with the same money, group and agency under quite another name, one that differs in its figures alone (years, counts) or that of another row; reports are compared with what was asked for too, and lack a task where every other one was granted just as asked for.",
    why: "The totals differ by just that task: its row was deleted by mistake or never copied, or its name was typed over. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Add the row to the form that lacks it, with the same name and group.",
      "Where the name is wrong, write that of the other form; add and delete no row.",
      "When the task is given up, take it out of the other form; when it is left out on purpose, explain.",
    ],
    bad: "QN-B2 has four tasks, QN-B5 only three.",
    good: "Both have the same four tasks.",
  },
  example: {
    kind: "form",
    forms: ["QN-B5", "QN-B2"],
    tasks: {
      "QN-B2": tasksWith({ ...SOURCE, agencies: "Sở Y tế" }),
      "QN-B5": tasksWith({ ...SOURCE, code: "Mục 6950" }),
    },
    bad: {
      cells: {
        ...{ A19: null, B19: null, C19: null, D19: null },
        ...{ E19: null, F19: null, G19: null, A30: null },
      },
    },
    at: "B15",
    show: { columns: "B D", rows: "10 15-19" },
  },
});
