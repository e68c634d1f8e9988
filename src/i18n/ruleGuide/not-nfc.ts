import { defineGuide } from "./definitions";

export const notNfc = defineGuide({
  id: "not-nfc",
  vi: {
    what: "Dấu được lưu rời khỏi chữ cái (Unicode tổ hợp), thường gặp ở văn bản gõ trên máy Mac.",
    why: "Nhìn giống hệt nhưng là hai chuỗi khác nhau: tìm kiếm, lọc, so khớp không ra.",
    document:
      "Nghị định 30/2020/NĐ-CP ngày 05/3/2020 về công tác văn thư, Phụ lục I: chữ Unicode theo Tiêu chuẩn Việt Nam TCVN 6909:2001.",
    mend: ["Bấm “Sửa” để chuyển sang Unicode dựng sẵn."],
    bad: "B17 gõ bằng Unicode tổ hợp (nhìn không khác).",
    good: "B17 là Unicode dựng sẵn.",
  },
  en: {
    what: "Marks are stored apart from their letters (decomposed Unicode), common in text typed on a Mac.",
    why: "It looks the same but is another string: search, filter and matching miss it.",
    document:
      "Decree 30/2020/NĐ-CP of 5 March 2020 on records, annex I: Unicode letters by standard TCVN 6909:2001.",
    mend: ["Press “Fix” to compose the letters."],
    bad: "B17 is decomposed (it looks the same).",
    good: "B17 is composed.",
  },
  example: {
    kind: "form",
    bad: { cells: { B17: "Nâng cấp phần mềm quản lý văn bản".normalize("NFD") } },
    at: "B17",
    show: { columns: "A B J", rows: "10 16-18" },
  },
});
