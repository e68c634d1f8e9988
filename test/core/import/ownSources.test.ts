import {
  answerOf,
  importTable,
  inferTables,
  proposeMapping,
  type ImportMapping,
} from "../../../src/core/import";
import { packById } from "../../../src/core/packs";
import { rules, type CheckContext } from "../../../src/core/rules";
import { snapshotOf, type CellValue } from "../../../src/core/sheet";
import { readTables, type Table } from "../../../src/core/table";
import { formById } from "../../support/packs";

const pack = packById("cds-2027")!;
const form = formById(pack, "B02")!;
const OPTIONS = { unit: "trieu-dong", year: 2027 } as const;

const HEADER = ["Stt", "Nội dung công việc", "Thành tiền"];
const MORE = ["Tiến độ thực hiện", "Bộ phận thực hiện"];

/** A ward's own table in triệu đồng: a total, three sources, time and who does it. */
function sheetWith(sources: readonly string[], rows: readonly (readonly CellValue[])[]) {
  return snapshotOf("KP 2027", [
    ["Đơn vị tính: triệu đồng"],
    [...HEADER, ...sources, ...MORE],
    ...rows.map((row, at) => [at + 1, ...row]),
  ]);
}

const SOURCES = ["NS tỉnh (chi thường xuyên)", "NS xã (chi TX)", "Xã hội hóa"];
const ROWS = [
  ["Máy tính cho bộ phận một cửa", 93, null, 93, null, "Quý I/2027", "Văn phòng"],
  ["Camera an ninh khu dân cư", 100.8, null, 60.8, 40, "Quý II/2027", "Công an phường"],
  ["Số hóa kết quả giải quyết thủ tục", 49.4, 49.4, null, null, "2027", "Phòng Văn hóa"],
];

function tableOf(sources: readonly string[] = SOURCES): Table {
  const [table] = inferTables(sheetWith(sources, ROWS), { year: 2027, unit: null });
  if (!table) throw new Error("no table");
  return table;
}

function imported(table: Table, mapping: ImportMapping) {
  const result = importTable(table, form, mapping, OPTIONS);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe("a ward's own table with sources named by level and type", () => {
  const table = tableOf();
  const mapping = proposeMapping(table, form, OPTIONS);
  const { tasks, report } = imported(table, mapping);

  test("each source finds its column, money of the people outside the state's need", () => {
    const columns = ["needed", "tinh-tx", "xa-tx", "other"];
    expect(tasks.map(({ cells }) => columns.map((id) => cells[id]))).toEqual([
      [undefined, undefined, 93, undefined],
      [undefined, undefined, 60.8, 40],
      [undefined, 49.4, undefined, undefined],
    ]);
    expect(report.leftCells).toEqual([]);
    expect(report.sums.map(({ column, source, target }) => [column, source, target])).toEqual([
      ["needed", 203_200_000, 203_200_000],
      ["other", 40_000_000, 40_000_000],
    ]);
  });

  test("progress is the time, and who does it leads", () => {
    expect(tasks.map(({ cells }) => [cells["period"], cells["agencies"]])).toEqual([
      ["Quý I/2027", "Văn phòng"],
      ["Quý II/2027", "Công an phường"],
      ["2027", "Phòng Văn hóa"],
    ]);
  });

  test("read in place by its own mapping, only what the form asks for besides is missing", () => {
    const sheet = sheetWith(SOURCES, ROWS);
    const answer = answerOf(table, form, mapping, "trieu-dong");
    const tables = readTables(sheet, { forms: pack.forms, year: 2027, mappings: [answer] });
    const traits = { macros: false, externalLinks: false };
    const context: CheckContext = {
      ...{ workbook: { sheets: [sheet], properties: {}, traits }, tables, copies: [] },
      ...{ pack, year: 2027, asOf: "2026-07-20" },
    };
    const found = rules
      .filter(({ code }) => code === "S103" || code === "S104")
      .flatMap((rule) => [...rule.check(context)]);
    expect(found.map(({ messageId, data }) => [messageId, data["columns"]])).toEqual([
      ["unmapped", "Tổng kinh phí"],
    ]);
    expect(tables[0]?.rows[1]?.amounts["other"]?.amount).toBe(40_000_000);
  });
});

test("a source without its type is told as one of several columns, not as none", () => {
  const table = tableOf(["NS tỉnh (chi thường xuyên)", "NS xã", "Xã hội hóa"]);
  const { report } = imported(table, proposeMapping(table, form, OPTIONS));
  expect(report.leftCells.map(({ header, why }) => [header, why])).toEqual([
    ["NS xã", "several"],
    ["NS xã", "several"],
  ]);
});
