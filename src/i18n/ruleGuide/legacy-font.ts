import { defineGuide } from "./definitions";

export const legacyFont = defineGuide({
  id: "legacy-font",
  vi: {
    what: "Chữ gõ theo bảng mã cũ TCVN3 (phông .VnTime) hoặc VNI (phông VNI-Times).",
    why: "Chữ kiểu cũ chỉ đọc được trên máy còn phông đó; tìm kiếm, so khớp tên đơn vị, nguồn vốn đều trượt.",
    document:
      "Nghị định 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư, Phụ lục I: chữ Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001.",
    mend: ["Bấm “Sửa” để chuyển sang Unicode.", "Đổi phông của ô sang Times New Roman."],
    bad: "B17 gõ theo bảng mã VNI.",
    good: "B17 là Unicode.",
  },
  en: {
    what: "Text typed for the old codes TCVN3 (.VnTime) or VNI (VNI-Times).",
    why: "It is readable only where those fonts are installed; searching and matching of agencies and sources fail.",
    document:
      "Decree 30/2020/NĐ-CP of 5 March 2020 on records, annex I: Unicode letters by standard TCVN 6909:2001.",
    mend: ["Press “Fix” to convert it to Unicode.", "Set the font of the cell to Times New Roman."],
    bad: "B17 was typed for VNI.",
    good: "B17 is Unicode.",
  },
  example: {
    kind: "form",
    bad: { cells: { B17: "Naâng caáp phaàn meàm quaûn lyù vaên baûn" } },
    at: "B17",
    show: { columns: "A B J", rows: "10 16-18" },
  },
});
