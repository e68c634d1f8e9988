import { NUMBERING } from "../columns";
import { defineForm, type ColumnDefinition, type FormDefinition } from "../definitions";
import { AREAS } from "./areas";

const NEEDS = "Nhu cầu kinh phí";
const RUNNING = "Năm {n-1}";
const SOURCE = "Nguồn kinh phí";

/** The money of one year ahead. */
function yearColumn(offset: number): ColumnDefinition {
  const year = offset === 0 ? "{n}" : `{n+${String(offset)}}`;
  return {
    id: `y${String(offset)}`,
    header: `Năm ${year}`,
    group: NEEDS,
    kind: "amount",
    measure: "needed",
    yearOffset: offset,
    essential: true,
    width: 11,
  };
}

/** What was given before the plan year, after the Ministry of Finance's three-year form. */
const BEFORE: readonly ColumnDefinition[] = [
  {
    id: "allocated",
    header: "Đã bố trí đến hết năm {n-2}",
    kind: "amount",
    measure: "allocated",
    aliases: ["Dự toán được bố trí đến hết năm {n-2}"],
    width: 11,
  },
  {
    id: "planned",
    header: "Dự toán được giao",
    group: RUNNING,
    kind: "amount",
    measure: "planned",
    yearOffset: -1,
    aliases: ["DMDT {n-1}"],
    width: 11,
  },
  {
    id: "estimate",
    header: "Ước thực hiện",
    group: RUNNING,
    kind: "amount",
    measure: "estimate",
    yearOffset: -1,
    width: 11,
  },
];

/** A financial plan over `years` from the plan year on; each year of a task by source below it. */
function financialPlan(
  years: number,
  own: Pick<FormDefinition, "id" | "annex" | "summary">,
  before: readonly ColumnDefinition[]
): FormDefinition {
  const last = `{n+${String(years - 1)}}`;
  const needs = Array.from({ length: years }, (_one, offset) => yearColumn(offset));
  return defineForm({
    ...own,
    version: "1.0.0",
    sheetName: own.id,
    title: `Kế hoạch tài chính ${String(years)} năm {n}-${last} cho chuyển đổi số`,
    reference:
      "Dự toán chi ứng dụng CNTT giai đoạn n – n+2 (Bộ Tài chính); Nghị định 224/2026/NĐ-CP, Điều 7",
    remarks: [
      "(Nhiệm vụ có nhiều nguồn: dòng nhiệm vụ ghi nguồn thứ nhất, mỗi nguồn khác ghi một dòng ngay dưới; không ghi thêm số tổng)",
    ],
    nameColumn: "task",
    groupColumn: "task",
    sourcedColumn: "total",
    rowsPerGroup: 2,
    groups: AREAS,
    equations: [{ total: "total", addends: needs.map(({ id }) => id), kind: "parts" }],
    columns: [
      NUMBERING,
      {
        id: "task",
        header: "Nội dung, nhiệm vụ",
        kind: "name",
        aliases: ["Nội dung", "Tên nhiệm vụ, dự án"],
        essential: true,
        required: true,
        width: 32,
      },
      { id: "agencies", header: "Đơn vị thực hiện", kind: "agencies", width: 14 },
      ...before,
      {
        id: "total",
        header: `Cộng ${String(years)} năm`,
        group: NEEDS,
        kind: "amount",
        measure: "total",
        aliases: ["Tổng số", "Cộng"],
        essential: true,
        width: 12,
      },
      ...needs,
      {
        id: "level",
        header: "Cấp ngân sách",
        group: SOURCE,
        kind: "source-level",
        required: true,
        width: 13,
      },
      { id: "type", header: "Loại vốn", group: SOURCE, kind: "source-type", width: 13 },
      { id: "note", header: "Ghi chú", kind: "note", width: 12 },
    ],
  });
}

/** Three years from the plan year on. */
export const b04 = financialPlan(
  3,
  {
    id: "B04",
    annex: "Phụ lục IV",
    summary: "Nhu cầu kinh phí ba năm kể từ năm kế hoạch, theo nguồn.",
  },
  BEFORE
);

/** Five years from the plan year on. */
export const b04FiveYears = financialPlan(
  5,
  {
    id: "B04-5N",
    annex: "Phụ lục IV.a",
    summary: "Nhu cầu kinh phí năm năm kể từ năm kế hoạch, theo nguồn.",
  },
  []
);
