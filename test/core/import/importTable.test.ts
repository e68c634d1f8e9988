import fc from "fast-check";
import {
  importTable,
  proposeMapping,
  type Destination,
  type ImportMapping,
} from "../../../src/core/import";
import { layOutForm } from "../../../src/core/layout";
import { packById, type FormDefinition, type PackDefinition } from "../../../src/core/packs";
import type { CellValue } from "../../../src/core/sheet";
import { factsOf, readTables, type Table } from "../../../src/core/table";
import { formById, quangNgai } from "../../support/packs";
import { snapshotOfPlan } from "../../support/planSnapshot";
import { readAs, WIDE, WIDE_HEADER, WIDE_ROWS } from "./tables";

const konTum = packById("kon-tum-2024")!;
const qnB2 = formById(quangNgai, "QN-B2")!;
const ktPl5 = formById(konTum, "KT-PL5")!;
const OPTIONS = { unit: "trieu-dong", year: 2019 } as const;

function place(to: Destination): string {
  if (to.kind === "column") return to.id;
  return to.kind === "source" ? `@${to.of}` : to.kind;
}

function places({ columns }: ImportMapping) {
  return Object.fromEntries(columns.map(({ from, to }) => [from.header, place(to)]));
}

function importedInto(form: FormDefinition, table: Table, mapping?: ImportMapping) {
  const result = importTable(table, form, mapping ?? proposeMapping(table, form, OPTIONS), OPTIONS);
  if (!result.ok) throw new Error(result.error.kind);
  return result.value;
}

function withPlace(mapping: ImportMapping, header: string, to: Destination): ImportMapping {
  const columns = mapping.columns.map((one) => (one.from.header === header ? { ...one, to } : one));
  return { ...mapping, columns };
}

/** What is read from the form after it was drawn with the tasks. */
function readBack(pack: PackDefinition, form: FormDefinition, table: Table) {
  const { tasks } = importedInto(form, table);
  const plan = layOutForm(form, { pack, agency: null, tasks, ...OPTIONS });
  return readTables(snapshotOfPlan(plan), { forms: pack.forms, year: OPTIONS.year })[0]!;
}

function sumOf(table: Table, measure: string): number {
  return factsOf(table)
    .filter((fact) => fact.measure === measure)
    .reduce((sum, { amount }) => sum + amount, 0);
}

describe("a table with a column for each source into a form with funding in words", () => {
  const table = readAs(WIDE, WIDE_ROWS);
  const mapping = proposeMapping(table, qnB2, OPTIONS);

  test("each column finds its place, groups by their names", () => {
    expect(places(mapping)).toEqual({
      TT: "tt",
      "Nội dung nhiệm vụ": "task",
      "Đơn vị chủ trì": "agencies",
      "Đơn vị phối hợp": "agencies",
      "Mục tiêu, quy mô": "scope",
      "Thời gian thực hiện": "period",
      "Ngân sách Trung ương": "@total",
      "Ngân sách địa phương": "@total",
      "Doanh nghiệp, Xã hội hóa": "@total",
      "Tổng đầu tư": "total",
      "Hình thức đầu tư": "left",
    });
    expect(mapping.groups).toMatchObject([
      { name: "Hạ tầng kỹ thuật", to: "ha-tang" },
      { name: "Giáo dục thông minh", to: null },
    ]);
  });

  test("amounts change their unit to the đồng, sources become words, an unknown group is kept", () => {
    const { tasks, report } = importedInto(qnB2, table);
    expect(tasks.map(({ group, cells }) => [group, cells["needed"], cells["level"]])).toEqual([
      ["ha-tang", 2000, "Ngân sách địa phương"],
      ["ha-tang", 1750, "Ngân sách trung ương: 500; Ngân sách địa phương: 1.250"],
      [null, 14000.001, "Ngân sách địa phương: 1.000; Xã hội hóa: 13.000,001"],
    ]);
    expect(tasks[0]?.cells["agencies"]).toBe("Sở A; Đơn vị phối hợp: Sở B");
    expect(tasks.map(({ heading }) => heading)).toEqual([
      undefined,
      undefined,
      "Giáo dục thông minh",
    ]);
    expect(report).toMatchObject({
      tasks: 3,
      sums: [{ column: "total", source: 17_750_001_000, target: 17_750_001_000 }],
      leftCells: [],
      notCounted: [{ kind: "total", name: "Tổng cộng" }],
      completed: "needed",
    });
    expect(report.leftColumns.map(({ header, filled }) => [header, filled])).toEqual([
      ["Hình thức đầu tư", 2],
    ]);
  });

  test("what is drawn from it is read back with the same money by source", () => {
    const back = readBack(quangNgai, qnB2, table);
    const bySource = factsOf(back).filter(({ measure }) => measure === "total");
    expect(bySource.map(({ level, type, amount }) => [level, type, amount])).toEqual([
      ["NSDP", null, 2_000_000_000],
      ["TW", null, 500_000_000],
      ["NSDP", null, 1_250_000_000],
      ["NSDP", null, 1_000_000_000],
      [null, "XHH", 13_000_001_000],
    ]);
  });

  test("a column with no place goes where a person says: remarks, a column of its own, nowhere", () => {
    const how = "Hình thức đầu tư";
    const noted = importedInto(qnB2, table, withPlace(mapping, how, { kind: "note" }));
    expect(noted.tasks[2]?.cells["note"]).toBe("Hình thức đầu tư: Xã hội hóa");
    const added = importedInto(qnB2, table, withPlace(mapping, how, { kind: "added" }));
    expect(added.added).toMatchObject([{ header: how, kind: "text" }]);
    expect(added.tasks[0]?.cells[added.added[0]!.id]).toBe("Thuê dịch vụ");
    expect(added.report.leftColumns).toEqual([]);
  });
});

describe("funding in words into a form with a column for each source", () => {
  const rows: readonly (readonly CellValue[])[] = [
    [
      "TT",
      "Tên dự án, nhiệm vụ",
      "Thời gian thực hiện",
      "Kinh phí",
      "Kinh phí",
      "Nguồn kinh phí",
      "Nguồn kinh phí",
    ],
    [
      "",
      "",
      "",
      "Tổng kinh phí",
      "Cần thực hiện trong năm 2019",
      "Ngân sách TW/Tỉnh/Huyện/khác (ghi rõ)",
      "Nguồn vốn đầu tư/ Nguồn sự nghiệp/ khác (ghi rõ)",
    ],
    ["1", "Tường lửa", "2019", 900, 700, "NS tỉnh: 500; NS huyện: 200", "Vốn đầu tư"],
    ["2", "Máy chủ", "2019", 100, 100, "Ngân sách tỉnh", ""],
    ["3", "Đường truyền", "2019", 50, 50, "Ngân sách trung ương", "Vốn sự nghiệp"],
    ["4", "Phần mềm", "2019", 80, 80, "", ""],
  ];
  const table = readAs(qnB2, rows, "Triệu đồng");

  test("each source goes into its column; what names no single one stays visible", () => {
    const { tasks, report } = importedInto(ktPl5, table);
    expect(
      tasks.map(({ cells }) => [
        cells["needed"],
        cells["tinh-dt"],
        cells["huyen-dt"],
        cells["tw-tx"],
        cells["note"],
      ])
    ).toEqual([
      [undefined, 500, 200, undefined, undefined],
      [100, undefined, undefined, undefined, "Ngân sách tỉnh: 100"],
      [undefined, undefined, undefined, 50, undefined],
      [80, undefined, undefined, undefined, undefined],
    ]);
    expect(report.leftCells).toMatchObject([
      { header: "Ngân sách tỉnh", why: "several", amount: 100_000_000 },
    ]);
    expect(report.sums.map(({ column, source, target }) => [column, source, target])).toEqual([
      ["total", 1_130_000_000, 1_130_000_000],
      ["needed", 930_000_000, 930_000_000],
    ]);
  });

  test("read back, the money of each measure is the same", () => {
    const back = readBack(konTum, ktPl5, table);
    for (const measure of ["total", "needed"]) {
      expect([measure, sumOf(back, measure)]).toEqual([measure, sumOf(table, measure)]);
    }
  });

  test("amounts inside a funding text change their unit with the column", () => {
    const inTy = readAs(qnB2, [
      ...rows.slice(0, 2),
      ["1", "Tường lửa", "2019", 0.9, 0.7, "NS tỉnh: 0,5; NS huyện: 0,2", ""],
    ]);
    const { tasks, report } = importedInto(qnB2, inTy);
    expect(tasks[0]?.cells).toMatchObject({
      level: "Ngân sách cấp tỉnh: 500; Ngân sách cấp huyện: 200",
    });
    expect(report.changed).toMatchObject([{ before: "NS tỉnh: 0,5; NS huyện: 0,2" }]);
  });

  test("source lines under a task stay lines in words and become columns in a wide form", () => {
    const lined = readAs(
      qnB2,
      [
        ...rows.slice(0, 2),
        ["1", "Tường lửa", "2019", 700, 700, "", ""],
        ["", "", "", "", 500, "Ngân sách tỉnh", "Vốn sự nghiệp"],
        ["", "", "", "", 200, "Ngân sách trung ương", "Vốn đầu tư"],
      ],
      "Triệu đồng"
    );
    expect(importedInto(qnB2, lined).tasks[0]?.sourceLines).toEqual([
      { needed: 500, level: "Ngân sách cấp tỉnh", type: "Vốn sự nghiệp (chi thường xuyên)" },
      { needed: 200, level: "Ngân sách trung ương", type: "Vốn đầu tư phát triển" },
    ]);
    const wide = importedInto(ktPl5, lined);
    expect(wide.tasks[0]?.cells).toMatchObject({ "tinh-tx": 500, "tw-dt": 200 });
    expect(wide.report.notCounted.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
      "source-line Ngân sách tỉnh",
      "source-line Ngân sách trung ương",
    ]);
  });
});

describe("nothing lost, nothing doubled", () => {
  const dongs = fc.integer({ min: 0, max: 9_999_999_999_999 });
  const task = fc.tuple(dongs, dongs, dongs);
  const units = fc.constantFrom("dong", "nghin-dong", "trieu-dong", "ty-dong");

  test("sums of the tasks are the same to the đồng in every unit, in the report and in what is drawn", () => {
    fc.assert(
      fc.property(fc.array(task, { minLength: 1, maxLength: 6 }), units, (tasks, unit) => {
        const rows = tasks.map(([tw, dp, dn], at): readonly CellValue[] => {
          const money = [tw, dp, dn, tw + dp + dn];
          return [at + 1, `Việc ${String(at)}`, "Sở A", "", "", "2019", ...money, ""];
        });
        const total = tasks.flat().reduce((sum, one) => sum + one, 0);
        const table = readAs(WIDE, [WIDE_HEADER, ...rows], "đồng");
        const options = { unit, year: 2019 } as const;
        const result = importTable(table, qnB2, proposeMapping(table, qnB2, options), options);
        if (!result.ok) throw new Error(result.error.kind);
        for (const { source, target } of result.value.report.sums) {
          expect([source, target]).toEqual([total, total]);
        }
        const plan = layOutForm(qnB2, {
          pack: quangNgai,
          agency: null,
          tasks: result.value.tasks,
          ...options,
        });
        const back = readTables(snapshotOfPlan(plan), { forms: quangNgai.forms, year: 2019 })[0]!;
        expect(sumOf(back, "total")).toBe(total);
        expect(sumOf(back, "needed")).toBe(total);
      }),
      { numRuns: 30 }
    );
  });
});
