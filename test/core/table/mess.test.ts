import { snapshotOf, type CellValue, type RangeAddress } from "../../../src/core/sheet";
import { factsOf, readTable, type Table } from "../../../src/core/table";
import { quangNgai } from "../../support/packs";

type Row = readonly CellValue[];

const HEADER: readonly Row[] = [
  ["Đơn vị tính: triệu đồng"],
  [
    "TT",
    "Tên dự án, nhiệm vụ",
    "Thời gian thực hiện",
    "Đơn vị chủ trì/ phối hợp",
    "Tổng kinh phí",
    "Đã thực hiện",
    "Cần thực hiện trong năm 2019",
    "Ngân sách TW/Tỉnh/Huyện/khác (ghi rõ)",
    "Nguồn vốn đầu tư/ Nguồn sự nghiệp/ khác (ghi rõ)",
    "Mục tiêu, Quy mô",
    "Ghi chú",
  ],
];

/** One row of the table: number, name, needed (and total), level, type. */
function line(
  tt: CellValue,
  name: CellValue,
  needed: CellValue = null,
  level = "NS tỉnh",
  type = "SN"
): Row {
  const money = needed === null;
  return [tt, name, null, null, needed, null, needed, money ? null : level, money ? null : type];
}

function read(rows: readonly Row[], merges: readonly RangeAddress[] = [], header = HEADER): Table {
  const sheet = snapshotOf("S", [...header, ...rows], { merges });
  const table = readTable(sheet, {
    forms: quangNgai.forms,
    form: "QN-B2",
    unit: "trieu-dong",
    year: 2019,
  });
  if (!table) throw new Error("not recognised");
  return table;
}

/** Needed money in triệu by task, level beside it. */
const needed = (table: Table) =>
  factsOf(table).flatMap((fact) =>
    fact.measure === "needed" ? [[fact.task, fact.level, fact.amount / 1e6]] : []
  );
const kindsOf = (table: Table) => table.rows.map((row) => row.kind);

test("a) and b) under a task with money are parts of it", () => {
  const table = read([
    line(1, "Hệ thống", 1000),
    line("a)", "Phần mềm", 600),
    line("b)", "Máy", 400),
  ]);
  expect(needed(table)).toEqual([["Hệ thống", "TINH", 1000]]);
});

test("a) and b) under a heading without money are the tasks", () => {
  const table = read([line(1, "Hệ thống"), line("a)", "Phần mềm", 600), line("b)", "Máy", 400)]);
  expect(needed(table)).toEqual([
    ["Phần mềm", "TINH", 600],
    ["Máy", "TINH", 400],
  ]);
});

test("1.1 and 1.2 that are only described leave the money with 1", () => {
  const table = read([line(1, "Hệ thống", 1000), line("1.1", "Phần mềm"), line("1.2", "Máy")]);
  expect(needed(table)).toEqual([["Hệ thống", "TINH", 1000]]);
});

test("typed sums of groups in groups are not tasks", () => {
  const table = read([
    line("A", "Tất cả", 1000),
    line("I", "Hạ tầng", 600),
    line("II", "An toàn", 400),
  ]);
  expect(kindsOf(table)).toEqual(["group", "task", "task"]);
  expect(needed(table).map(([, , amount]) => amount)).toEqual([600, 400]);
});

test("a Cộng line between groups closes its group and is no grand total", () => {
  const table = read([
    line("I", "Hạ tầng"),
    line(1, "Việc một", 600),
    line(null, "Cộng", 600),
    line("II", "An toàn"),
    line(1, "Việc hai", 400),
    line(null, "Tổng cộng", 1000),
  ]);
  expect(kindsOf(table)).toEqual(["group", "task", "subtotal", "group", "task", "total"]);
});

test("a name merged over two rows: each row counts with its own source", () => {
  const top = HEADER.length;
  const merges = [0, 1].map((column) => ({ top, bottom: top + 1, left: column, right: column }));
  const table = read([line(1, "Hệ thống", 800), line(null, null, 200, "NS huyện")], merges);
  expect(needed(table)).toEqual([
    ["Hệ thống", "TINH", 800],
    ["Hệ thống", "HUYEN", 200],
  ]);
});

test("a task without amounts has those of its source lines", () => {
  const table = read([
    line(1, "Hệ thống"),
    line(null, null, 600),
    line(null, null, 400, "NS huyện"),
  ]);
  expect(needed(table)).toEqual([
    ["Hệ thống", "TINH", 600],
    ["Hệ thống", "HUYEN", 400],
  ]);
});

test("a source line may itself split its amount", () => {
  const table = read([
    line(1, "Hệ thống", 1000),
    line(null, null, 1000, "NS tỉnh 60%; NS huyện 40%"),
  ]);
  expect(needed(table)).toEqual([
    ["Hệ thống", "TINH", 600],
    ["Hệ thống", "HUYEN", 400],
  ]);
});

test("a named source line takes its type from the column beside", () => {
  const bare: Row = [null, "- NS tỉnh", null, null, 1000, null, 1000, null, "Vốn đầu tư"];
  const [fact] = factsOf(read([line(1, "Hệ thống", 1000), bare]));
  expect(fact).toMatchObject({ level: "TINH", type: "DTPT" });
});

test("unnumbered tasks after a trong-đó line keep their money", () => {
  const table = read([
    line(null, "Việc một", 600),
    line(null, "Trong đó: máy", 100),
    line(null, "Việc hai", 400),
  ]);
  expect(needed(table).map(([task]) => task)).toEqual(["Việc một", "Việc hai"]);
});

test.each([
  ["in the next cell", ["Đơn vị tính:", "đồng"], "dong"],
  ["of another currency", ["Đơn vị tính: USD"], null],
  ["not in use", ["Đơn vị tính: trăm triệu đồng"], null],
])("a unit line %s is not overruled by what is remembered", (_name, unitLine, unit) => {
  expect(read([line(1, "Hệ thống", 1000)], [], [unitLine, ...HEADER.slice(1)]).unit).toBe(unit);
});

test.each([
  ["a date", "d/m/yyyy"],
  ["a share", "0%"],
])("%s is no amount", (_name, format) => {
  const table = read([line(1, "Hệ thống", 1000)]);
  const key = HEADER.length * 16384 + 6;
  const sheet = { ...table.sheet, numberFormats: new Map([[key, format]]) };
  const again = readTable(sheet, { forms: quangNgai.forms, form: "QN-B2", year: 2019 });
  const reading = again?.rows[0]?.amounts["needed"];
  expect([reading?.amount, reading?.problem?.kind]).toEqual([null, "not-a-number"]);
});
