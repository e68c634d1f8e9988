import { INDICATOR, NUMBERING, UNIT_OF_MEASURE } from "../columns";
import { defineForm } from "../definitions";
import { INDICATOR_GROUPS, RESULT_ROWS } from "./indicators";

/** Plan 4627/KH-UBND, part I.I: annex 1 (named there, its columns are ours). */
export const ktPl1 = defineForm({
  id: "KT-PL1",
  version: "1.0.0",
  sheetName: "KT-PL1",
  annex: "Phụ lục 1",
  title: "Tình hình thực hiện mục tiêu đặt ra năm {n-1}",
  summary: "Kết quả từng chỉ tiêu của năm trước, đạt hay không đạt.",
  reference: "Phần I, mục I",
  remarks: [],
  nameColumn: "indicator",
  groupColumn: "indicator",
  sourcedColumn: null,
  rowsPerGroup: 1,
  groups: INDICATOR_GROUPS,
  fixedRows: RESULT_ROWS,
  equations: [],
  columns: [
    NUMBERING,
    INDICATOR,
    UNIT_OF_MEASURE,
    {
      id: "target",
      header: "Mục tiêu năm {n-1}",
      kind: "quantity",
      indicates: { what: "target", yearOffset: -1 },
      aliases: ["Mục tiêu", "Kế hoạch"],
      width: 14,
    },
    {
      id: "result",
      header: "Kết quả thực hiện năm {n-1}",
      kind: "quantity",
      indicates: { what: "result", yearOffset: -1 },
      aliases: ["Kết quả", "Kết quả thực hiện", "Kết quả đạt được"],
      essential: true,
      required: true,
      width: 14,
    },
    {
      id: "verdict",
      header: "Đánh giá (đạt/không đạt)",
      kind: "choice",
      indicates: { what: "verdict", yearOffset: -1 },
      choices: ["Đạt", "Không đạt"],
      aliases: ["Đánh giá"],
      width: 12,
    },
    {
      id: "agency",
      header: "Đơn vị chịu trách nhiệm",
      kind: "agencies",
      aliases: ["Đơn vị thực hiện", "Cơ quan chịu trách nhiệm"],
      width: 20,
    },
    { id: "note", header: "Ghi chú", kind: "note", width: 18 },
  ],
});
