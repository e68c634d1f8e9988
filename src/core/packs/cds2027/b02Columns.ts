import { NUMBERING } from "../columns";
import type { ColumnDefinition } from "../definitions";
import { sourceColumns } from "./columns";

/** The band over everything asked for the plan year. */
const NEEDED = "Nhu cầu kinh phí năm {n}";

/** Columns of the list of tasks and estimates. */
export const B02_COLUMNS: readonly ColumnDefinition[] = [
  NUMBERING,
  {
    id: "task",
    header: "Tên nhiệm vụ, dự án",
    kind: "name",
    aliases: ["Tên dự án, nhiệm vụ", "Tên nhiệm vụ/dự án", "Nội dung/Nhiệm vụ", "Nhiệm vụ"],
    essential: true,
    required: true,
    width: 21,
  },
  {
    id: "priority",
    header: "Ưu tiên",
    kind: "choice",
    choices: ["Cao", "Vừa", "Thấp"],
    aliases: ["Thứ tự ưu tiên", "Mức độ ưu tiên"],
    width: 5.5,
  },
  { id: "scope", header: "Mục tiêu, quy mô", kind: "text", aliases: ["Quy mô"], width: 12 },
  {
    id: "agencies",
    header: "Đơn vị chủ trì/ phối hợp",
    kind: "agencies",
    aliases: ["Đơn vị chủ trì", "Chủ trì", "Cơ quan chủ trì"],
    required: true,
    width: 10,
  },
  { id: "period", header: "Thời gian thực hiện", kind: "period", required: true, width: 7.5 },
  {
    id: "total",
    header: "Tổng kinh phí",
    kind: "amount",
    measure: "total",
    aliases: ["Tổng mức", "Tổng mức đầu tư"],
    essential: true,
    required: true,
    width: 9,
  },
  {
    id: "allocated",
    header: "Lũy kế đã bố trí đến hết năm {n-1}",
    kind: "amount",
    measure: "allocated",
    aliases: ["Lũy kế đã bố trí", "Đã thực hiện"],
    width: 9,
  },
  {
    id: "needed",
    header: "Tổng số",
    band: NEEDED,
    kind: "amount",
    measure: "needed",
    yearOffset: 0,
    aliases: ["Nhu cầu năm {n}", "Cần thực hiện trong năm {n}", "Kinh phí năm {n}"],
    essential: true,
    width: 9,
  },
  ...sourceColumns({ band: NEEDED, measure: "needed", yearOffset: 0 }),
  {
    id: "other",
    header: "Doanh nghiệp, xã hội hóa (ngoài NSNN)",
    kind: "amount",
    measure: "needed",
    yearOffset: 0,
    source: { level: "KHAC", type: "XHH" },
    aliases: ["Doanh nghiệp, xã hội hóa", "Xã hội hóa"],
    width: 8.5,
  },
  {
    id: "basis",
    header: "Căn cứ pháp lý",
    kind: "decision",
    aliases: ["Căn cứ", "Quyết định phê duyệt"],
    width: 13,
  },
  { id: "code", header: "Mục chi", kind: "budget-code", aliases: ["Mục lục NSNN"], width: 7 },
  { id: "note", header: "Ghi chú", kind: "note", width: 9 },
];
