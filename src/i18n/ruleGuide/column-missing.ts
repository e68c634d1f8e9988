import { defineGuide } from "./definitions";

export const columnMissing = defineGuide({
  id: "column-missing",
  vi: {
    what: "Biểu thiếu một cột bắt buộc phải có, do xóa cột hoặc sửa tiêu đề đến mức không nhận ra.",
    why: "Cột được tìm theo tiêu đề, không theo vị trí. Mất tiêu đề là mất số liệu của cả cột khi tổng hợp.",
    document:
      "Văn bản ban hành biểu mẫu của từng bộ, ví dụ Công văn 790/STTTT ngày 16/7/2018 của Sở Thông tin và Truyền thông tỉnh Quảng Ngãi.",
    mend: [
      "Gõ lại đúng tiêu đề của biểu mẫu vào ô tiêu đề của cột.",
      "Nếu cột đã bị xóa, chèn lại cột đúng vị trí trong biểu mẫu rồi nhập số liệu.",
    ],
    bad: "Tiêu đề cột D bị xóa, không còn cột “Thời gian thực hiện”.",
    good: "Tiêu đề cột D như biểu mẫu.",
  },
  en: {
    what: "A column that the form must have is gone: deleted, or its header changed past recognition.",
    why: "Columns are found by their headers, never by position. A lost header loses the figures of the whole column.",
    document:
      "The document that orders the forms of each pack, for example letter 790/STTTT of 16 July 2018 of the Department of Information and Communications of Quảng Ngãi.",
    mend: [
      "Type the header of the form into the column's header cell.",
      "When the column was deleted, insert it again at its place and fill it in.",
    ],
    bad: "The header of column D was deleted; there is no “Thời gian thực hiện”.",
    good: "Column D has the header of the form.",
  },
  example: {
    kind: "form",
    bad: { cells: { D9: null } },
    at: "D9",
    show: { columns: "A B D", rows: "9 17-18" },
  },
});
