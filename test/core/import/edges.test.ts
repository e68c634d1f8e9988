import { importTable, proposeMapping, type ImportMapping } from "../../../src/core/import";
import { packById, type FormDefinition } from "../../../src/core/packs";
import { snapshotOf, type CellValue } from "../../../src/core/sheet";
import { readTables, type Table } from "../../../src/core/table";
import { inferTables } from "../../../src/core/table/foreign";
import { formById, quangNgai } from "../../support/packs";
import { readAs, WIDE, WIDE_HEADER, WIDE_ROWS } from "./tables";

const qnB2 = formById(quangNgai, "QN-B2")!;
const OPTIONS = { unit: "trieu-dong", year: 2019 } as const;

function places({ columns }: ImportMapping) {
  return Object.fromEntries(
    columns.map(({ from, to }) => [from.header, to.kind === "column" ? to.id : to.kind])
  );
}

function importedInto(form: FormDefinition, table: Table) {
  const result = importTable(table, form, proposeMapping(table, form, OPTIONS), OPTIONS);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

describe("what is no task and what cannot be read", () => {
  const row = (no: string, name: string, amount: CellValue): readonly CellValue[] =>
    WIDE_HEADER.map((header) =>
      header === "TT"
        ? no
        : header === "Nội dung nhiệm vụ"
          ? name
          : header === "Tổng đầu tư"
            ? amount
            : ""
    );

  test("parts, subtotals and totals are told of and never counted", () => {
    const table = readAs(WIDE, [
      WIDE_HEADER,
      row("1", "Máy chủ", 5),
      row("", "Trong đó: bản quyền", 2),
      row("2", "Mạng", 3),
      row("", "Tổng cộng", 8),
    ]);
    const { tasks, report } = importedInto(qnB2, table);
    expect(tasks.map(({ cells }) => cells["task"])).toEqual(["Máy chủ", "Mạng"]);
    expect(report.sums).toMatchObject([{ source: 8_000_000_000, target: 8_000_000_000 }]);
    expect(report.notCounted.map(({ kind }) => kind)).toEqual(["of-which", "total"]);
  });

  test("a range stays readable in the remarks with its unit; an estimate is told of", () => {
    const table = readAs(WIDE, [
      WIDE_HEADER,
      row("1", "Máy chủ", "1-1,5"),
      row("2", "Mạng", "khoảng 2,5"),
      row("3", "Tủ", 1),
    ]);
    const { tasks, report } = importedInto(qnB2, table);
    expect(tasks[0]?.cells).toMatchObject({ note: "Tổng đầu tư: 1-1,5 (tỷ đồng)" });
    expect(tasks[0]?.cells["needed"]).toBeUndefined();
    expect(report.leftCells).toMatchObject([{ text: "1-1,5", why: "unreadable" }]);
    expect(report.changed).toMatchObject([{ before: "khoảng 2,5", after: "2.500" }]);
  });

  test("without a unit nothing is guessed; without tasks there is nothing to bring", () => {
    const bare = snapshotOf("S", [WIDE_HEADER, row("1", "Máy chủ", 5), row("2", "Mạng", 3)]);
    const table = readTables(bare, { forms: [WIDE], year: 2019 })[0]!;
    const mapping = proposeMapping(table, qnB2, OPTIONS);
    expect(importTable(table, qnB2, mapping, OPTIONS)).toMatchObject({
      error: { kind: "no-unit" },
    });
    const empty = { ...table, rows: [] };
    expect(importTable(empty, qnB2, mapping, OPTIONS)).toMatchObject({
      error: { kind: "no-tasks" },
    });
  });

  test("one sheet per project is no table", () => {
    const table = readAs(WIDE, WIDE_ROWS);
    const form = quangNgai.forms.find(({ perProject }) => perProject)!;
    const mapping = proposeMapping(table, form, OPTIONS);
    expect(importTable(table, form, mapping, OPTIONS)).toMatchObject({
      error: { kind: "not-a-table-form", form: form.id },
    });
  });
});

describe("years", () => {
  test("money of a year goes only to that year", () => {
    const sheet = snapshotOf("S", [
      ["Đơn vị tính: triệu đồng"],
      ["TT", "Nhiệm vụ", "Năm 2019", "Năm 2020", "Năm 2021"],
      ["1", "Máy chủ", 10, 20, 30],
      ["2", "Mạng", 1, 2, 3],
    ]);
    const table = inferTables(sheet, { year: 2019 })[0]!;
    expect(places(proposeMapping(table, qnB2, OPTIONS))).toMatchObject({
      "Năm 2019": "needed",
      "Năm 2020": "left",
    });
    const thanhHoa = packById("thanh-hoa-2021-2025")!;
    const five = formById(thanhHoa, "TH-KH5")!;
    expect(places(proposeMapping(table, five, { year: 2020 }))).toMatchObject({
      "Năm 2019": "left",
      "Năm 2020": "y1",
      "Năm 2021": "y2",
    });
  });
});
