import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";

/** Plan 4627/KH-UBND, part II.VII.2: annex 6 (named there, its columns are ours). */
export const ktPl6 = defineForm({
  id: "KT-PL6",
  version: "1.0.0",
  sheetName: "KT-PL6",
  annex: "Phụ lục 6",
  title: "Các ứng dụng, nền tảng nghiên cứu triển khai năm {n} và những năm tiếp theo",
  summary: "Ứng dụng, nền tảng cần nghiên cứu, kèm khái toán.",
  reference: "Phần II, mục VII.2",
  remarks: [],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "estimate",
  rowsPerGroup: 8,
  groups: [],
  equations: [],
  columns: [
    NUMBERING,
    {
      id: "task",
      header: "Ứng dụng/nền tảng",
      kind: "name",
      aliases: ["Ứng dụng, nền tảng", "Tên ứng dụng, nền tảng"],
      essential: true,
      required: true,
      width: 36,
    },
    { id: "purpose", header: "Mục đích", kind: "text", aliases: ["Mục tiêu"], width: 34 },
    {
      id: "agency",
      header: "Đơn vị đề xuất",
      kind: "agencies",
      aliases: ["Cơ quan đề xuất"],
      required: true,
      width: 20,
    },
    {
      id: "period",
      header: "Năm dự kiến triển khai",
      kind: "period",
      aliases: ["Năm dự kiến"],
      width: 12,
    },
    {
      id: "estimate",
      header: "Khái toán kinh phí",
      kind: "amount",
      measure: "estimate",
      aliases: ["Khái toán", "Kinh phí dự kiến"],
      essential: true,
      width: 14,
    },
    {
      id: "level",
      header: "Nguồn kinh phí dự kiến",
      kind: "source-level",
      aliases: ["Nguồn dự kiến"],
      width: 24,
    },
  ],
});
