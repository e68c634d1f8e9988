import { readFileSync } from "node:fs";
import type { CellValue } from "../../../src/core/sheet";
import { snapshotOf } from "../../../src/core/sheet";
import { parseUnit, type UnitId } from "../../../src/core/money";
import { defineForm, type ColumnDefinition } from "../../../src/core/packs";
import { createAmountReader } from "../../../src/core/table/amountCells";
import { agreedUnit, findUnitLine } from "../../../src/core/table/unitLine";
import { describeWithRealTables, realTablePath } from "../../support/realTables";
import { wideForm } from "../../support/wide";

/** Columns by header; "ĐVT" is the unit column, all others but the first are amounts. */
function readerOf(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  unit: UnitId
) {
  const columns = headers.map((header, column) => {
    const kind = column === 0 ? "name" : header === "ĐVT" ? "unit" : "amount";
    const definition: ColumnDefinition = { id: `c${String(column)}`, header, kind, width: 10 };
    const own = kind === "amount" ? parseUnit(header) : null;
    return { definition, column, header, confidence: 1, unit: own };
  });
  const form = defineForm({
    ...wideForm,
    equations: [],
    columns: columns.map(({ definition }) => definition),
  });
  const sheet = snapshotOf("S", rows);
  return createAmountReader(sheet, { columns, form, unit }, { first: 0, last: rows.length - 1 });
}

/** Amounts of each row, problems by kind. */
function read(
  headers: readonly string[],
  rows: readonly (readonly CellValue[])[],
  unit: UnitId = "trieu-dong"
): readonly (readonly (number | string | null)[])[] {
  const reader = readerOf(headers, rows, unit);
  return rows.map((_row, at) =>
    Object.values(reader.amountsAt(at)).map(({ amount, problem }) => problem?.kind ?? amount)
  );
}

test("a column that leaves its separators open has those of its neighbours", () => {
  const rows = [["A", "3.000", "1.234.567"]];
  expect(read(["Tên", "Kế hoạch", "Tổng"], rows)).toEqual([[3e9, 1_234_567e6]]);
  expect(read(["Tên", "Kế hoạch"], rows)).toEqual([["ambiguous"]]);
});

test("the unit of a cell wins over its row's, that over its column's, that over the table's", () => {
  const rows = [
    ["A", "Tỷ đồng", 2, "3 triệu đồng"],
    ["B", "", 2, 3],
  ];
  expect(read(["Tên", "ĐVT", "Kinh phí (nghìn đồng)", "Tổng"], rows)).toEqual([
    [2e9, 3e6],
    [2000, 3e6],
  ]);
});

test("rows whose unit is no money give no amount", () => {
  const rows = [
    ["GRDP", "Tỷ đồng", "172.033", "193.549"],
    ["Tốc độ", "%", "8,00", "10,00"],
    ["Dân số", "Triệu người", "2,607", "2,150"],
    ["Xuất khẩu", "Triệu USD", "2.614", "-"],
    ["Định mức", "Đồng/biên chế/năm", "5000", "5000"],
    ["Thu nhập", "Triệu đồng", "80,0", "5000"],
  ];
  expect(read(["Tên", "ĐVT", "2025", "2026"], rows)).toEqual([
    [172_033e9, 193_549e9],
    [null, null],
    [null, null],
    ["foreign-currency", null],
    [null, null],
    [80e6, 5000e6],
  ]);
});

test("a unit column that counts things says nothing of the money beside it", () => {
  const rows = [
    ["Máy chủ", "máy", 100],
    ["Tỷ lệ", "%", 5],
  ];
  expect(read(["Tên", "ĐVT", "Thành tiền"], rows)).toEqual([[100e6], [null]]);
});

test("a column in foreign currency is left out, but not what says đồng itself", () => {
  const rows = [["Hồ", "131,654,829,007", "579,281,248", "-"]];
  const headers = ["Mục", "Nội tệ (VND)", "Tổng (JPY)", "Ngoại tệ (USD)"];
  expect(read(headers, rows)).toEqual([[131_654_829_007, "foreign-currency", null]]);
  expect(read(["Mục", "Tổng (JPY)"], [["Hồ", "5 triệu đồng"]])).toEqual([[5e6]]);
});

test("a unit at the end of a title is a unit line, one inside it is not", () => {
  const title = "PHỤ LỤC (Kèm theo Quyết định số 1/QĐ-UBND) Đơn vị: Triệu đồng";
  expect(findUnitLine(snapshotOf("S", [[title]]), 1)).toEqual({
    unit: "trieu-dong",
    row: 0,
    column: 0,
  });
  expect(findUnitLine(snapshotOf("S", [["Tổng 500 triệu đồng, đơn vị: Sở Y tế"]]), 1)).toBeNull();
});

test("headers that agree give the table's unit, others none", () => {
  const unitOf = (...units: readonly (UnitId | null)[]) =>
    agreedUnit(
      units.map((unit, column) => ({
        definition: wideForm.columns[0]!,
        column,
        header: "",
        confidence: 1,
        unit,
      }))
    );
  expect(unitOf("ty-dong", null, "ty-dong")).toBe("ty-dong");
  expect(unitOf("ty-dong", "dong")).toBeNull();
  expect(unitOf(null)).toBeNull();
});

interface RealTable {
  readonly header_rows: readonly (readonly string[])[];
  readonly data_rows: readonly (readonly string[])[];
}

/** The last header text of each column, as amounts are headed. */
function realTable(name: string): { headers: readonly string[]; rows: RealTable["data_rows"] } {
  const table = JSON.parse(readFileSync(realTablePath(`${name}.json`), "utf8")) as RealTable;
  const leaf = (_one: string, column: number) =>
    table.header_rows.map((row) => row[column] ?? "").filter((text) => text !== "");
  const headers = (table.header_rows[0] ?? []).map((one, column) => leaf(one, column).join(" / "));
  return { headers, rows: table.data_rows };
}

describeWithRealTables("amounts of real tables", () => {
  test("sources and total of an annex in tỷ đồng add up on every row", () => {
    const { headers, rows } = realTable("bac-giang-2019-do-thi-thong-minh");
    const money = [1, 6, 7, 8, 9];
    const pick = (row: readonly string[]) => money.map((column) => row[column] ?? "");
    const read_ = read(pick(headers), rows.map(pick), "ty-dong");
    const sums = read_.map((row) =>
      row.slice(0, 3).reduce<number>((sum, one) => sum + Number(one), 0)
    );
    expect(sums).toEqual(read_.map((row) => Number(row[3])));
    expect(sums.reduce((sum, one) => sum + one, 0)).toBe(121_600_000_000);
  });

  test("đồng and yen side by side: yen is left out, English separators are read", () => {
    const { headers, rows } = realTable("binh-duong-jica-bang-6-2");
    const pick = (row: readonly string[]) => [row[1] ?? "", ...row.slice(2)];
    const amounts = read(pick(headers), rows.map(pick), "dong");
    expect(amounts.map((row) => row[1])).toEqual([
      null,
      131_654_829_007,
      1_297_485_434_792,
      1_024_650_920_958,
      2_453_791_184_757,
      354_594_175_000,
      2_808_385_359_757,
    ]);
    expect(new Set(amounts.slice(1).map((row) => row[2]))).toEqual(new Set(["foreign-currency"]));
  });

  test("a table in triệu đồng adds up to its total", () => {
    const { headers, rows } = realTable("ttg-2639-2025-27-dia-phuong");
    const [total, ...parts] = read(
      headers.slice(1),
      rows.map((row) => row.slice(1))
    ).map(([one]) => Number(one));
    expect(parts.reduce((sum, one) => sum + one, 0)).toBe(total);
    expect(total).toBe(2_615_000e6);
  });

  test("rows in other units than money give none", () => {
    const { headers, rows } = realTable("ca-mau-2025-mau-bieu-01");
    const named = headers.map((header) => (header.startsWith("Đơn vị tính") ? "ĐVT" : header));
    const amounts = read(
      named.slice(1),
      rows.map((row) => row.slice(1))
    );
    rows.forEach((row, at) => {
      const isMoney = (row[2] ?? "").includes("đồng");
      const figures = row.slice(3).filter((text) => /\d/.test(text));
      const read_ = amounts[at]?.filter((one) => typeof one === "number") ?? [];
      if (!isMoney && row[2] !== "") expect(read_).toEqual([]);
      if (isMoney) expect(read_).toHaveLength(figures.length);
    });
  });
});
