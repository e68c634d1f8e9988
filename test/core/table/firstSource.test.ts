import { sumDong, type Dong } from "../../../src/core/money";
import { factsOf, readTable, type Table } from "../../../src/core/table";
import {
  applyEdits,
  parseAddress,
  recalculate,
  type CellEdit,
  type CellValue,
  type WorkbookSnapshot,
} from "../../../src/core/sheet";
import { brief } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("thanh-hoa-2021-2025");
const options = { pack, asOf: "2020-10-01" };

/** The blank TH-KH5 with cells typed and its own formulas calculated: E13 is the sum of F13:J13. */
function filled(typed: Readonly<Record<string, CellValue>>): WorkbookSnapshot {
  const blank = formWorkbook(pack, { form: "TH-KH5" });
  const sheet = blank.sheets[0]!.name;
  const edits = Object.entries(typed).map(([address, value]): CellEdit => {
    const before = { value: null, formula: null };
    return { sheet, ...parseAddress(address)!, before, after: { value, formula: null } };
  });
  return applyEdits(applyEdits(blank, edits), recalculate(blank, edits));
}

const TASK = { A13: 1, B13: "Cơ sở dữ liệu nhà ở", C13: "Sở Xây dựng", D13: "2021-2025" };

/** A task with 300 and 200 in its own row, and one line below, without number and name. */
const task = (own: string | null, type: string | null = "Sự nghiệp") => ({
  ...TASK,
  ...{ F13: 300, G13: 200, K13: own, L13: own === null ? null : type },
  ...{ A14: null, F14: 100, G14: 50, K14: "NSTW", L14: "Sự nghiệp" },
});

function tableOf(workbook: WorkbookSnapshot): Table {
  return readTable(workbook.sheets[0]!, { forms: pack.forms, year: 2021 })!;
}

function sourcesOf(workbook: WorkbookSnapshot) {
  const facts = factsOf(tableOf(workbook)).filter(({ measure }) => measure === "total");
  return facts.map(({ level, amount }) => [level, amount / 1_000_000]);
}

function faultsOf(workbook: WorkbookSnapshot) {
  const rules = ["source-split-mismatch", "group-sum", "grand-total", "row-sum", "required-empty"];
  return rules.flatMap((rule) => findingsOn(rule, workbook, options));
}

describe("a task row and the source lines below it", () => {
  test("another source in the task's own cells: the first of the lines", () => {
    const workbook = filled(task("NS tỉnh"));
    expect(sourcesOf(workbook)).toEqual([
      ["TINH", 500],
      ["TW", 150],
    ]);
    expect(brief(faultsOf(workbook))).toEqual([]);
  });
  test("another source with as much money is half of it", () => {
    const workbook = filled({ ...task("NS tỉnh"), F14: 300, G14: 200 });
    expect(sourcesOf(workbook)).toEqual([
      ["TINH", 500],
      ["TW", 500],
    ]);
    expect(brief(faultsOf(workbook))).toEqual([]);
  });
  test("no money in the task's row: that of the lines", () => {
    const workbook = filled({ ...task(null), E13: null, F13: null, G13: null });
    expect(sourcesOf(workbook)).toEqual([["TW", 150]]);
    expect(brief(faultsOf(workbook))).toEqual([]);
  });
  test("facts add up to the task whichever it is", () => {
    for (const own of ["NS tỉnh", "NSTW", "NSĐP", "NSNN", "Xã hội hóa", null]) {
      const table = tableOf(filled(task(own)));
      const counted = factsOf(table).filter(({ measure }) => measure === "total");
      const stated = table.rows.flatMap(({ kind, amounts }) =>
        kind === "task" ? (amounts.total?.amount ?? []) : []
      );
      expect(sumDong(counted.map(({ amount }) => amount as Dong))).toBe(sumDong(stated));
    }
  });
});

describe("the total in the task's row", () => {
  const total = { ...task(null), F13: 400, G13: 250 };
  test("counted with its lines by the form's formulas: the lines are named", () => {
    const workbook = filled({ ...total, F14: 400, G14: 250 });
    const faults = faultsOf(workbook);
    expect(brief(faults)).toEqual([
      ...["E12", "F12", "G12"].map((cell) => `${cell} counts-lines`),
      ...["E30", "F30", "G30"].map((cell) => `${cell} counts-lines`),
    ]);
    expect(faults[0]?.data.cells).toBe("E14");
  });
  test("added up by hand over tasks alone", () => {
    const sums = { E12: 650, F12: 400, G12: 250, E30: 650, F30: 400, G30: 250 };
    expect(brief(faultsOf(filled({ ...total, F14: 400, G14: 250, ...sums })))).toEqual([]);
  });
  test("two lines add up to it: its own source cell says nothing else", () => {
    const second = { A15: null, B15: null, E15: 500, F15: 300, G15: 200, K15: "Xã hội hóa" };
    const workbook = filled({ ...total, K13: "NS tỉnh", L13: "Sự nghiệp", ...second });
    expect(sourcesOf(workbook)).toEqual([
      ["TW", 150],
      [null, 500],
    ]);
  });
});

describe("neither the total nor the first of the lines", () => {
  test.each([
    ["no source of its own", task(null)],
    ["several levels at once", task("NSNN")],
    ["two sources", task("NS tỉnh, NS huyện")],
  ])("is told, and no sum is mended in bulk: %s", (_name, typed) => {
    const faults = faultsOf(filled(typed));
    const told = faults.filter(({ messageId }) => messageId === "lines");
    expect(brief(told)).toEqual(["E13 lines", "F13 lines", "G13 lines"]);
    expect(told.flatMap(({ fix }) => fix ?? [])).toEqual([]);
    expect(faults.filter(({ fix }) => fix?.kind === "fix")).toEqual([]);
  });
});

test("each amount leads to the cell of its own line", () => {
  const facts = factsOf(tableOf(filled(task("NS tỉnh"))));
  const years = facts.filter(({ measure }) => measure !== "total");
  expect(years.map(({ level, at }) => `${String(level)} ${String(at.cell)}`)).toEqual([
    "TINH F13",
    "TW F14",
    "TINH G13",
    "TW G14",
  ]);
});

test.each<[string, string | null, string]>([
  ["the same again", "NSTW", "source-line"],
  ["nothing", null, "source-line"],
  ["another source", "NS tỉnh", "of-which"],
])("a line that names a source, and whose source cell says %s", (_case, cell, kind) => {
  const { rows } = tableOf(
    filled({ ...TASK, F13: 300, A14: "-", B14: "Ngân sách trung ương", F14: 300, K14: cell })
  );
  expect(rows.find(({ row }) => row === 13)?.kind).toBe(kind);
});

describe("a line with a name beside its own source cells", () => {
  const named = (name: string) => ({ ...task("NS tỉnh"), B14: name });

  test.each(["- NSTW", "Ngân sách trung ương", "- Nguồn trung ương bổ sung có mục tiêu", TASK.B13])(
    "“%s” is another source of the task",
    (name) => {
      const workbook = filled(named(name));
      expect(sourcesOf(workbook)).toEqual([
        ["TINH", 500],
        ["TW", 150],
      ]);
      expect(brief(faultsOf(workbook))).toEqual([]);
    }
  );

  test("without source cells of its own it may be a part of what the task states", () => {
    const faults = faultsOf(filled({ ...named("- NSTW"), K14: null, L14: null }));
    expect(brief(faults)).toEqual(["E13 lines", "F13 lines", "G13 lines"]);
  });

  test("with the task's own source it is no other one, which is told once at the line", () => {
    const faults = faultsOf(filled({ ...named("- Ngân sách tỉnh"), K14: "NS tỉnh" }));
    expect(brief(faults)).toEqual(["K14 same-source"]);
    expect(brief(faultsOf(filled(task("NSTW"))))).toEqual(["K14 same-source"]);
    expect(brief(faultsOf(filled(task("NSTW", "Đầu tư"))))).toEqual([]);
  });
});
