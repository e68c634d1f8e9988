import { snapshotOf, type CellValue } from "../../../src/core/sheet";
import { defineForm, type FormDefinition } from "../../../src/core/packs";
import { readTable, type Table } from "../../../src/core/table";

/** An annex with a column for each source, as many provinces print it. */
export const WIDE = defineForm({
  id: "wide",
  version: "1",
  sheetName: "Phụ lục",
  annex: "",
  title: "",
  reference: "",
  nameColumn: "name",
  groupColumn: "name",
  sourcedColumn: "money",
  rowsPerGroup: 1,
  remarks: [],
  groups: [],
  equations: [],
  columns: [
    { id: "no", header: "TT", kind: "numbering", width: 5 },
    { id: "name", header: "Nội dung nhiệm vụ", kind: "name", essential: true, width: 5 },
    { id: "lead", header: "Đơn vị chủ trì", kind: "agencies", width: 5 },
    { id: "with", header: "Đơn vị phối hợp", kind: "agencies", width: 5 },
    { id: "scale", header: "Mục tiêu, quy mô", kind: "text", width: 5 },
    { id: "when", header: "Thời gian thực hiện", kind: "period", width: 5 },
    {
      id: "tw",
      header: "Ngân sách Trung ương",
      kind: "amount",
      measure: "total",
      source: { level: "TW", type: null },
      width: 5,
    },
    {
      id: "dp",
      header: "Ngân sách địa phương",
      kind: "amount",
      measure: "total",
      source: { level: "NSDP", type: null },
      width: 5,
    },
    {
      id: "dn",
      header: "Doanh nghiệp, Xã hội hóa",
      kind: "amount",
      measure: "total",
      source: { level: null, type: "XHH" },
      width: 5,
    },
    {
      id: "money",
      header: "Tổng đầu tư",
      kind: "amount",
      measure: "total",
      essential: true,
      width: 5,
    },
    { id: "how", header: "Hình thức đầu tư", kind: "text", width: 5 },
  ],
});

/** The headers of `WIDE`. */
export const WIDE_HEADER = WIDE.columns.map(({ header }) => header);

/** A sheet that follows a form, read as such. Throws when it does not. */
export function readAs(
  form: FormDefinition,
  rows: readonly (readonly CellValue[])[],
  unit = "Tỷ đồng"
): Table {
  const sheet = snapshotOf("Phụ lục", [[`Đơn vị tính: ${unit}`], ...rows]);
  const table = readTable(sheet, { forms: [form], year: 2019 });
  if (!table) throw new Error("not the form it was made for");
  return table;
}

/** Tasks of two groups, with every kind of funding. */
export const WIDE_ROWS: readonly (readonly CellValue[])[] = [
  WIDE_HEADER,
  ["I", "Hạ tầng kỹ thuật", "", "", "", "", "", "", "", "", ""],
  ["1", "Mua máy chủ", "Sở A", "Sở B", "10 máy", "2019", "", "2,00", "", "2,00", "Thuê dịch vụ"],
  ["2", "Nâng cấp mạng", "Sở A", "", "", "2019-2020", "0,5", "1,25", "", "1,75", ""],
  ["II", "Giáo dục thông minh", "", "", "", "", "", "", "", "", ""],
  [
    "1",
    "Lớp học số",
    "Sở C",
    "Phòng D",
    "",
    "2019-2025",
    "",
    "1,00",
    "13,000001",
    "14,000001",
    "Xã hội hóa",
  ],
  ["", "Tổng cộng", "", "", "", "", "0,5", "4,25", "13,000001", "17,750001", ""],
];
