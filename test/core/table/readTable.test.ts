import { snapshotOf, type CellValue, type SheetSnapshot } from "../../../src/core/sheet";
import { factsOf, readTable, type Table } from "../../../src/core/table";
import { filledWorkbook, tableIn, TASKS } from "../../support/filled";
import { quangNgai } from "../../support/packs";

/** A filled QN-B2 with its rows or columns rearranged before it is read. */
function reshaped(change: (sheet: SheetSnapshot) => SheetSnapshot): Table {
  const workbook = filledWorkbook();
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  return tableIn({ ...workbook, sheets: [change(sheet)] });
}

function withRows(
  sheet: SheetSnapshot,
  change: (rows: CellValue[][]) => CellValue[][]
): SheetSnapshot {
  const values = change(sheet.values.map((row) => [...row]));
  return snapshotOf(sheet.name, values, { merges: sheet.merges });
}

const HEADER_TOP = 8;
const FIRST_TASK = 16;
const money = (table: Table) =>
  factsOf(table).map((fact) => [fact.task, fact.measure, fact.level, fact.type, fact.amount]);
const kinds = (table: Table) =>
  table.rows.map((row) => row.kind).filter((kind) => kind !== "blank");

describe("a filled form as it was drawn", () => {
  const table = tableIn(filledWorkbook());

  test("is recognised with certainty, with its unit and year", () => {
    expect(table.confidence).toBe(1);
    expect([table.form.id, table.unit, table.year, table.missing, table.extra]).toEqual([
      "QN-B2",
      "trieu-dong",
      2019,
      [],
      [],
    ]);
  });

  test("has its rows classified", () => {
    expect(kinds(table)).toEqual([
      "column-numbers",
      "group",
      "group",
      "task",
      "task",
      "group",
      "group",
      "group",
      "task",
      "source-line",
      "source-line",
      "total",
    ]);
  });

  test("gives facts in đồng, split by source, and nothing of sums", () => {
    expect(money(table)).toEqual([
      ["Nâng cấp phần mềm quản lý văn bản", "total", "TINH", "TX", 500_500_000],
      ["Nâng cấp phần mềm quản lý văn bản", "done", "TINH", "TX", 100_000_000],
      ["Nâng cấp phần mềm quản lý văn bản", "needed", "TINH", "TX", 400_500_000],
      ["Mua sắm máy chủ", "total", "TINH", "DTPT", 800_000_000],
      ["Mua sắm máy chủ", "total", "HUYEN", "DTPT", 200_000_000],
      ["Mua sắm máy chủ", "needed", "TINH", "DTPT", 800_000_000],
      ["Mua sắm máy chủ", "needed", "HUYEN", "DTPT", 200_000_000],
      ["Trang bị tường lửa", "total", "TINH", "TX", 500_000_000],
      ["Trang bị tường lửa", "total", "TW", "DTPT", 200_000_000],
      ["Trang bị tường lửa", "needed", "TINH", "TX", 500_000_000],
      ["Trang bị tường lửa", "needed", "TW", "DTPT", 200_000_000],
    ]);
  });
});

/** Changes that keep the meaning: the same facts must come out. */
const SAME: Readonly<Record<string, (sheet: SheetSnapshot) => SheetSnapshot>> = {
  "three title rows more": (sheet) => {
    const moved = withRows(sheet, (rows) => [["Sở Y tế"], [], [], ...rows]);
    const merges = sheet.merges.map((one) => ({
      ...one,
      top: one.top + 3,
      bottom: one.bottom + 3,
    }));
    return { ...moved, merges };
  },
  "header merges lost": (sheet) => ({ ...sheet, merges: [] }),
  "column numbers deleted": (sheet) =>
    withRows(sheet, (rows) => rows.filter((_row, index) => index !== HEADER_TOP + 2)),
  "header repeated at a page break": (sheet) =>
    withRows(sheet, (rows) => [
      ...rows.slice(0, FIRST_TASK + 1),
      ...rows.slice(HEADER_TOP, HEADER_TOP + 3),
      ...rows.slice(FIRST_TASK + 1),
    ]),
  "blank rows between tasks": (sheet) =>
    withRows(sheet, (rows) => [
      ...rows.slice(0, FIRST_TASK + 1),
      [],
      [],
      ...rows.slice(FIRST_TASK + 1),
    ]),
  "a column added in the middle": (sheet) => {
    const moved = withRows(sheet, (rows) =>
      rows.map((row, index) => [
        ...row.slice(0, 4),
        index === HEADER_TOP ? "Mức độ ưu tiên" : null,
        ...row.slice(4),
      ])
    );
    const shift = (at: number) => (at >= 4 ? at + 1 : at);
    const merges = sheet.merges.map((one) => ({
      ...one,
      left: shift(one.left),
      right: shift(one.right),
    }));
    return { ...moved, merges };
  },
  "columns moved": (sheet) => ({
    ...withRows(sheet, (rows) => rows.map((row) => [row[12] ?? null, ...row.slice(0, 12)])),
    merges: sheet.merges
      .map((one) => ({ ...one, left: one.left + 1, right: one.right + 1 }))
      .filter((one) => one.right < 13),
  }),
  "headers in capitals without marks": (sheet) =>
    withRows(sheet, (rows) => {
      for (const row of rows.slice(HEADER_TOP, HEADER_TOP + 2)) {
        row.forEach((value, at) => {
          if (typeof value === "string") row[at] = value.toUpperCase().normalize("NFD");
        });
      }
      return rows;
    }),
  "of-which lines under a task": (sheet) =>
    withRows(sheet, (rows) => {
      const line = (name: string, amount: number) => [
        null,
        name,
        null,
        null,
        null,
        null,
        null,
        amount,
        null,
        amount,
      ];
      return [
        ...rows.slice(0, FIRST_TASK + 2),
        line("Trong đó:", 1000),
        line("- Máy chủ", 600),
        line("- Bản quyền", 400),
        ...rows.slice(FIRST_TASK + 2),
      ];
    }),
  "amounts as text": (sheet) =>
    withRows(sheet, (rows) => {
      for (const row of rows.slice(FIRST_TASK, FIRST_TASK + 14)) {
        row.forEach((value, at) => {
          if (typeof value === "number" && at >= 7) row[at] = String(value).replace(".", ",");
        });
      }
      return rows;
    }),
  "another unit": (sheet) =>
    withRows(sheet, (rows) => {
      rows[7] = ["Đơn vị tính: Tỷ đồng"];
      for (const row of rows) {
        row.forEach((value, at) => {
          if (typeof value === "number" && at >= 7) row[at] = value / 1000;
        });
      }
      return rows;
    }),
};

describe("the same money comes out of", () => {
  const expected = money(tableIn(filledWorkbook()));
  test.each(Object.entries(SAME))("%s", (_name, change) => {
    expect(money(reshaped(change))).toEqual(expected);
  });
});

test("a task broken over two rows by a page break stays one task", () => {
  const table = reshaped((sheet) =>
    withRows(sheet, (rows) => [
      ...rows.slice(0, FIRST_TASK + 1),
      [null, "điều hành của Sở", "giai đoạn 2"],
      ...rows.slice(FIRST_TASK + 1),
    ])
  );
  expect(table.rows.filter((row) => row.kind === "task")).toHaveLength(TASKS.length);
  expect(kinds(table)).toContain("continuation");
});

test("a form filled by category counts each category once", () => {
  const workbook = filledWorkbook({}, { form: "QN-B1", tasks: [] });
  const [sheet] = workbook.sheets;
  if (!sheet) throw new Error("no sheet");
  const rows = sheet.values.map((row) => [...row]);
  const category = rows.find((row) => row[1] === "Đào tạo nguồn nhân lực CNTT");
  if (!category) throw new Error("no category");
  category[3] = 250;
  const formulas = new Map(
    [...sheet.formulas].filter(([key]) => Math.floor(key / 16384) !== rows.indexOf(category))
  );
  const table = tableIn({ ...workbook, sheets: [{ ...sheet, values: rows, formulas }] });
  expect(money(table)).toEqual([
    ["Đào tạo nguồn nhân lực CNTT", "estimate", null, null, 250_000_000],
  ]);
});

/** Sheets that only look like a form. */
const FOREIGN: Readonly<Record<string, readonly (readonly CellValue[])[]>> = {
  "a task list without money": [
    ["STT", "Nhiệm vụ, giải pháp", "Đơn vị thực hiện", "Thời gian thực hiện", "Sản phẩm đầu ra"],
    [1, "Xây dựng kế hoạch", "Sở Y tế", "2025", "Kế hoạch"],
  ],
  "a list of names": [
    ["TT", "Họ và tên", "Chức vụ", "Ghi chú"],
    [1, "Nguyễn Văn A", "Kế toán", ""],
  ],
  nothing: [],
};

test.each(Object.entries(FOREIGN))("%s is no form", (_name, values) => {
  expect(
    readTable(snapshotOf("Sheet1", values), { forms: quangNgai.forms, year: 2019 })
  ).toBeNull();
});

test("a footnote ends the table after the grand total only", () => {
  const withNote = (at: number) =>
    reshaped((sheet) =>
      withRows(sheet, (rows) => [
        ...rows.slice(0, at),
        ["Ghi chú: theo kế hoạch của tỉnh"],
        ...rows.slice(at),
      ])
    );
  expect(money(withNote(FIRST_TASK + 1))).toEqual(money(tableIn(filledWorkbook())));
  expect(kinds(withNote(31)).at(-1)).toBe("total");
});
