import { defineGuide } from "./definitions";

export const leadPartnerConflict = defineGuide({
  id: "lead-partner-conflict",
  vi: {
    what: "Hai đơn vị cùng kê một nhiệm vụ và mỗi bên đều ghi mình là đơn vị chủ trì.",
    why: "Kinh phí giao cho đơn vị chủ trì; hai bên cùng nhận thì không biết giao ai và dễ giao hai lần.",
    document: null,
    mend: [
      "Xác định đơn vị chủ trì theo văn bản giao nhiệm vụ.",
      "Đơn vị phối hợp ghi tên đơn vị chủ trì trước, tên mình sau, và không kê kinh phí.",
    ],
    bad: "Sở Tài chính ghi mình chủ trì nhiệm vụ mà Sở Y tế cũng ghi mình chủ trì.",
    good: "Chỉ Sở Y tế kê nhiệm vụ này.",
  },
  en: {
    what: "Two agencies list the same task and each names itself as the one in the lead.",
    why: "Money goes to the agency in the lead; when two claim it nobody knows whom to give it to, and it may be given twice.",
    document: null,
    mend: [
      "Settle who leads by the document that assigns the task.",
      "The partner names the leading agency first, itself second, and lists no money.",
    ],
    bad: "Sở Tài chính and Sở Y tế both name themselves as leading the task.",
    good: "Only Sở Y tế lists the task.",
  },
  example: {
    kind: "files",
    good: [
      { name: "so-y-te.xlsx", cells: { B17: "Xây dựng cơ sở dữ liệu dùng chung của tỉnh" } },
      { name: "so-tai-chinh.xlsx", agency: { code: "STC", name: "Sở Tài chính" } },
    ],
    bad: [
      { name: "so-y-te.xlsx", cells: { B17: "Xây dựng cơ sở dữ liệu dùng chung của tỉnh" } },
      {
        name: "so-tai-chinh.xlsx",
        agency: { code: "STC", name: "Sở Tài chính" },
        cells: { B17: "Xây dựng cơ sở dữ liệu dùng chung của tỉnh", E17: "Sở Tài chính/ Sở Y tế" },
      },
    ],
    at: "so-tai-chinh.xlsx",
    // Whoever claims the lead of a task lists it, and so it stands twice.
    also: ["task-twice-across"],
    says: {
      messageId: "message",
      data: {
        name: "Xây dựng cơ sở dữ liệu dùng chung của tỉnh",
        agency: "Sở Y tế",
        other: "Sở Tài chính",
      },
    },
  },
});
