import { NUMBERING } from "../columns";
import { defineForm, type ColumnDefinition } from "../definitions";

const YEARS = "Chia theo năm";
const SOURCE = "Nguồn kinh phí";

/** One column of the five years' money. */
function yearColumn(offset: number): ColumnDefinition {
  const year = offset === 0 ? "{n}" : `{n+${String(offset)}}`;
  return {
    id: `y${String(offset + 1)}`,
    header: `Năm ${year}`,
    group: YEARS,
    kind: "amount",
    measure: "needed",
    yearOffset: offset,
    aliases: [year],
    essential: true,
    width: 11,
  };
}

/**
 * Plan 272/KH-UBND, five years: money by year and source. A task with one source names it in its
 * own row; of several the first stands there and each other one in a row under the task, so that every
 * year is split by source and the group's sum counts each row once.
 */
export const thKh5 = defineForm({
  id: "TH-KH5",
  version: "1.0.0",
  sheetName: "TH-KH5",
  annex: "Phụ lục I",
  title: "Danh mục nhiệm vụ, dự án và kinh phí thực hiện giai đoạn {n}-{n+4}",
  summary: "Kinh phí năm năm của từng nhiệm vụ, chia theo năm và nguồn.",
  reference: "Kế hoạch giai đoạn 2021-2025 (phụ lục kinh phí không in trong văn bản)",
  remarks: [
    "(Nhiệm vụ có nhiều nguồn: dòng nhiệm vụ ghi nguồn thứ nhất, mỗi nguồn khác ghi một dòng ngay dưới; không ghi thêm số tổng)",
  ],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "total",
  rowsPerGroup: 2,
  // Headings of the plan's part I as printed; the last two after its title.
  groups: [
    { id: "phap-ly", name: "MÔI TRƯỜNG PHÁP LÝ" },
    { id: "ha-tang", name: "HẠ TẦNG KỸ THUẬT" },
    { id: "nen-tang", name: "CÁC HỆ THỐNG NỀN TẢNG" },
    { id: "du-lieu", name: "PHÁT TRIỂN DỮ LIỆU" },
    {
      id: "chinh-quyen",
      name: "PHÁT TRIỂN CHÍNH QUYỀN SỐ",
      aliases: ["ỨNG DỤNG CÔNG NGHỆ THÔNG TIN, PHÁT TRIỂN CHÍNH QUYỀN SỐ", "ỨNG DỤNG, DỊCH VỤ"],
    },
    {
      id: "an-toan",
      name: "BẢO ĐẢM AN TOÀN THÔNG TIN MẠNG",
      aliases: ["BẢO ĐẢM AN TOÀN THÔNG TIN", "AN TOÀN THÔNG TIN MẠNG"],
    },
  ],
  equations: [{ total: "total", addends: ["y1", "y2", "y3", "y4", "y5"], kind: "parts" }],
  columns: [
    NUMBERING,
    {
      id: "task",
      header: "Nhiệm vụ/dự án",
      kind: "name",
      aliases: ["Nhiệm vụ, dự án", "Tên nhiệm vụ, dự án", "Danh mục nhiệm vụ, dự án"],
      essential: true,
      required: true,
      width: 30,
    },
    {
      id: "lead",
      header: "Đơn vị chủ trì",
      kind: "agencies",
      aliases: ["Cơ quan chủ trì", "Chủ trì"],
      required: true,
      width: 16,
    },
    { id: "period", header: "Thời gian thực hiện", kind: "period", required: true, width: 10 },
    {
      id: "total",
      header: "Tổng kinh phí giai đoạn {n}-{n+4}",
      kind: "amount",
      measure: "total",
      aliases: ["Tổng kinh phí", "Tổng", "Tổng số"],
      essential: true,
      required: true,
      width: 12,
    },
    yearColumn(0),
    yearColumn(1),
    yearColumn(2),
    yearColumn(3),
    yearColumn(4),
    {
      id: "level",
      header: "Cấp (NSTW, NS tỉnh, NS huyện/xã)",
      group: SOURCE,
      kind: "source-level",
      aliases: ["Cấp ngân sách", "Nguồn vốn"],
      width: 15,
    },
    {
      id: "type",
      header: "Loại (đầu tư, sự nghiệp, xã hội hóa, khác)",
      group: SOURCE,
      kind: "source-type",
      aliases: ["Loại vốn"],
      width: 16,
    },
  ],
});
