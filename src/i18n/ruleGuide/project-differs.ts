import { defineGuide } from "./definitions";

export const projectDiffers = defineGuide({
  id: "project-differs",
  vi: {
    what: "Phiếu dự án ghi khác danh mục trong cùng tệp: tổng mức, nguồn vốn, thời gian, quyết định, chủ đầu tư hoặc quy mô; chủ đầu tư là xã, phường khác với nơi lập tệp; các nguồn vốn hoặc các năm ghi trong phiếu không cộng thành tổng mức; hoặc dự án của phiếu không có trong danh mục.",
    why: "Phiếu thường chép từ bản cũ hoặc từ phiếu của dự án khác rồi sửa sót. Nơi thẩm định đọc phiếu, nơi tổng hợp đọc danh mục, hai số khác nhau thì không biết số nào đúng. Quy tắc này ngoài danh mục ban đầu.",
    document: null,
    mend: [
      "So cả hai ô với quyết định phê duyệt rồi sửa ô sai.",
      "Nếu phiếu chép từ phiếu khác, xem lại mọi ô của phiếu.",
      "Nếu hai nơi khác nhau là đúng (ví dụ danh mục chỉ ghi phần vốn nhà nước), ghi rõ trong giải trình.",
    ],
    bad: "Phiếu ghi tổng mức 18.500 tỷ đồng, danh mục ghi 18.500 triệu đồng.",
    good: "Hai nơi cùng ghi 18.500 triệu đồng.",
  },
  en: {
    what: "A project’s sheet says other than the list in the same workbook: its total, sources, time, decision, owner or extent; its owner is another commune than the workbook’s; its sources or years do not add to its total; or its project stands in no list.",
    why: "Such sheets are copied from an older draft or from another project’s and then changed in part only. Who appraises reads the sheet, who consolidates reads the list. This rule is beyond the founding catalogue.",
    document: null,
    mend: [
      "Compare both cells with the decision and mend the wrong one.",
      "When the sheet was copied from another, check all its cells.",
      "When both are right (the list has the state’s money only), explain it.",
    ],
    bad: "The sheet says 18,500 tỷ đồng in total, the list 18,500 triệu đồng.",
    good: "Both say 18,500 triệu đồng.",
  },
  example: {
    kind: "form",
    pack: "cds-2027",
    forms: ["B03", "B02"],
    tasks: {
      B02: [
        {
          group: "ha-tang",
          cells: {
            task: "Mở rộng hạ tầng lưu trữ dữ liệu tỉnh",
            agencies: "Sở Khoa học và Công nghệ",
            period: "2027-2028",
            total: 18500,
            "tinh-dt": 7500,
            basis: "Quyết định số 412/QĐ-UBND ngày 27/3/2026",
          },
        },
      ],
    },
    both: {
      C10: "Mở rộng hạ tầng lưu trữ dữ liệu tỉnh",
      C11: "Sở Khoa học và Công nghệ",
      C15: "Quyết định số 412/QĐ-UBND ngày 27/3/2026",
      C22: "18.500 triệu đồng",
      C23: "Ngân sách tỉnh, vốn đầu tư",
      C26: "2027-2028",
    },
    bad: { cells: { C22: "18.500 tỷ đồng" } },
    at: "C22",
    show: { columns: "B C", rows: "10 22-23 26" },
  },
});
