import { layOutForm } from "../../../src/core/layout";
import { packs } from "../../../src/core/packs";
import { applyEdits, type WorkbookSnapshot } from "../../../src/core/sheet";
import { brief, filledWorkbook, findingsOf } from "../../support/filled";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";
import { snapshotOfPlan } from "../../support/planSnapshot";

const found = (workbook: WorkbookSnapshot) => brief(findingsOf("form-empty", workbook));
const blank = (form = "QN-B2") => filledWorkbook({}, { form, tasks: [] });

test("a filled form is no blank one, nor is one with a name, a figure or a remark alone", () => {
  expect(found(filledWorkbook())).toEqual([]);
  for (const cell of ["B17", "J17", "M17"]) {
    const sheet = blank().sheets[0]!;
    const [row, column] = [Number(cell.slice(1)) - 1, cell.charCodeAt(0) - 65];
    const values = sheet.values.map((line, at) => {
      const cells = Array.from({ length: 13 }, (_one, place) => line[place] ?? null);
      if (at === row) cells[column] = cell === "J17" ? 5 : "Không có";
      return cells;
    });
    expect(found({ ...blank(), sheets: [{ ...sheet, values }] })).toEqual([]);
  }
});

test("a blank form is told, and two of them once", () => {
  expect(found(blank())).toEqual(["A11 empty"]);
  const both = { ...blank(), sheets: [...blank().sheets, ...blank("QN-B1").sheets] };
  expect(found(both)).toHaveLength(1);
});

test.each([
  ["that comes to nothing", 0, 1],
  ["that comes to an amount", 1_000, 0],
])("a figure taken from elsewhere by a formula %s", (_name, value, count) => {
  const before = { value: null, formula: null };
  const after = { value, formula: "'Tính'!A1" };
  const edit = { sheet: "QN-B2", row: 16, column: 9, before, after };
  expect(found(applyEdits(blank(), [edit]))).toHaveLength(count);
});

test("a blank form beside a filled one is no fault", () => {
  const both = { ...blank(), sheets: [...blank("QN-B1").sheets, ...filledWorkbook().sheets] };
  expect(found(both)).toEqual([]);
});

test.each(packs.flatMap((pack) => pack.forms.map((form) => [form.id, pack, form] as const)))(
  "%s as it is printed is blank",
  (_id, pack, form) => {
    const unit = "trieu-dong";
    const sheet = snapshotOfPlan(
      layOutForm(form, { pack, year: pack.planYear, unit, agency: null, tasks: [] })
    );
    const traits = { macros: false, externalLinks: false };
    const workbook = { sheets: [sheet], properties: {}, traits };
    expect(findingsOf("form-empty", workbook, pack)).toHaveLength(1);
  }
);

test.each<[string, Readonly<Record<string, string | number>>, readonly string[]]>([
  ["a year with money", { y1: 20 }, []],
  ["a typed 0", { y0: 0 }, []],
  ["what was found out about it", { note: "Xong trong năm 2026" }, []],
  ["a text for H201", { y0: "120 triệu" }, []],
  // It ends before the years that the form plans, which are rightly blank.
  ["money of earlier years alone", { allocated: 120, estimate: 100 }, []],
])("a task of a plan of three years: %s", (_name, more, expected) => {
  const pack = packNamed("cds-2027");
  const cells = { task: "Dịch vụ công trực tuyến", level: "Ngân sách cấp tỉnh", ...more };
  const tasks = [{ group: "ha-tang", cells }];
  const workbook = formWorkbook(pack, { form: "B04", tasks });
  const findings = findingsOn("form-empty", workbook, { pack, asOf: "2026-11-01" });
  expect(brief(findings)).toEqual(expected);
});

test("a task of enterprises with its money beside the total is not told", () => {
  const pack = packNamed("cds-2027");
  const tasksWith = (cells: Readonly<Record<string, number>>) => [
    { group: "doanh-nghiep", cells: { task: "Kiosk tự phục vụ", ...cells } },
  ];
  const found = (cells: Readonly<Record<string, number>>) => {
    const workbook = formWorkbook(pack, { form: "B02", tasks: tasksWith(cells) });
    return findingsOn("form-empty", workbook, { pack, asOf: "2026-11-01" }).length;
  };
  expect(found({ total: 1500, other: 1500 })).toBe(0);
  expect(found({ total: 1500 })).toBe(1);
});
