import { snapshotOf, type CellValue } from "../../../src/core/sheet";
import type { Table } from "../../../src/core/table";
import { inferTables } from "../../../src/core/table/foreign";

type Row = readonly CellValue[];

function infer(rows: readonly Row[]): readonly Table[] {
  return inferTables(snapshotOf("Sheet1", rows), { year: 2026 });
}

/** "c3 amount", by column of the first table. */
const kindsOf = ([table]: readonly Table[]) =>
  table?.columns.map(({ definition }) => definition.kind).join(" ");

describe("kinds of columns", () => {
  test.each<[string, readonly Row[], string]>([
    [
      "money by header, in a table that states its unit",
      [["Đơn vị: triệu đồng"], ["STT", "Nội dung", "Kế hoạch", "Thực hiện"], [1, "Việc", 5, 4]],
      "numbering name amount amount",
    ],
    [
      "the same words in a table that speaks of no money",
      [
        ["STT", "Chỉ tiêu", "Kế hoạch", "Thực hiện"],
        [1, "Số máy", 5, 4],
      ],
      "numbering name quantity quantity",
    ],
    [
      "figures in units of their own rows, đồng among them",
      [
        ["STT", "Nội dung", "Đơn vị tính", "Năm 2026"],
        [1, "Thu", "Tỷ đồng", 5],
        [2, "Tăng trưởng", "%", 8],
      ],
      "numbering name unit amount",
    ],
    [
      "figures in units of their own rows, none of đồng",
      [
        ["STT", "Nội dung", "Đơn vị", "Năm 2026"],
        [1, "Máy", "cái", 5],
        [2, "Mạng", "hệ thống", 8],
      ],
      "numbering name unit quantity",
    ],
    [
      "đơn vị with names of agencies",
      [
        ["STT", "Nội dung", "Đơn vị", "Kinh phí"],
        [1, "Việc", "Sở Tài chính", 5],
      ],
      "numbering name agencies amount",
    ],
    [
      "another currency",
      [
        ["Mục", "Chi phí (USD)", "Chi phí (VND)"],
        ["Máy", 5, 130000],
      ],
      "name quantity amount",
    ],
    [
      "a share beside money",
      [
        ["TT", "Nội dung", "Dự toán", "Giải ngân", "Tỷ lệ (%)"],
        [1, "Việc", 5, 4, 80],
      ],
      "numbering name amount amount percent",
    ],
    [
      "texts under headers of money",
      [
        ["TT", "Nội dung", "Kinh phí", "Nguồn vốn"],
        [1, "a", 5, "NS tỉnh"],
        [2, "b", 5, "NS xã"],
        [3, "c", 5, "NS tỉnh"],
      ],
      "numbering name amount source-level",
    ],
    [
      "no numbering column",
      [
        ["Nội dung", "Kinh phí", "Ghi chú"],
        ["Việc", 5, null],
      ],
      "name amount note",
    ],
    [
      "a task list without money",
      [
        ["TT", "Nhiệm vụ", "Chủ trì", "Thời gian", "Sản phẩm"],
        [1, "Việc", "Sở Y tế", "2026", "x"],
      ],
      "numbering name agencies period text",
    ],
  ])("%s", (_name, rows, kinds) => {
    expect(kindsOf(infer(rows))).toBe(kinds);
  });
});

test.each<[string, readonly Row[]]>([
  [
    "a letterhead",
    [
      ["UBND TỈNH", null, "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"],
      ["Số: 12", "Hà Nội"],
    ],
  ],
  ["prose", [["Kính gửi: Sở Tài chính"], ["Thực hiện kế hoạch năm 2026, Sở báo cáo như sau."]]],
  ["nothing", []],
])("no table: %s", (_name, rows) => {
  expect(infer(rows)).toEqual([]);
});

test("a blank form has columns and no rows", () => {
  const [table, ...others] = infer([["STT", "Nội dung", "Kinh phí", "Ghi chú"]]);
  expect([table?.rows, table?.form.id, others]).toEqual([[], "foreign", []]);
});

test("a funding source in a header is the column's", () => {
  const [table] = infer([
    ["TT", "Nội dung", "Nguồn vốn", null, null, "Tổng"],
    [null, null, "NSTW", "Ngân sách địa phương", "Xã hội hóa", null],
    [1, "Việc một", 1, 2, null, 3],
  ]);
  const sources = table?.columns.map(({ definition: { source } }) => source?.level ?? source?.type);
  expect(sources).toEqual([undefined, undefined, "TW", "NSDP", "XHH", undefined]);
});

describe("sums of columns", () => {
  const equations = (rows: readonly Row[]) =>
    infer(rows)[0]?.form.equations.map(({ total, addends }) => `${total}=${addends.join("+")}`);
  const HEADER: Row = ["TT", "Nội dung", "Tổng kinh phí", "Năm 2026", "Năm 2027", "Năm 2028"];
  const line = (tt: number, ...amounts: CellValue[]): Row => [tt, `Việc ${String(tt)}`, ...amounts];

  test("are stated by the column numbers", () => {
    const rows = [HEADER, ["A", "B", "1=2+3+4", "2", "3", "4"], line(1, 9, 1, 1, 1)];
    expect(equations(rows)).toEqual(["c3=c4+c5+c6"]);
  });
  test("are seen in the figures", () => {
    const rows = [HEADER, line(1, 6, 1, 2, 3), line(2, 9, 2, 3, 4), line(3, 12, 3, 4, 5)];
    expect(equations(rows)).toEqual(["c3=c4+c5+c6"]);
  });
  test("are none where one row in three differs", () => {
    const rows = [HEADER, line(1, 6, 1, 2, 3), line(2, 10, 2, 3, 4), line(3, 12, 3, 4, 5)];
    expect(equations(rows)).toEqual([]);
  });
  test("reach over subtotals", () => {
    const header: Row = [
      "TT",
      "Nội dung",
      "Tổng kinh phí",
      "Cộng TW",
      "Vốn a",
      "Vốn b",
      "Cộng tỉnh",
      "Vốn c",
      "Vốn d",
    ];
    const rows = [
      header,
      line(1, 10, 3, 1, 2, 7, 3, 4),
      line(2, 26, 11, 5, 6, 15, 7, 8),
      line(3, 50, 19, 9, 10, 31, 15, 16),
    ];
    expect(equations(rows)).toEqual(["c4=c5+c6", "c7=c8+c9", "c3=c4+c7"]);
  });
});

test("several tables on a sheet are told apart", () => {
  const tables = infer([
    ["STT", "Nội dung", "Kinh phí"],
    [1, "Việc một", 5],
    [null, "Tổng cộng", 5],
    [null],
    ["Danh mục tài sản"],
    ["STT", "Tên tài sản", "Số lượng", "Nguyên giá"],
    [1, "Máy chủ", 1, 350],
  ]);
  expect(tables.map(({ header, lastRow }) => [header.top, lastRow])).toEqual([
    [0, 2],
    [5, 6],
  ]);
});
