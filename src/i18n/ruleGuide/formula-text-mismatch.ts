import { defineGuide } from "./definitions";

export const formulaTextMismatch = defineGuide({
  id: "formula-text-mismatch",
  vi: {
    what: "Tên dòng ghi cách cộng, ví dụ “(I+II+III)”, nhưng bảng không có mục đó hoặc số liệu không phải tổng các mục đó.",
    why: "Người đọc tin cách cộng ghi trên giấy và cộng lại không ra.",
    document: null,
    mend: [
      "Thêm, bớt nhóm thì sửa cả cách cộng ghi trong tên.",
      "Không cần thì bỏ phần trong ngoặc.",
    ],
    bad: "Tên dòng tổng ghi (I+II+VI) nhưng bảng không có mục VI.",
    good: "Ghi đủ năm mục.",
  },
  en: {
    what: "The name of a row states how it is added up, such as “(I+II+III)”, and the table has no such part or another sum.",
    why: "Readers trust what is printed and cannot add it up.",
    document: null,
    mend: [
      "After adding or removing groups, mend the text too.",
      "Leave the brackets out where they are not needed.",
    ],
    bad: "The total says (I+II+VI) and there is no part VI.",
    good: "All five parts are named.",
  },
  example: {
    kind: "form",
    good: { cells: { B31: "Tổng cộng (I+II+III+IV+V)" } },
    bad: { cells: { B31: "Tổng cộng (I+II+VI)" } },
    at: "B31",
    show: { columns: "B J", rows: "10 12 16 19 23 27 31" },
  },
});
