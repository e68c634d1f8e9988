import { defineGuide } from "./definitions";

export const agencyDiffers = defineGuide({
  id: "agency-differs",
  vi: {
    what: "Đầu biểu, dòng “Kèm theo … của …” hoặc chữ ký ghi tên một cơ quan khác với cơ quan của tệp, hoặc khác với đa số trang của tệp. Tên cũ, tên viết tắt, cơ quan cấp trên ghi ở dòng trên và tên không có trong danh mục thì không báo.",
    why: "Biểu chép từ tệp của cơ quan khác thường còn nguyên số liệu của cơ quan đó.",
    document: null,
    mend: [
      "Ghi lại tên cơ quan ở đầu biểu, dòng kèm theo và phần ký.",
      "Kiểm tra từng nhiệm vụ trong biểu có phải của đơn vị mình không.",
    ],
    bad: "Đầu biểu ghi SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, tệp là của Sở Y tế.",
    good: "Đầu biểu ghi SỞ Y TẾ.",
  },
  en: {
    what: "Letterhead, covering letter or signature of a form name another agency than the workbook is of, or than most of its sheets. Old names, short forms, a body above in the letterhead, and names that the directory does not have, are not reported.",
    why: "A form copied from another agency's file often still has that agency's figures.",
    document: null,
    mend: [
      "Write the agency's name again in letterhead, covering letter and signature.",
      "Make sure of each task that it is yours.",
    ],
    bad: "The letterhead says SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG, the workbook is of Sở Y tế.",
    good: "The letterhead says SỞ Y TẾ.",
  },
  example: {
    kind: "form",
    good: { remembered: {} },
    bad: { remembered: {}, cells: { A1: "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG" } },
    at: "A1",
    show: { columns: "A B", rows: "1 9-10 16-17" },
  },
});
