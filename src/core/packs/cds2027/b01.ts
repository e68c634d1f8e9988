import { NUMBERING } from "../columns";
import { defineForm } from "../definitions";
import { AREAS } from "./areas";
import { SOURCE_IDS, sourceColumns } from "./columns";

const ESTIMATE = "Ước thực hiện năm {n-1}";

/** Money of the running year by source: QN-B1 of letter 790/STTTT with one column a source. */
export const b01 = defineForm({
  id: "B01",
  version: "1.0.0",
  sheetName: "B01",
  annex: "Phụ lục I",
  title: "Tổng hợp kinh phí thực hiện nhiệm vụ chuyển đổi số năm {n-1}",
  summary: "Dự toán được giao và ước thực hiện năm hiện hành, chia theo từng nguồn.",
  reference: "Thông báo 624/TB-VPCP, mục 6.b: chi tiết nguồn vốn đầu tư, chi thường xuyên",
  remarks: ["(Ghi rõ từng nguồn kinh phí)"],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "estimate",
  rowsPerGroup: 2,
  groups: AREAS,
  equations: [{ total: "estimate", addends: SOURCE_IDS, kind: "sources" }],
  columns: [
    NUMBERING,
    {
      id: "task",
      header: "Nội dung, nhiệm vụ",
      kind: "name",
      aliases: ["Nội dung/Nhiệm vụ", "Tên nhiệm vụ, dự án", "Nhiệm vụ, dự án"],
      essential: true,
      required: true,
      width: 30,
    },
    {
      id: "agencies",
      header: "Đơn vị thực hiện",
      kind: "agencies",
      aliases: ["Đơn vị chủ trì", "Chủ đầu tư"],
      width: 13,
    },
    {
      id: "planned",
      header: "Dự toán được giao năm {n-1}",
      kind: "amount",
      measure: "planned",
      yearOffset: -1,
      aliases: ["Dự toán được giao", "Kế hoạch vốn năm {n-1}"],
      width: 10,
    },
    {
      id: "estimate",
      header: "Tổng số",
      band: ESTIMATE,
      kind: "amount",
      measure: "estimate",
      yearOffset: -1,
      aliases: ["Ước thực hiện năm {n-1}", "Tổng kinh phí", "Ước kinh phí thực hiện năm {n-1}"],
      essential: true,
      required: true,
      width: 10,
    },
    ...sourceColumns({ band: ESTIMATE, measure: "estimate", yearOffset: -1 }),
    {
      id: "basis",
      header: "Căn cứ (quyết định phê duyệt)",
      kind: "decision",
      aliases: ["Căn cứ", "Căn cứ pháp lý", "Ghi chú (căn cứ Quyết định phê duyệt, ...)"],
      width: 17,
    },
    { id: "note", header: "Ghi chú", kind: "note", width: 11 },
  ],
});
