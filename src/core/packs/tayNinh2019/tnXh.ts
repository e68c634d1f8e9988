import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";

/**
 * Plan of Tây Ninh 2019, sections 3.1, 4.3 and 6.2: score sheet that ranks agencies by their use
 * of information technology (ICT index). Agencies are ordered by it in a consolidation.
 */
export const tnXh = defineForm({
  id: "TN-XH",
  version: "1.0.0",
  sheetName: "TN-XH",
  annex: "Phụ lục 2",
  title: "Bảng điểm xếp hạng ứng dụng CNTT (ICT index) năm {n}",
  summary: "Bảng điểm và thứ hạng ứng dụng CNTT của các cơ quan, dùng để xếp thứ tự khi tổng hợp.",
  reference: "Phần IV, mục 3.1, 4.3 và 6.2",
  remarks: [],
  nameColumn: "agency",
  groupColumn: "agency",
  sourcedColumn: null,
  rowsPerGroup: 4,
  // Whom section 6.2 ranks, and the communes of sections 3.1 and 4.3.
  groups: [
    { id: "hanh-chinh", name: "Cơ quan hành chính của tỉnh", aliases: ["Sở, ban, ngành"] },
    { id: "su-nghiep", name: "Đơn vị sự nghiệp" },
    {
      id: "nganh-doc",
      name: "Đơn vị ngành dọc trên địa bàn tỉnh",
      aliases: ["Cơ quan ngành dọc"],
    },
    { id: "cap-xa", name: "UBND cấp xã", aliases: ["Xã, phường, thị trấn"] },
  ],
  equations: [],
  columns: [
    NUMBERING,
    {
      id: "agency",
      header: "Cơ quan, đơn vị",
      kind: "name",
      aliases: ["Tên cơ quan, đơn vị", "Đơn vị"],
      essential: true,
      required: true,
      width: 46,
    },
    {
      id: "self-score",
      header: "Điểm tự chấm",
      kind: "quantity",
      aliases: ["Điểm tự đánh giá"],
      width: 14,
    },
    {
      id: "score",
      header: "Điểm thẩm định",
      kind: "quantity",
      aliases: ["Điểm", "Tổng điểm", "Điểm đánh giá"],
      essential: true,
      required: true,
      width: 14,
    },
    {
      id: "rank",
      header: "Xếp hạng năm {n}",
      kind: "quantity",
      aliases: ["Xếp hạng", "Thứ hạng"],
      essential: true,
      width: 14,
    },
    { id: "last-rank", header: "Xếp hạng năm {n-1}", kind: "quantity", width: 14 },
    { id: "note", header: "Ghi chú", kind: "note", width: 28 },
  ],
});
