import { brief } from "../../support/filled";
import {
  applyEdits,
  parseAddress,
  type CellContent,
  type SheetSnapshot,
} from "../../../src/core/sheet";
import { findingsOn, formWorkbook, packNamed } from "../../support/packForms";

const pack = packNamed("cds-2027");
const tasks = ["Thuê đường truyền", "Duy trì cổng", "Đào tạo", "Mua máy trạm"].map((task) => ({
  group: "ha-tang",
  cells: { task, total: 100, "tinh-tx": 100, period: "2027" },
}));

const BLANK: CellContent = { value: null, formula: null };

/** What is found on B02 with four tasks (M17 to M20 under M16), one cell typed over. */
function found(address: string, typed: CellContent) {
  const blank = formWorkbook(pack, { form: "B02", tasks });
  const at = parseAddress(address)!;
  const workbook = applyEdits(blank, [
    { sheet: blank.sheets[0]!.name, ...at, before: BLANK, after: typed },
  ]);
  return brief(findingsOn("task-adds-others", workbook, { pack, asOf: "2026-11-01" }));
}

test.each<[string, string, readonly string[]]>([
  ["two tasks below", "SUM(M18:M19)", ["M17 adds"]],
  ["two tasks one by one", "M18+M20", ["M17 adds"]],
  ["its own group", "M16", ["M17 adds"]],
  ["one other task, whose price it shares", "M18", []],
  ["what others leave over", "500-M18-M19", []],
  ["a share of others", "SUM(M18:M20)*10%", []],
  ["its own row", "SUM(J17:L17)", []],
  ["blank rows", "SUM(M21:M30)", []],
  ["another column", "SUM(G18:G20)", []],
])("a task's amount as a formula: %s", (_name, formula, expected) => {
  expect(found("M17", { value: 200, formula })).toEqual(expected);
});

test("sums in the row of a group are what it is for", () => {
  expect(found("M16", { value: 400, formula: "SUM(M17:M20)" })).toEqual([]);
});

describe("a cell of another form", () => {
  /** What is found on B04, whose first task fetches its money from a row of B02. */
  const fetched = (offset: number) => {
    const first = formWorkbook(pack, { form: "B02", tasks });
    const second = formWorkbook(pack, { form: "B04", tasks });
    const rowOf = ({ values }: SheetSnapshot) =>
      values.findIndex((cells) => cells.includes("Thuê đường truyền"));
    const [from, to] = [first.sheets[0]!, second.sheets[0]!];
    const formula = `'${from.name}'!$G$${String(rowOf(from) + 1 + offset)}`;
    const edit = { sheet: to.name, row: rowOf(to), column: 4, before: BLANK };
    const typed = applyEdits(second, [{ ...edit, after: { formula, value: 100 } }]);
    const workbook = { ...first, sheets: [...first.sheets, ...typed.sheets] };
    return brief(findingsOn("task-adds-others", workbook, { pack, asOf: "2026-11-01" })).length;
  };

  test.each<[string, number, number]>([
    ["this task's own row", 0, 0],
    ["another task's row", 1, 1],
    ["a group's row", -1, 0],
    ["a blank row", 9, 0],
  ])("%s", (_name, offset, expected) => {
    expect(fetched(offset)).toBe(expected);
  });
});
