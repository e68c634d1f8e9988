import { defineGuide } from "./definitions";

export const taskTwiceAcross = defineGuide({
  id: "task-twice-across",
  vi: {
    what: "Một nhiệm vụ có trong tệp của hai hoặc ba đơn vị: tên trùng hoặc gần trùng, cùng biểu, thời gian không tách rời nhau.",
    why: "Mỗi đơn vị kê một lần thì kinh phí được cộng hai lần. Tên ngắn và tên nhiều đơn vị cùng dùng là việc thường xuyên của từng đơn vị nên không báo.",
    document: null,
    mend: [
      "Hỏi hai đơn vị: một nhiệm vụ chung hay hai nhiệm vụ khác nhau.",
      "Nếu là một, chỉ đơn vị chủ trì kê kinh phí; đơn vị kia bỏ dòng này và gửi lại.",
      "Nếu là hai, ghi rõ tên từng nhiệm vụ (hệ thống nào, của đơn vị nào).",
    ],
    bad: "Hai sở cùng kê “Xây dựng cơ sở dữ liệu dùng chung của tỉnh”.",
    good: "Chỉ Sở Y tế kê nhiệm vụ chung.",
  },
  en: {
    what: "A task stands in the files of two or three agencies: the same or nearly the same name, in one form, at times that are not apart.",
    why: "When each lists it, its money counts twice. Short names and names that many agencies use are everyday work of each and are not reported.",
    document: null,
    mend: [
      "Ask both agencies whether it is one task or two.",
      "If one, only the agency in the lead lists the money; the other takes its row out and sends again.",
      "If two, name each fully (which system, of whom).",
    ],
    bad: "Both agencies list “Xây dựng cơ sở dữ liệu dùng chung của tỉnh”.",
    good: "Only Sở Y tế lists the shared task.",
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
        cells: { B17: "Xây dựng CSDL dùng chung của tỉnh" },
      },
    ],
    at: "so-tai-chinh.xlsx",
    says: {
      messageId: "near",
      data: {
        name: "Xây dựng CSDL dùng chung của tỉnh",
        found: "Xây dựng cơ sở dữ liệu dùng chung của tỉnh",
        agency: "Sở Tài chính",
        other: "Sở Y tế",
        file: "so-y-te.xlsx",
      },
    },
  },
});
