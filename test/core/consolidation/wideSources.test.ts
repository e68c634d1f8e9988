import { summarize } from "../../../src/app/tableSummary";
import { consolidate, type Consolidated } from "../../../src/core/consolidation";
import { snapshotOf, type CellValue } from "../../../src/core/sheet";
import { factsOf, readTable, type Table } from "../../../src/core/table";
import { submissionOf } from "../../support/submissions";
import { wideForm, widePack, wideTable } from "../../support/wide";

function consolidated(table: Table): Consolidated {
  const submission = submissionOf("A", {}, { sheets: [summarize(table)], facts: factsOf(table) });
  return consolidate([submission], { year: 2019, pack: widePack, toolVersion: "0.1.0" });
}

const neededOf = (result: Consolidated, state: boolean) =>
  result.certificate.lines.find(
    ({ column }) => column.series.measure === "needed" && column.state === state
  )?.facts;

/** TT, name, total, needed, TW, tỉnh, huyện, enterprises. */
const ROWS: readonly (readonly CellValue[])[] = [
  ["I", "Ứng dụng trong nội bộ"],
  [1, "Cộng đúng", null, 500, 300, 200, null, 70],
  [2, "Tổng để trống", null, null, 300],
  [3, "Nguồn để trống", null, 400],
  [4, "Cộng sai", null, 100, 60],
];

test("columns of sources and their total are counted once, and the certificate balances", () => {
  const result = consolidated(wideTable(ROWS));
  expect(neededOf(result, true)).toBe(1_300_000_000);
  expect(neededOf(result, false)).toBe(70_000_000);
  expect(result.certificate.balanced).toBe(true);
});

test("a table without the total column counts by its source columns", () => {
  const dropTotal = (row: readonly CellValue[]) => row.filter((_one, column) => column !== 3);
  const header = wideForm.columns.map((column) => column.header.replace("{n}", "2019"));
  const rows = [["Đơn vị tính: triệu đồng"], dropTotal(header), ...ROWS.map(dropTotal)];
  const table = readTable(snapshotOf("WIDE", rows), {
    forms: [wideForm],
    form: "WIDE",
    year: 2019,
  });
  expect(table?.missing.map(({ id }) => id)).toEqual(["needed"]);
  const result = consolidated(table!);
  expect(neededOf(result, true)).toBe(860_000_000);
  expect(result.certificate.balanced).toBe(true);
});
