import { snapshotOf, type CellValue } from "../../../src/core/sheet";
import type { Table } from "../../../src/core/table";
import { inferTables } from "../../../src/core/table/foreign";
import { ROW_LETTERS } from "../../support/rowLetters";

type Row = readonly CellValue[];

const MONEY: Row = ["STT", "Nội dung", "Dự toán năm 2026", "Dự toán năm 2027", "Ghi chú"];
const TASKS: Row = ["STT", "Nhiệm vụ", "Đơn vị chủ trì", "Thời gian thực hiện", "Sản phẩm"];

function readRows(header: Row, rows: readonly Row[]): Table {
  const sheet = snapshotOf("S", [["Đơn vị tính: triệu đồng"], header, ...rows]);
  const [table] = inferTables(sheet, { year: 2026 });
  if (!table) throw new Error("no table");
  return table;
}

function lettersOf(header: Row, rows: readonly Row[]): string {
  return readRows(header, rows)
    .rows.map(({ kind }) => ROW_LETTERS[kind])
    .join("");
}

/** Money that is counted, in triệu, by column of amounts. */
function counted(rows: readonly Row[]): readonly number[] {
  const table = readRows(MONEY, rows);
  const ids = table.columns.flatMap(({ definition }) =>
    definition.kind === "amount" ? [definition.id] : []
  );
  const tasks = table.rows.filter(({ kind }) => kind === "task");
  return ids.map(
    (id) => tasks.reduce((sum, { amounts }) => sum + (amounts[id]?.amount ?? 0), 0) / 1e6
  );
}

const money: Readonly<Record<string, readonly [rows: readonly Row[], kinds: string, sum: number]>> =
  {
    "sums of dashes": [
      [
        [1, "Thu thuế", 700, 710],
        [null, "- Thuế A", 300, 310],
        [null, "- Thuế B", 400, 400],
        [2, "Thu phí", 50, 60],
      ],
      "gttt",
      750,
    ],
    "parts that do not add up": [
      [
        [1, "Thu thuế", 700, 710],
        [null, "- Thuế A", 300, 310],
        [null, "- Thuế B", 200, 400],
        [2, "Thu phí", 50, 60],
      ],
      "twwt",
      750,
    ],
    "parts of a sum that lost a row": [
      [
        [1, "Thu thuế", 260766, 262001],
        [null, "- Thuế A", 160059, 161294],
        [null, "- Thuế B", 100000, 100000],
      ],
      "gtt",
      260059,
    ],
    "a sum one column off": [
      [
        [1, "Thu thuế", null, 700],
        [null, "- Thuế A", 300, 310],
        [null, "- Thuế B", 400, 400],
      ],
      "gtt",
      700,
    ],
    "of-which of an of-which": [
      [
        ["I", "Chi thường xuyên", 900, 950],
        [1, "Sự nghiệp", 900, 950],
        [null, "Trong đó:", null, null],
        [null, "- Khoa học", 500, 500],
        [null, "Trong đó: + Chuyển đổi số", 200, 200],
        [null, "- Giáo dục", 300, 300],
        ["II", "Chi khác", 10, 10],
      ],
      "gtwwwwt",
      910,
    ],
    "Trong đó that holds all the money": [
      [
        [1, "Dự án mạng", null, null],
        [null, "Trong đó:", null, null],
        [null, "- Thiết bị", 300, 310],
        [null, "- Phần mềm", 400, 400],
        [2, "Dự án khác", 50, 60],
      ],
      "twwwt",
      750,
    ],
    "a total first, remarks inside": [
      [
        [null, "TỔNG SỐ", 30, 33],
        [1, "Xã A", 10, 11],
        [null, "Ghi chú: đã trừ tạm ứng", null, null],
        [2, "Xã B", 20, 22],
        [null, "Nơi nhận:", null, null],
        [null, "- Như trên;", null, null],
      ],
      "Ttxt",
      30,
    ],
    "Cộng after each group, the total last": [
      [
        ["A", "Nhóm một"],
        [1, "Việc một", 10, 11],
        [2, "Việc hai", 20, 22],
        [null, "Cộng nhóm A", 30, 33],
        ["B", "Nhóm hai"],
        [1, "Việc ba", 5, 5],
        [null, "Cộng (B)", 5, 5],
        [null, "Tổng cộng (A+B)", 35, 38],
      ],
      "gttugtuT",
      35,
    ],
    "numbers of every shape": [
      [
        ["I/", "Phần một", 60, 60],
        ["1/", "Nhóm", 60, 60],
        ["1.1.", "Lớp", 60, 60],
        ["1.1.1", "Việc", 10, 10],
        ["1.1.2", "Việc hai", 50, 50],
        ["II/", "Phần hai", 5, 5],
        ["a)", "Việc ba", 2, 2],
        ["đ)", "Việc bốn", 3, 3],
      ],
      "gggttgtt",
      65,
    ],
    "money of the next page": [
      [
        [1, "Xây dựng hệ thống thông tin", null, null, "QĐ 12/QĐ-UBND"],
        [null, "và cơ sở dữ liệu dùng chung", 500, 600],
        [2, "Thuê đường truyền", 50, 60, "QĐ 13/QĐ-UBND"],
      ],
      "tct",
      550,
    ],
    "a task whose number was forgotten": [
      [
        [1, "Việc một", 10, 11, "QĐ 1"],
        [null, "Việc hai", 20, 22, "QĐ 2"],
        [3, "Việc ba", 5, 6, "QĐ 3"],
      ],
      "ttt",
      35,
    ],
    "tasks whose names look like totals": [
      [
        [null, "Tổng đài 1022", 10, 11, "QĐ 1"],
        [null, "Tổng hợp số liệu", 20, 22, "QĐ 2"],
        [null, "Công sở điện tử", 5, 6, "QĐ 3"],
        [null, "Cổng thông tin điện tử", 1, 1, "QĐ 4"],
      ],
      "tttt",
      36,
    ],
    "dashes and zeros for nothing": [
      [
        ["I", "Nhóm một", "-", "-"],
        [1, "-", "-", "-", "-"],
        ["II", "Nhóm hai", 0, 0],
        [1, "Việc", 7, 8],
      ],
      "gbgt",
      7,
    ],
  };

describe("rows with money", () => {
  test.each(Object.entries(money))("%s", (_name, [rows, kinds, sum]) => {
    expect([lettersOf(MONEY, rows), counted(rows)[0]]).toEqual([kinds, sum]);
  });
});

const AGENCY = ["Sở Y tế", "2026", "Kế hoạch"] as const;

const tasks: Readonly<Record<string, readonly [rows: readonly Row[], kinds: string]>> = {
  "headings without number": [
    [
      [null, "Nhiệm vụ giao Sở Y tế"],
      [1, "Việc một", ...AGENCY],
      [2, "Việc hai", ...AGENCY],
      [null, "Nhiệm vụ giao Sở Xây dựng"],
      [3, "Việc ba", ...AGENCY],
    ],
    "gttgt",
  ],
  "a number in the name": [
    [
      [null, "I. Kinh tế số"],
      [1, "Việc một", ...AGENCY],
      [null, "II. Xã hội số"],
      [1, "Việc hai", ...AGENCY],
    ],
    "gtgt",
  ],
  "a name carried on": [
    [
      [1, "Xây dựng nền tảng số", ...AGENCY],
      [null, "dùng chung của tỉnh"],
      [2, "Việc hai", ...AGENCY],
    ],
    "tct",
  ],
  "another text carried on": [
    [
      [1, "Việc một", ...AGENCY],
      [null, null, "Các sở, ban, ngành"],
      [2, "Việc hai", ...AGENCY],
    ],
    "tct",
  ],
  "the header again, worded otherwise": [
    [
      ["I", "Hạ tầng"],
      [null, "Nội dung", "Đơn vị chủ trì", "Thời gian thực hiện", "Sản phẩm"],
      ["1.1", "Việc một", ...AGENCY],
      ["II", "Dữ liệu"],
      ["2.1", "Việc hai", ...AGENCY],
    ],
    "ghtgt",
  ],
  "a group's name one cell too far right": [
    [
      ["5.1", null, "Thương mại"],
      ["5.1.1", "Việc một", ...AGENCY],
      ["5.2", null, "Công nghiệp"],
      ["5.2.1", "Việc hai", ...AGENCY],
    ],
    "gtgt",
  ],
  "groups and tasks both numbered from 1": [
    [
      [1, "Hạ tầng"],
      [1, "Việc một", ...AGENCY],
      [2, "Việc hai", ...AGENCY],
      [2, "Dữ liệu"],
      [1, "Việc ba", ...AGENCY],
    ],
    "gttgt",
  ],
  "tasks numbered I, II with agencies of their own": [
    [
      ["I", "Việc một", ...AGENCY],
      ["II", "Việc hai", ...AGENCY],
    ],
    "tt",
  ],
  "a task with dashes that describe it": [
    [
      [1, "Việc một", ...AGENCY],
      [null, "- Phần mềm"],
      [null, "- Thiết bị"],
      [2, "Việc hai", ...AGENCY],
    ],
    "twwt",
  ],
};

describe("rows without money", () => {
  test.each(Object.entries(tasks))("%s", (_name, [rows, kinds]) => {
    expect(lettersOf(TASKS, rows)).toBe(kinds);
  });
});
