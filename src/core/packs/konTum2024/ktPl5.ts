import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";
import { AREAS, ENTERPRISES } from "./areas";
import { wideSourceColumns } from "./wideSources";

/** The band over everything asked for the plan year. */
const NEEDED = "Nhu cầu kinh phí năm {n}";

/** Plan 4627/KH-UBND, part II.VII.1: annex 5 (named there, its columns are ours). */
export const ktPl5 = defineForm({
  id: "KT-PL5",
  version: "1.0.0",
  sheetName: "KT-PL5",
  annex: "Phụ lục 5",
  title: "Danh mục các nhiệm vụ, dự án và dự toán kinh phí thực hiện",
  summary: "Nhiệm vụ, dự án và dự toán năm, mỗi nguồn một cột; nhiệm vụ của doanh nghiệp để riêng.",
  reference: "Phần II, mục VII.1",
  remarks: [],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "needed",
  rowsPerGroup: 2,
  groups: [...AREAS, ENTERPRISES],
  equations: [
    {
      total: "needed",
      kind: "sources",
      addends: [
        "tw-dt",
        "tw-tx",
        "tinh-dt",
        "tinh-tx",
        "huyen-dt",
        "huyen-tx",
        "xa-dt",
        "xa-tx",
        "khac-dt",
        "khac-tx",
      ],
    },
  ],
  columns: [
    { ...NUMBERING, width: 4.5 },
    {
      id: "task",
      header: "Tên nhiệm vụ/dự án",
      kind: "name",
      aliases: ["Tên nhiệm vụ, dự án", "Nhiệm vụ, dự án"],
      essential: true,
      required: true,
      width: 26,
    },
    {
      id: "lead",
      header: "Đơn vị chủ trì",
      kind: "agencies",
      aliases: ["Chủ trì", "Cơ quan chủ trì"],
      required: true,
      width: 12,
    },
    {
      id: "partners",
      header: "Đơn vị phối hợp",
      kind: "agencies",
      aliases: ["Phối hợp", "Cơ quan phối hợp"],
      width: 12,
    },
    { id: "period", header: "Thời gian thực hiện", kind: "period", required: true, width: 9 },
    {
      id: "total",
      header: "Tổng mức",
      kind: "amount",
      measure: "total",
      aliases: ["Tổng mức đầu tư", "Tổng kinh phí"],
      essential: true,
      required: true,
      width: 9.5,
    },
    {
      id: "allocated",
      header: "Lũy kế đã bố trí đến hết năm {n-1}",
      kind: "amount",
      measure: "allocated",
      aliases: ["Lũy kế đã bố trí", "Lũy kế vốn đã bố trí"],
      width: 9.5,
    },
    {
      id: "needed",
      header: "Tổng số",
      band: NEEDED,
      kind: "amount",
      measure: "needed",
      yearOffset: 0,
      aliases: ["Nhu cầu năm {n}", "Kinh phí năm {n}", "Cộng"],
      essential: true,
      width: 9.5,
    },
    ...wideSourceColumns(NEEDED),
    {
      id: "basis",
      header: "Căn cứ",
      kind: "decision",
      aliases: ["Căn cứ pháp lý", "Quyết định phê duyệt"],
      width: 15,
    },
    { id: "note", header: "Ghi chú", kind: "note", width: 11 },
  ],
});
