import { defineForm } from "../definitions";
import { AREAS, ENTERPRISES } from "./areas";
import { reportColumns } from "./reportColumns";

/** Plan 4627/KH-UBND, part II.VI.1: half-year report; its own columns are not printed there. */
export const ktBc6 = defineForm({
  id: "KT-BC6",
  version: "1.0.0",
  sheetName: "KT-BC6",
  annex: "Phụ lục",
  title: "Tình hình thực hiện và giải ngân Kế hoạch Chuyển đổi số 6 tháng đầu năm {n}",
  summary: "Báo cáo giải ngân 6 tháng, gửi trước ngày 10/6.",
  reference: "Phần II, mục VI.1",
  remarks: [
    "(Gửi về Sở Thông tin và Truyền thông trước ngày 10/6/{n}; Sở tổng hợp, báo cáo trước ngày 20/6/{n})",
  ],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "planned",
  rowsPerGroup: 2,
  groups: [...AREAS, ENTERPRISES],
  equations: [],
  periods: ["half-year"],
  deadline: { month: 6, day: 10, yearOffset: 0 },
  columns: reportColumns({
    disbursed: "6 tháng đầu năm",
    cumulative: "Lũy kế từ đầu năm đến ngày báo cáo",
  }),
});
