import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";

/** Plan of Tây Ninh 2019, section 5: annex 1 (named there, its columns are ours). */
export const tnPl1 = defineForm({
  id: "TN-PL1",
  version: "1.0.0",
  sheetName: "TN-PL1",
  annex: "Phụ lục 1",
  title: "Kế hoạch kinh phí ứng dụng CNTT trong hoạt động cơ quan nhà nước năm {n}",
  summary: "Kinh phí từng nhiệm vụ từ nguồn sự nghiệp KHCN, không vượt tổng được duyệt.",
  reference: "Phần IV, mục 3 và mục 5",
  remarks: [],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "needed",
  rowsPerGroup: 3,
  // Sections 3.1–3.6 of part IV, to the letter.
  groups: [
    {
      id: "noi-bo",
      name: "Ứng dụng CNTT trong nội bộ cơ quan nhà nước",
      aliases: ["Ứng dụng CNTT trong nội bộ CQNN"],
    },
    { id: "nguoi-dan", name: "Ứng dụng CNTT phục vụ người dân và doanh nghiệp" },
    {
      id: "chuyen-nganh",
      name: "Xây dựng, hoàn thiện các HTTT, CSDL chuyên ngành; HTTT, CSDL quốc gia tạo nền tảng phát triển CPĐT",
      aliases: ["HTTT, CSDL chuyên ngành"],
    },
    { id: "nhan-luc", name: "Phát triển nguồn nhân lực", aliases: ["Nguồn nhân lực"] },
    { id: "ha-tang", name: "Phát triển hạ tầng kỹ thuật", aliases: ["Hạ tầng kỹ thuật"] },
    {
      id: "an-toan",
      name: "Bảo đảm an toàn thông tin",
      aliases: ["Đảm bảo an toàn thông tin", "An toàn thông tin"],
    },
  ],
  equations: [],
  source: {
    level: "TINH",
    type: "TX",
    text: "Nguồn kinh phí sự nghiệp KHCN, chi cho CNTT",
  },
  approved: {
    amount: 10_500_000_000,
    document: "Kế hoạch ứng dụng CNTT năm 2019 của tỉnh Tây Ninh, Phần IV, mục 5",
  },
  columns: [
    NUMBERING,
    {
      id: "task",
      header: "Nội dung, nhiệm vụ",
      kind: "name",
      aliases: ["Nội dung", "Nhiệm vụ", "Tên nhiệm vụ, dự án", "Hạng mục"],
      essential: true,
      required: true,
      width: 46,
    },
    {
      id: "scope",
      header: "Mục tiêu, quy mô",
      kind: "text",
      aliases: ["Quy mô", "Mục tiêu"],
      width: 28,
    },
    {
      id: "lead",
      header: "Đơn vị chủ trì",
      kind: "agencies",
      aliases: ["Cơ quan chủ trì", "Đơn vị thực hiện"],
      required: true,
      width: 20,
    },
    { id: "period", header: "Thời gian thực hiện", kind: "period", width: 13 },
    {
      id: "needed",
      header: "Kinh phí năm {n}",
      kind: "amount",
      measure: "needed",
      yearOffset: 0,
      aliases: ["Kinh phí", "Dự toán kinh phí", "Kinh phí thực hiện"],
      essential: true,
      required: true,
      width: 16,
    },
    { id: "note", header: "Ghi chú", kind: "note", width: 18 },
  ],
});
