import { defineForm } from "../definitions";
import { INDICATOR_GROUPS, TARGET_ROWS } from "./indicators";

/** Plan 4627/KH-UBND, part II.II.2: annex 3 (named there, its columns are ours). */
export const ktPl3 = defineForm({
  id: "KT-PL3",
  version: "1.0.0",
  sheetName: "KT-PL3",
  annex: "Phụ lục 3",
  title: "Các chỉ tiêu thực hiện năm {n} và phân công thực hiện",
  reference: "Phần II, mục II.2",
  remarks: [],
  nameColumn: "indicator",
  groupColumn: "indicator",
  sourcedColumn: null,
  rowsPerGroup: 1,
  groups: INDICATOR_GROUPS,
  fixedRows: TARGET_ROWS,
  equations: [],
  columns: [
    { id: "tt", header: "TT", kind: "numbering", aliases: ["STT", "Số TT"], width: 5 },
    {
      id: "indicator",
      header: "Chỉ tiêu",
      kind: "name",
      aliases: ["Tên chỉ tiêu", "Mục tiêu, chỉ tiêu"],
      essential: true,
      required: true,
      width: 44,
    },
    { id: "unit", header: "Đơn vị tính", kind: "unit", aliases: ["ĐVT"], width: 11 },
    {
      id: "target",
      header: "Mục tiêu năm {n}",
      kind: "quantity",
      aliases: ["Mục tiêu", "Chỉ tiêu năm {n}"],
      essential: true,
      required: true,
      width: 16,
    },
    {
      id: "lead",
      header: "Đơn vị chủ trì",
      kind: "agencies",
      aliases: ["Cơ quan chủ trì"],
      essential: true,
      width: 20,
    },
    {
      id: "partners",
      header: "Đơn vị phối hợp",
      kind: "agencies",
      aliases: ["Cơ quan phối hợp"],
      width: 20,
    },
    {
      id: "due",
      header: "Thời hạn hoàn thành",
      kind: "period",
      aliases: ["Thời hạn", "Thời gian hoàn thành"],
      width: 13,
    },
  ],
});
