import { NUMBERING } from "../columns";
import type { ColumnDefinition } from "../definitions";

/** What the two reports call the money of their period, and the money since January. */
interface ReportHeaders {
  readonly disbursed: string;
  readonly cumulative: string;
}

const DISBURSEMENT = "Giải ngân";

const TASK_COLUMNS: readonly ColumnDefinition[] = [
  NUMBERING,
  {
    id: "task",
    header: "Nhiệm vụ, dự án",
    kind: "name",
    aliases: ["Nhiệm vụ", "Tên nhiệm vụ, dự án", "Tên nhiệm vụ/dự án"],
    essential: true,
    required: true,
    width: 36,
  },
  {
    id: "agency",
    header: "Đơn vị chủ trì",
    kind: "agencies",
    aliases: ["Đơn vị thực hiện", "Cơ quan chủ trì"],
    width: 18,
  },
  {
    id: "planned",
    header: "Kế hoạch vốn năm {n}",
    kind: "amount",
    measure: "planned",
    yearOffset: 0,
    aliases: ["Kế hoạch vốn", "Kế hoạch", "Dự toán được giao"],
    essential: true,
    required: true,
    width: 13,
  },
];

/** Status words as in notice 624/TB-VPCP, annex II. */
const PROGRESS_COLUMNS: readonly ColumnDefinition[] = [
  {
    id: "rate",
    header: "Tỷ lệ (%)",
    group: DISBURSEMENT,
    kind: "percent",
    ratio: { of: "cumulative", over: "planned" },
    aliases: ["Tỷ lệ giải ngân (%)"],
    width: 9,
  },
  {
    id: "status",
    header: "Tình trạng thực hiện",
    kind: "choice",
    choices: ["Đã hoàn thành", "Đã hoàn thành quá hạn", "Đang thực hiện", "Chưa hoàn thành"],
    aliases: ["Tình trạng", "Tiến độ"],
    width: 15,
  },
  {
    id: "difficulties",
    header: "Khó khăn, vướng mắc",
    kind: "text",
    aliases: ["Khó khăn, vướng mắc, kiến nghị"],
    width: 26,
  },
];

/** Columns of a progress report. */
export function reportColumns(headers: ReportHeaders): readonly ColumnDefinition[] {
  return [
    ...TASK_COLUMNS,
    {
      id: "disbursed",
      header: headers.disbursed,
      group: DISBURSEMENT,
      kind: "amount",
      measure: "disbursed",
      yearOffset: 0,
      partOf: "cumulative",
      aliases: ["Giải ngân trong kỳ", "Trong kỳ", "Trong kỳ báo cáo"],
      essential: true,
      width: 13,
    },
    {
      id: "cumulative",
      header: headers.cumulative,
      group: DISBURSEMENT,
      kind: "amount",
      measure: "cumulative",
      yearOffset: 0,
      aliases: ["Lũy kế giải ngân", "Lũy kế giải ngân từ đầu năm", "Lũy kế từ đầu năm"],
      essential: true,
      width: 13,
    },
    ...PROGRESS_COLUMNS,
  ];
}
