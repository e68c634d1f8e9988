import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";

/**
 * Plan 4627/KH-UBND, part II.VI.1: at least 1% of each level's recurrent spending for digital
 * transformation, 10% of that for security. The thresholds are dated values of the pack.
 */
export const ktTl = defineForm({
  id: "KT-TL",
  version: "1.0.0",
  sheetName: "KT-TL",
  annex: "Phụ lục",
  title:
    "Tỷ lệ bố trí kinh phí chuyển đổi số và an toàn, an ninh mạng năm {n} của từng cấp ngân sách",
  summary: "Tỷ lệ chi cho chuyển đổi số (từ 1%) và an toàn thông tin (từ 10%) của từng cấp.",
  reference: "Phần II, mục VI.1",
  remarks: [
    "(Tối thiểu 01% tổng chi thường xuyên của từng cấp ngân sách (tỉnh, huyện, xã), trong đó đảm bảo 10% chi phí đầu tư cho an toàn, an ninh mạng)",
  ],
  nameColumn: "budget",
  groupColumn: "budget",
  sourcedColumn: null,
  rowsPerGroup: 0,
  groups: [],
  fixedRows: [
    { group: null, cells: { budget: "Ngân sách cấp tỉnh" } },
    { group: null, cells: { budget: "Ngân sách cấp huyện" } },
    { group: null, cells: { budget: "Ngân sách cấp xã" } },
  ],
  equations: [],
  columns: [
    NUMBERING,
    {
      id: "budget",
      header: "Cấp ngân sách",
      kind: "name",
      essential: true,
      required: true,
      width: 30,
    },
    {
      id: "recurrent",
      header: "Tổng chi thường xuyên",
      kind: "amount",
      measure: "recurrent",
      yearOffset: 0,
      aliases: ["Chi thường xuyên"],
      essential: true,
      width: 17,
    },
    {
      id: "digital",
      header: "Chi cho chuyển đổi số",
      kind: "amount",
      measure: "digital",
      yearOffset: 0,
      aliases: ["Chi chuyển đổi số", "Chi CĐS"],
      essential: true,
      width: 17,
    },
    {
      id: "digital-share",
      header: "Tỷ lệ chi cho chuyển đổi số (%)",
      kind: "percent",
      ratio: { of: "digital", over: "recurrent", least: "dx-share" },
      width: 14,
    },
    {
      id: "security",
      header: "Chi cho an toàn thông tin",
      kind: "amount",
      measure: "security",
      yearOffset: 0,
      partOf: "digital",
      aliases: ["Chi an toàn thông tin", "Chi cho an toàn, an ninh mạng"],
      essential: true,
      width: 17,
    },
    {
      id: "security-share",
      header: "Tỷ lệ chi cho an toàn thông tin (%)",
      kind: "percent",
      ratio: { of: "security", over: "digital", least: "security-share" },
      width: 14,
    },
    { id: "note", header: "Ghi chú", kind: "note", width: 20 },
  ],
});
