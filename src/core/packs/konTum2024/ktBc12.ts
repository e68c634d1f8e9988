import { defineForm } from "../definitions";
import { AREAS, ENTERPRISES } from "./areas";
import { reportColumns } from "./reportColumns";

/** Plan 4627/KH-UBND, part II.VI.1: yearly report; its own columns are not printed there. */
export const ktBc12 = defineForm({
  id: "KT-BC12",
  version: "1.0.0",
  sheetName: "KT-BC12",
  annex: "Phụ lục",
  title: "Tình hình thực hiện và giải ngân Kế hoạch Chuyển đổi số năm {n}",
  summary: "Báo cáo giải ngân cả năm, gửi trước ngày 10/12.",
  reference: "Phần II, mục VI.1",
  remarks: [
    "(Gửi về Sở Thông tin và Truyền thông trước ngày 10/12/{n}; Sở tổng hợp, báo cáo trước ngày 20/12/{n})",
  ],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "planned",
  rowsPerGroup: 2,
  groups: [...AREAS, ENTERPRISES],
  equations: [],
  periods: ["year"],
  deadline: { month: 12, day: 10, yearOffset: 0 },
  columns: reportColumns({ disbursed: "6 tháng cuối năm", cumulative: "Lũy kế cả năm" }),
});
