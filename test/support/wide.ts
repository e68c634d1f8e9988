import { defineForm, definePack, type ColumnDefinition } from "../../src/core/packs";
import { standardRules } from "../../src/core/packs/standardRules";
import {
  snapshotOf,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/sheet";
import { readTable, type Table } from "../../src/core/table";

type Source = NonNullable<ColumnDefinition["source"]>;

const sourceColumn = (id: string, header: string, source: Source): ColumnDefinition => ({
  id,
  header,
  kind: "amount",
  measure: "needed",
  yearOffset: 0,
  source,
  width: 10,
});

/** Money of the year by columns of fixed sources, enterprises beside the total and apart. */
export const wideForm = defineForm({
  id: "WIDE",
  version: "1.0.0",
  sheetName: "WIDE",
  annex: "",
  title: "Kinh phí theo nguồn",
  reference: "",
  remarks: [],
  nameColumn: "task",
  groupColumn: "task",
  sourcedColumn: "needed",
  rowsPerGroup: 1,
  groups: [
    { id: "noi-bo", name: "Ứng dụng trong nội bộ" },
    { id: "doanh-nghiep", name: "Nhiệm vụ của doanh nghiệp", nonState: true },
  ],
  equations: [{ total: "needed", kind: "sources", addends: ["tw", "tinh", "huyen"] }],
  columns: [
    { id: "tt", header: "TT", kind: "numbering", width: 5 },
    { id: "task", header: "Tên nhiệm vụ", kind: "name", essential: true, width: 30 },
    { id: "total", header: "Tổng mức đầu tư", kind: "amount", measure: "total", width: 10 },
    {
      id: "needed",
      header: "Nhu cầu năm {n}",
      kind: "amount",
      measure: "needed",
      yearOffset: 0,
      essential: true,
      width: 10,
    },
    sourceColumn("tw", "Ngân sách trung ương", { level: "TW", type: "DTPT" }),
    sourceColumn("tinh", "Ngân sách tỉnh", { level: "TINH", type: "TX" }),
    sourceColumn("huyen", "Ngân sách huyện", { level: "HUYEN", type: "TX" }),
    sourceColumn("xhh", "Doanh nghiệp, xã hội hóa", { level: null, type: "XHH" }),
    { id: "note", header: "Ghi chú", kind: "note", width: 20 },
  ],
});

/** A pack with the wide form alone. */
export const widePack = definePack({
  id: "wide",
  version: "1.0.0",
  name: "Wide",
  document: { number: "1/KH", date: "2018-07-16", issuer: "", title: "" },
  planYear: 2019,
  deadline: { month: 7, day: 31, yearOffset: -1 },
  department: "",
  forms: [wideForm],
  rules: standardRules,
});

/** Row 1 is the unit line, row 2 the header; the given rows start in row 3. */
function wideSheet(
  rows: readonly (readonly CellValue[])[],
  { year = 2019, unitLine = "Đơn vị tính: triệu đồng" } = {}
): SheetSnapshot {
  const header = wideForm.columns.map((column) => column.header.replace("{n}", String(year)));
  return snapshotOf("WIDE", [[unitLine], header, ...rows]);
}

/** The same as a workbook. */
export function wideWorkbook(
  rows: readonly (readonly CellValue[])[],
  options: { readonly year?: number; readonly unitLine?: string } = {}
): WorkbookSnapshot {
  const traits = { macros: false, externalLinks: false };
  return { sheets: [wideSheet(rows, options)], properties: {}, traits };
}

/** The table of a wide sheet. */
export function wideTable(
  rows: readonly (readonly CellValue[])[],
  options: { readonly year?: number; readonly unitLine?: string } = {}
): Table {
  const table = readTable(wideSheet(rows, options), { forms: [wideForm], year: 2019 });
  if (!table) throw new Error("no form recognised");
  return table;
}
