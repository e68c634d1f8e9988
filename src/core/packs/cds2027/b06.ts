import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";

/** Key tasks with their products, and platforms to study: KT-PL4 and KT-PL6 in one. */
export const b06 = defineForm({
  id: "B06",
  version: "1.0.0",
  sheetName: "B06",
  annex: "Phụ lục VI",
  title: "Nhiệm vụ trọng tâm và sản phẩm chuyển đổi số năm {n}",
  summary: "Việc phải làm, sản phẩm đầu ra, ai chủ trì, xong khi nào.",
  reference: "Công văn 5511/BKHCN-CĐSQG; Nghị định 224/2026/NĐ-CP, Điều 7",
  remarks: [],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: null,
  rowsPerGroup: 5,
  groups: [
    { id: "trong-tam", name: "Nhiệm vụ trọng tâm", aliases: ["Nhiệm vụ, giải pháp"] },
    {
      id: "nen-tang",
      name: "Ứng dụng, nền tảng số nghiên cứu triển khai",
      aliases: ["Ứng dụng, nền tảng"],
    },
  ],
  equations: [],
  columns: [
    NUMBERING,
    {
      id: "task",
      header: "Nhiệm vụ, giải pháp",
      kind: "name",
      aliases: ["Nhiệm vụ", "Tên nhiệm vụ", "Ứng dụng/nền tảng"],
      essential: true,
      required: true,
      width: 38,
    },
    { id: "purpose", header: "Mục đích, yêu cầu", kind: "text", aliases: ["Mục đích"], width: 22 },
    {
      id: "lead",
      header: "Đơn vị chủ trì",
      kind: "agencies",
      aliases: ["Cơ quan chủ trì", "Đơn vị thực hiện", "Đơn vị đề xuất"],
      essential: true,
      required: true,
      width: 17,
    },
    {
      id: "partners",
      header: "Đơn vị phối hợp",
      kind: "agencies",
      aliases: ["Cơ quan phối hợp", "Đơn vị/Cơ quan phối hợp"],
      width: 17,
    },
    {
      id: "period",
      header: "Thời gian thực hiện",
      kind: "period",
      aliases: ["Thời hạn", "Thời gian hoàn thành"],
      required: true,
      width: 12,
    },
    {
      id: "product",
      header: "Sản phẩm, kết quả đầu ra",
      kind: "text",
      aliases: ["Sản phẩm đầu ra", "Sản phẩm", "Kết quả"],
      essential: true,
      required: true,
      width: 26,
    },
    { id: "note", header: "Ghi chú", kind: "note", width: 12 },
  ],
});
