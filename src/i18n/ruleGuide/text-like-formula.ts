import { defineGuide } from "./definitions";

export const textLikeFormula = defineGuide({
  id: "text-like-formula",
  vi: {
    what: "Chữ bắt đầu bằng = hoặc @, hoặc trông như công thức sau dấu + hay -.",
    why: "Bấm vào ô rồi Enter, Excel hiểu là công thức và báo lỗi #NAME?; tệp lạ còn có thể cài lệnh kiểu này.",
    document: null,
    mend: [
      "Bấm “Sửa” để bỏ dấu ở đầu.",
      "Gạch đầu dòng thì để dấu cách sau dấu “-”; kiểu đó không bị báo.",
    ],
    bad: "Ghi chú bắt đầu bằng “=>”.",
    good: "Bỏ dấu ở đầu.",
  },
  en: {
    what: "A text begins with = or @, or looks like a formula behind + or -.",
    why: "Click the cell and press Enter, and Excel takes it for a formula: #NAME?. Files of strangers may hide commands this way.",
    document: null,
    mend: [
      "Press “Fix” to drop the sign.",
      "A bullet is a hyphen with a blank behind it; those are not reported.",
    ],
    bad: "The remark begins with “=>”.",
    good: "The sign is gone.",
  },
  example: {
    kind: "form",
    bad: { cells: { M18: "=> đề nghị bố trí sớm" } },
    good: { cells: { M18: "đề nghị bố trí sớm" } },
    at: "M18",
    show: { columns: "B J M", rows: "10 16-18" },
  },
});
