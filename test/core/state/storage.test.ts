import fc from "fast-check";
import { UNITS, type UnitId } from "../../../src/core/money";
import { snapshotOf, type CellValue, type SheetPlan } from "../../../src/core/sheet";
import {
  decodeState,
  encodeState,
  stateOf,
  stateProperties,
  stateSheetPlan,
  STATE_SHEET,
  type WorkbookState,
} from "../../../src/core/state";

const STATE: WorkbookState = {
  pack: "quang-ngai-2019",
  packVersion: "1.0.0",
  year: 2019,
  unit: "trieu-dong",
  agency: { code: "STTTT", name: "Sở Thông tin và Truyền thông" },
  forms: [{ form: "QN-B2", version: "1.0.0", sheet: "QN-B2" }],
  explanations: [{ fingerprint: "ab12", text: '=HYPERLINK("x") _x000D_ "trích dẫn"\n😀' }],
  seal: {
    at: "2018-07-30T08:00:00Z",
    tool: "0.1.0",
    sha256: "a".repeat(64),
    cells: [{ sheet: "QN-B2", digests: ["A1=00000000"] }],
  },
};

function valuesOf(plan: SheetPlan): CellValue[][] {
  const values: CellValue[][] = [];
  for (const cell of plan.cells) (values[cell.row] ??= [])[cell.column] = cell.value;
  return values;
}

const unit = fc.constantFrom(...(Object.keys(UNITS) as UnitId[]));
const anyText = fc.string({ unit: "binary" });
const anyState: fc.Arbitrary<WorkbookState> = fc.record({
  pack: anyText,
  packVersion: anyText,
  year: fc.integer({ min: 1900, max: 2200 }),
  unit,
  agency: fc.option(fc.record({ code: anyText, name: anyText })),
  forms: fc.array(fc.record({ form: anyText, version: anyText, sheet: anyText })),
  explanations: fc.array(fc.record({ fingerprint: anyText, text: anyText })),
  seal: fc.option(
    fc.record({
      at: anyText,
      tool: anyText,
      sha256: anyText,
      cells: fc.array(fc.record({ sheet: anyText, digests: fc.array(anyText) })),
    })
  ),
});

describe("encodeState and decodeState", () => {
  const mapping = {
    sheet: "Phụ lục",
    form: "QN-B2",
    header: { top: 4, bottom: 5 },
    columns: [{ id: "task", header: "Nội dung / Nhiệm vụ", column: 1 }],
    unit: "ty-dong",
  } as const;

  test("answers about columns come back; a state from before there were any is still read", () => {
    const state: WorkbookState = { ...STATE, mappings: [mapping] };
    expect(decodeState(encodeState(state))).toEqual(state);
    expect(decodeState(encodeState(STATE))).toEqual(STATE);
    expect(encodeState(STATE).some(([key]) => key === "mappings")).toBe(false);
  });

  test.each<[string, object]>([
    ["no list", { mappings: "x" }],
    ["a unit nobody knows", { mappings: [{ ...mapping, unit: "xu" }] }],
    ["a row below zero", { mappings: [{ ...mapping, header: { top: -1, bottom: 5 } }] }],
    [
      "a column that is no number",
      { mappings: [{ ...mapping, columns: [{ id: "a", header: "b", column: "c" }] }] },
    ],
  ])("answers that a stranger wrote are refused: %s", (_what, change) => {
    expect(decodeState(encodeState({ ...STATE, ...change }))).toBeNull();
  });

  test("any state comes back as it was", () => {
    fc.assert(
      fc.property(anyState, (state) => {
        expect(decodeState(encodeState(state))).toEqual(state);
      })
    );
  });

  test("a seal of many cells is cut into chunks that fit a cell and comes back", () => {
    const digests = Array.from({ length: 20_000 }, (_, index) => `😀${String(index)}=12345678`);
    const state = { ...STATE, seal: { ...STATE.seal!, cells: [{ sheet: "QN-B2", digests }] } };
    const rows = encodeState(state);
    expect(Math.max(...rows.flat().map((text) => text.length))).toBeLessThanOrEqual(30_002);
    expect(rows.some((row) => row.length > 3)).toBe(true);
    expect(decodeState(rows)).toEqual(state);
  });

  test("no cell can be taken for a formula, a number or an xlsx escape", () => {
    for (const text of encodeState(STATE).flat()) {
      expect(text).toMatch(/^[a-z|]/i);
      expect(text).not.toMatch(/_x/);
    }
  });

  test("blank cells that a host adds at the right are ignored", () => {
    const padded = encodeState(STATE).map((row) => [...row, null, ""]);
    expect(decodeState(padded)).toEqual(STATE);
  });

  const rows = encodeState(STATE);
  const replaced = (key: string, ...cells: unknown[]): unknown[][] =>
    rows.map((row) => (row[0] === key ? [key, ...cells] : row));
  test.each<[string, readonly (readonly unknown[])[]]>([
    ["nothing", []],
    ["another sheet", [["TT", "Nhiệm vụ"]]],
    ["a later format", [["so-du-toan/state@2"], ...rows.slice(1)]],
    ["a missing key", rows.filter(([key]) => key !== "forms")],
    ["JSON cut short", replaced("forms", '|[{"form":|')],
    ["a chunk without its end mark", replaced("year", "|2019")],
    ["a number where a text is due", replaced("pack", 7)],
    ["a text where a number is due", replaced("year", '|"2019"|')],
    ["a unit nobody knows", replaced("unit", '|"xu"|')],
    ["a unit that is a method name", replaced("unit", '|"toString"|')],
    ["an agency without a code", replaced("agency", '|{"name":"Sở"}|')],
    ["a form that is null", replaced("forms", "|[null]|")],
    ["a seal without cells", replaced("seal", '|{"at":"","tool":"","sha256":""}|')],
  ])("%s gives null", (_what, damaged) => {
    expect(decodeState(damaged)).toBeNull();
  });
});

describe("stateOf", () => {
  test("finds what stateSheetPlan drew", () => {
    const plan = stateSheetPlan(STATE);
    expect(plan).toMatchObject({ name: "_sdt", visibility: "veryHidden" });
    const workbook = {
      sheets: [snapshotOf("QN-B2", [["TT"]]), snapshotOf(STATE_SHEET, valuesOf(plan))],
      properties: {},
      traits: { macros: false, externalLinks: false },
    };
    expect(stateOf(workbook)).toEqual(STATE);
    expect(stateOf({ ...workbook, sheets: workbook.sheets.slice(0, 1) })).toBeNull();
  });
});

describe("stateProperties", () => {
  test("are short and say whether it is sealed", () => {
    expect(stateProperties(STATE)).toEqual({
      "SoDuToan.Pack": "quang-ngai-2019",
      "SoDuToan.Version": "1.0.0",
      "SoDuToan.Seal": "a".repeat(64),
    });
    const long = stateProperties({ ...STATE, pack: "x".repeat(300), seal: null });
    expect(long["SoDuToan.Pack"]).toHaveLength(255);
    expect(long["SoDuToan.Seal"]).toBe("none");
  });
});
