import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";
import { AREAS } from "./areas";

/** Plan 4627/KH-UBND, part II.III: annex 4 (named there, its columns are ours). */
export const ktPl4 = defineForm({
  id: "KT-PL4",
  version: "1.0.0",
  sheetName: "KT-PL4",
  annex: "Phụ lục 4",
  title: "Nhiệm vụ trọng tâm năm {n}",
  summary: "Nhiệm vụ trọng tâm trong năm, không kèm kinh phí.",
  reference: "Phần II, mục III",
  remarks: [],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: null,
  rowsPerGroup: 2,
  groups: AREAS,
  equations: [],
  columns: [
    NUMBERING,
    {
      id: "task",
      header: "Nhiệm vụ",
      kind: "name",
      aliases: ["Nhiệm vụ, giải pháp", "Tên nhiệm vụ", "Nội dung nhiệm vụ"],
      essential: true,
      required: true,
      width: 48,
    },
    {
      id: "lead",
      header: "Đơn vị chủ trì",
      kind: "agencies",
      aliases: ["Cơ quan chủ trì", "Đơn vị thực hiện"],
      essential: true,
      required: true,
      width: 22,
    },
    {
      id: "partners",
      header: "Đơn vị phối hợp",
      kind: "agencies",
      aliases: ["Cơ quan phối hợp", "Đơn vị/Cơ quan phối hợp"],
      width: 22,
    },
    { id: "period", header: "Thời gian thực hiện", kind: "period", required: true, width: 14 },
    {
      id: "product",
      header: "Sản phẩm",
      kind: "text",
      aliases: ["Sản phẩm đầu ra", "Kết quả, sản phẩm", "Kết quả"],
      essential: true,
      width: 30,
    },
  ],
});
