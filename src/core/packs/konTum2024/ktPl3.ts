import { INDICATOR, NUMBERING, PARTNERS, UNIT_OF_MEASURE } from "../columns";
import { defineForm } from "../definitions";
import { INDICATOR_GROUPS, TARGET_ROWS } from "./indicators";

/** Plan 4627/KH-UBND, part II.II.2: annex 3 (named there, its columns are ours). */
export const ktPl3 = defineForm({
  id: "KT-PL3",
  version: "1.0.0",
  sheetName: "KT-PL3",
  annex: "Phụ lục 3",
  title: "Các chỉ tiêu thực hiện năm {n} và phân công thực hiện",
  summary: "Chỉ tiêu của năm kế hoạch, giao cơ quan chủ trì và phối hợp.",
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
    NUMBERING,
    INDICATOR,
    UNIT_OF_MEASURE,
    {
      id: "target",
      header: "Mục tiêu năm {n}",
      kind: "quantity",
      indicates: { what: "target", yearOffset: 0 },
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
    PARTNERS,
    {
      id: "due",
      header: "Thời hạn hoàn thành",
      kind: "period",
      aliases: ["Thời hạn", "Thời gian hoàn thành"],
      width: 13,
    },
  ],
});
