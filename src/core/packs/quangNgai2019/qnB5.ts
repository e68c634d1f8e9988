import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";
import { SOURCE_LEVEL, SOURCE_TYPE, TASK } from "./columns";
import { TASK_GROUPS } from "./taskGroups";

/**
 * Letter 790/STTTT of 16/7/2018: the same tasks and estimates for the agency's socio-economic
 * plan, "ghi rõ Mục chi, nguồn kinh phí". No columns are printed for it; these are ours.
 */
export const qnB5 = defineForm({
  id: "QN-B5",
  version: "1.0.0",
  sheetName: "QN-B5",
  annex: "Phụ lục V",
  title: "Nhiệm vụ và dự toán kinh phí lồng ghép vào Kế hoạch phát triển KT-XH năm {n}",
  summary: "Các nhiệm vụ của QN-B2 đưa vào kế hoạch KT-XH, ghi rõ mục chi và nguồn.",
  reference: "Công văn 790/STTTT và Phụ lục, mục VI",
  remarks: ["(Ghi rõ Mục chi, nguồn kinh phí)"],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "needed",
  rowsPerGroup: 2,
  groups: TASK_GROUPS,
  equations: [],
  columns: [
    NUMBERING,
    { ...TASK, width: 40 },
    { id: "period", header: "Thời gian thực hiện", kind: "period", width: 12 },
    {
      id: "needed",
      header: "Dự toán kinh phí năm {n}",
      kind: "amount",
      measure: "needed",
      yearOffset: 0,
      aliases: ["Dự toán kinh phí", "Kinh phí năm {n}"],
      essential: true,
      required: true,
      width: 14,
    },
    {
      id: "code",
      header: "Mục chi",
      kind: "budget-code",
      aliases: ["Mục, tiểu mục", "Mục lục NSNN"],
      essential: true,
      required: true,
      width: 14,
    },
    SOURCE_LEVEL,
    { ...SOURCE_TYPE, width: 18 },
    { id: "note", header: "Ghi chú", kind: "note", width: 16 },
  ],
});
