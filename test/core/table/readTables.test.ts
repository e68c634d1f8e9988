import { snapshotOf, type CellValue, type SheetSnapshot } from "../../../src/core/sheet";
import { factsOf, readTables, type Table, type TableMapping } from "../../../src/core/table";
import { quangNgai } from "../../support/packs";

type Row = readonly CellValue[];

const UNIT: Row = ["Đơn vị tính: triệu đồng"];
const HEADER: readonly Row[] = [
  ["TT", "Tên dự án, nhiệm vụ", "Thời gian thực hiện", "Kinh phí", null, null, "Ghi chú"],
  [null, null, null, "Tổng kinh phí", "Đã thực hiện", "Cần thực hiện trong năm 2019", null],
];
const task = (tt: CellValue, name: string, needed: number): Row => [
  tt,
  name,
  "2019",
  needed,
  null,
  needed,
  null,
];
const TOTAL: Row = [null, "Tổng cộng", null, 300, null, 300, null];
const SIGNED: readonly Row[] = [[null], ["Nơi nhận:", null, null, null, "GIÁM ĐỐC"], [null]];
const A = [task(1, "Việc một", 100), task(2, "Việc hai", 200)];
const B = [task(1, "Việc ba", 100), task(2, "Việc bốn", 200)];

function read(rows: readonly Row[], more: Partial<SheetSnapshot> = {}): readonly Table[] {
  return readTables(snapshotOf("S", rows, more), { forms: quangNgai.forms, year: 2019 });
}

const tasksOf = (table: Table) =>
  table.rows.flatMap(({ kind, name }) => (kind === "task" ? [name] : []));

describe("tables under each other", () => {
  const first = [UNIT, ...HEADER, ...A, TOTAL];

  test.each<[string, readonly Row[]]>([
    ["after a signature", [...first, ...SIGNED, UNIT, ...HEADER, ...B, TOTAL]],
    ["with a unit line of its own", [...first, [null], UNIT, ...HEADER, ...B, TOTAL]],
    ["with its own annex line", [...first, ["Phụ lục 2"], ...HEADER, ...B, TOTAL]],
    ["right after a total, numbered anew", [...first, ...HEADER, ...B, TOTAL]],
    ["with a title after a blank row", [...first, [null], ["Phần của phòng"], ...HEADER, ...B]],
  ])("two: %s", (_name, rows) => {
    const tables = read(rows);
    expect(tables.map(tasksOf)).toEqual([
      ["Việc một", "Việc hai"],
      ["Việc ba", "Việc bốn"],
    ]);
    expect(tables[0]?.rows.at(-1)?.kind).toBe("total");
    expect(tables.map(({ unit }) => unit)).toEqual(["trieu-dong", "trieu-dong"]);
  });

  test.each<[string, readonly Row[]]>([
    ["a page break inside", [UNIT, ...HEADER, ...A, ...HEADER, task(3, "Việc ba", 5), TOTAL]],
    [
      "a page break before a group",
      [UNIT, ...HEADER, ...A, ["II", "Ứng dụng"], ...HEADER, ...B, TOTAL],
    ],
    ["a page break said to go on", [UNIT, ...HEADER, ...A, ["Phụ lục 1 (tiếp theo)"], ...HEADER]],
    [
      "a subtotal before a page break",
      [UNIT, ...HEADER, ...A, TOTAL, ...HEADER, task(3, "Việc ba", 5)],
    ],
  ])("one: %s", (_name, rows) => {
    expect(read(rows)).toHaveLength(1);
  });

  test("another form is a table of its own", () => {
    const other = [
      "TT",
      "Hạng mục đầu tư",
      "Nội dung/Nhiệm vụ",
      "Tổng kinh phí",
      "Ngân sách TW/Tỉnh/Huyện/ khác cấp",
      "Nguồn vốn đầu tư/nguồn sự nghiệp/ khác",
      "Ghi chú (căn cứ Quyết định phê duyệt, ...)",
    ];
    const line: Row = [1, "Hạ tầng", "Mua máy chủ", 50, "NS tỉnh", "Vốn đầu tư", null];
    const tables = read([...first, [null], UNIT, other, line]);
    expect(tables.map(({ form }) => form.id)).toEqual(["QN-B2", "QN-B1"]);
  });
});

test("tables side by side are parted by a blank column", () => {
  const wide = [UNIT, ...HEADER, ...A].map((row, at) => {
    const left = [...row, ...Array<CellValue>(8 - row.length).fill(null)];
    return [...left, ...([UNIT, ...HEADER, ...B][at] ?? [])];
  });
  expect(read(wide).map(tasksOf)).toEqual([
    ["Việc một", "Việc hai"],
    ["Việc ba", "Việc bốn"],
  ]);
});

test("an empty column inserted into a form parts nothing", () => {
  const rows = [UNIT, ...HEADER, ...A].map((row) => [...row.slice(0, 2), null, ...row.slice(2)]);
  const [table, ...others] = read(rows);
  expect([others, table && factsOf(table).length]).toEqual([[], 4]);
});

/** Headers of QN-B2's money in other words; all mean the same columns. */
const WORDINGS: Readonly<Record<string, readonly Row[]>> = {
  "merges lost, groups over their first cell only": HEADER,
  abbreviations: [
    ["STT", "Tên dự án, NV", "Thời gian thực hiện", "KP", null, null, "Ghi chú"],
    [null, null, null, "Tổng KP", "Đã thực hiện", "Cần thực hiện trong năm 2019", null],
  ],
  "units and remarks in brackets": [
    [
      "TT",
      "Tên dự án, nhiệm vụ",
      "Thời gian thực hiện",
      "Kinh phí (dự kiến)",
      null,
      null,
      "Ghi chú",
    ],
    [
      null,
      null,
      null,
      "Tổng kinh phí (triệu đồng)",
      "Đã thực hiện (nếu có)",
      "Cần thực hiện trong năm 2019",
      null,
    ],
  ],
  "typing mistakes": [
    ["TT", "Tên dự án, nhệim vụ", "Thời gian thưc hiện", "Knih phí", null, null, "Ghi chú"],
    [null, null, null, "Tổgn kinh phí", "Đã thực hiệm", "Cần thực hiện trong năm 2019", null],
  ],
  "one row, wider headers written before": [
    [
      "TT",
      "Tên dự án, nhiệm vụ",
      "Thời gian thực hiện",
      "Kinh phí - Tổng kinh phí",
      "Kinh phí - Đã thực hiện",
      "Kinh phí - Cần thực hiện trong năm 2019",
      "Ghi chú",
    ],
  ],
};

test.each(Object.entries(WORDINGS))("columns are found: %s", (_name, header) => {
  const [table] = read([UNIT, ...header, ...A]);
  const found = table?.columns.map(({ definition }) => definition.id);
  expect(found).toEqual(["tt", "task", "period", "total", "done", "needed", "note"]);
});

test("a column of long texts is no amount, though its header is one", () => {
  const [table] = read([
    UNIT,
    [
      "TT",
      "Tên dự án, nhiệm vụ",
      "Thời gian thực hiện",
      "Đơn vị chủ trì",
      "Mục tiêu, Quy mô",
      "Kinh phí",
      null,
      null,
      "Ghi chú",
    ],
    [null, null, null, null, null, "Tổng kinh phí", "Đã thực hiện", "Cần thực hiện trong năm 2019"],
    ...[1, 2, 3, 4].map((tt): Row => {
      const done = "Đã nâng cấp xong máy chủ và đường truyền";
      return [tt, `Việc ${String(tt)}`, "2019", "Sở Y tế", "Mới", 5, done, 5, null];
    }),
  ]);
  expect(table?.missing.map(({ id }) => id)).toContain("done");
  expect(table?.columns.map(({ definition }) => definition.id)).toContain("needed");
});

describe("a person's answer", () => {
  const strange: Row = ["Số", "Việc phải làm", "Khi nào", "Hết bao nhiêu", "Năm nay", "Lời bàn"];
  const rows: readonly Row[] = [UNIT, strange, [1, "Việc một", "2019", 100, 100, null]];
  const mapping: TableMapping = {
    sheet: "S",
    form: "QN-B2",
    header: { top: 1, bottom: 1 },
    unit: null,
    columns: [
      { id: "task", header: "Việc phải làm", column: 1 },
      { id: "total", header: "Hết bao nhiêu", column: 3 },
      { id: "needed", header: "Năm nay", column: 4 },
    ],
  };
  const readMapped = (values: readonly Row[]) =>
    readTables(snapshotOf("S", values), {
      forms: quangNgai.forms,
      year: 2019,
      mappings: [mapping],
    });
  const columnsOf = ([table]: readonly Table[]) =>
    table?.columns.map(({ definition, column }) => [definition.id, column]);

  test("wins over detection, which finds nothing here", () => {
    expect(read(rows)).toEqual([]);
    const tables = readMapped(rows);
    expect(tables[0]?.certainty).toBe("mapped");
    expect(tables.flatMap(factsOf).map(({ amount }) => amount)).toEqual([100_000_000, 100_000_000]);
  });
  test("follows its headers when rows and columns are inserted", () => {
    const moved = [[null], [null], ...rows.map((row) => [null, ...row])];
    expect(columnsOf(readMapped(moved))).toEqual([
      ["task", 2],
      ["total", 4],
      ["needed", 5],
    ]);
  });
  test("goes by place where a header stands twice", () => {
    const twice = rows.map((row, at) => (at === 1 ? [...row, "Năm nay"] : row));
    expect(columnsOf(readMapped(twice))).toContainEqual(["needed", 4]);
  });
  test("is left aside when its headers are gone", () => {
    expect(readMapped([UNIT, ["a", "b", "c"], [1, 2, 3]])).toEqual([]);
    const [table] = readMapped([UNIT, ...HEADER, ...A]);
    expect(table?.certainty).toBe("ask");
  });
});

test("five thousand rows are scanned for headers without folding their texts", () => {
  const body = Array.from({ length: 5000 }, (_one, at) => task(at + 1, `Việc số ${String(at)}`, 5));
  const [table, ...others] = read([UNIT, ...HEADER, ...body]);
  expect([table?.rows.length, others]).toEqual([5000, []]);
});
