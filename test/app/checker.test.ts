import fc from "fast-check";
import { createChecker } from "../../src/app/checker";
import { checkWorkbook, type CheckResult } from "../../src/app/checkWorkbook";
import type { WorkbookSnapshot } from "../../src/core/sheet";
import { factsOf } from "../../src/core/table";
import { filledWorkbook, TASKS } from "../support/filled";
import { quangNgai } from "../support/packs";
import { anyChange, readAgain } from "../support/workbookChanges";

/** One form of the pack is enough: which of many fits a header is tested elsewhere, and takes time. */
function optionsFor(form: string) {
  const pack = { ...quangNgai, forms: quangNgai.forms.filter(({ id }) => id === form) };
  return { pack, profile: "submission", asOf: "2018-07-20" } as const;
}

const OPTIONS = optionsFor("QN-B2");

/** Everything a check says, as text: what differs anywhere makes another one. */
function textOf({ tables, ...rest }: CheckResult): string {
  const read = tables.map(({ sheet, form, columns, missing: _missing, ...table }) => ({
    ...table,
    sheet: sheet.name,
    form: form.id,
    columns: columns.map(({ definition, ...column }) => ({ ...column, id: definition.id })),
  }));
  const { issues, tallies, contentRows, year } = rest;
  return JSON.stringify({ read, facts: tables.map(factsOf), issues, tallies, contentRows, year });
}

/** One form below the other on one sheet: what stands around each holds the rows of the other. */
function stackForms(one: WorkbookSnapshot, other: WorkbookSnapshot): WorkbookSnapshot {
  const [above, below] = [one, other].map(({ sheets }) => sheets[0]);
  if (!above || !below) throw new Error("no sheet");
  const values = [...above.values, [], ...below.values];
  const columnCount = Math.max(above.columnCount, below.columnCount);
  return { ...one, sheets: [{ ...above, values, columnCount, rowCount: values.length }] };
}

describe("createChecker", () => {
  const tasks = TASKS.filter((_task, order) => order !== 1);
  const filled = (form: string) => filledWorkbook({}, { form, tasks });
  const small = (from: number) => filledWorkbook({}, { tasks: TASKS.slice(from, from + 1) });

  test.each([
    ["QN-B2", "QN-B2", filled("QN-B2"), 20],
    ["QN-B4", "QN-B4", filled("QN-B4"), 81],
    ["two tables on a sheet", "QN-B2", stackForms(small(0), small(2)), 8],
  ])("any change of %s gives what a full check does", (_what, form, first, numRuns) => {
    const options = optionsFor(form);
    fc.assert(
      fc.property(fc.array(anyChange, { minLength: 20, maxLength: 20 }), (changes) => {
        const checker = createChecker();
        let workbook = first;
        checker.check(workbook, null, options);
        const history = [first];
        for (const change of changes) {
          workbook = change(workbook, history);
          history.push(workbook);
          const again = textOf(checker.check(workbook, null, options));
          if (again !== textOf(checkWorkbook(readAgain(workbook), null, options))) return false;
        }
        return true;
      }),
      { numRuns }
    );
  });

  test("the two tables are read", () => {
    const { tables } = createChecker().check(stackForms(small(0), small(2)), null, OPTIONS);
    expect(tables).toHaveLength(2);
  });

  const start = filledWorkbook();

  test("rows that did not change are the same objects, and so are those of a second reading", () => {
    const checker = createChecker();
    const rowsOf = (workbook: WorkbookSnapshot) =>
      checker.check(workbook, null, OPTIONS).tables.flatMap(({ rows }) => rows);
    const before = rowsOf(start);
    const again = rowsOf(readAgain(start));
    expect(again).toHaveLength(before.length);
    expect(again.every((row, index) => row === before[index])).toBe(true);
    const after = rowsOf(filledWorkbook({ J17: 401.5 }));
    expect(after.filter((row, index) => row !== before[index]).map(({ row }) => row)).toEqual([16]);
  });

  test.each([
    ["a figure", { J17: 401.5 }, true],
    ["a name", { B17: "Xây dựng phần mềm quản lý thư viện số" }, true],
    ["a figure in the place of words", { B17: 401.5 }, false],
    ["a total", { B17: "Tổng cộng" }, false],
  ])("%s inside the table leaves all else of it as it was read", (_what, cells, isKept) => {
    const checker = createChecker();
    const columnsOf = (workbook: WorkbookSnapshot) =>
      checker.check(workbook, null, OPTIONS).tables.map(({ columns }) => columns);
    const [before, after] = [columnsOf(start), columnsOf(filledWorkbook(cells))];
    expect(after[0] === before[0]).toBe(isKept);
  });

  test("another pack, profile or year is no reason to remember", () => {
    const checker = createChecker();
    checker.check(start, null, OPTIONS);
    const other = { ...OPTIONS, profile: "draft", year: 2021 } as const;
    const again = textOf(checker.check(start, null, other));
    expect(again).toBe(textOf(checkWorkbook(readAgain(start), null, other)));
  });
});
