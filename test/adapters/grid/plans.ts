import fc from "fast-check";
import type {
  CellStyle,
  CellValue,
  PlanCell,
  PlanValidation,
  PrintSetup,
  RangeAddress,
  SheetPlan,
  WorkbookPlan,
} from "../../../src/core/sheet";

/** Plans as our layouts draw them: no empty style objects, cells row by row, no void cells. */

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const compact = <T extends object>(value: T): T =>
  Object.fromEntries(Object.entries(value).filter(([, each]) => each !== undefined)) as T;

const text = fc.oneof(
  fc.constantFrom("Sở Y tế", "3.000", "0012", "=1+1", "#REF!", "true", "Dòng 1\nDòng 2", " ", "'x"),
  fc.string({ minLength: 1 }).filter((each) => !each.includes("\r"))
);
const value: fc.Arbitrary<CellValue> = fc.oneof(
  text,
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }).map((each) => each + 0),
  fc.boolean(),
  fc.constantFrom("#REF!", "#N/A", "#DIV/0!").map((error) => ({ error }))
);
const color = fc.constantFrom("E2EFDA", "FF0000", "000000");
const yes = maybe(fc.constant(true as const));

const font = fc
  .record({
    name: fc.constantFrom("Times New Roman", ".VnTime"),
    size: maybe(fc.constantFrom(10, 11, 13.5)),
    bold: yes,
    italic: yes,
    underline: yes,
    color: maybe(color),
  })
  .map(compact);
const style: fc.Arbitrary<CellStyle> = fc
  .record({
    font: maybe(font),
    numberFormat: maybe(fc.constantFrom("#,##0", "#,##0.000", "@", "dd/mm/yyyy")),
    horizontal: maybe(fc.constantFrom("left", "center", "right")),
    vertical: maybe(fc.constantFrom("top", "middle", "bottom")),
    wrap: yes,
    indent: maybe(fc.integer({ min: 1, max: 4 })),
    fill: maybe(color),
    border: maybe(fc.constantFrom("all", "bottom")),
    unlocked: yes,
  })
  .map((each) => compact(each) as CellStyle)
  .filter((each) => Object.keys(each).length > 0);

const cell: fc.Arbitrary<PlanCell> = fc
  .record({
    row: fc.nat(30),
    column: fc.nat(15),
    value: fc.option(value, { nil: null }),
    formula: maybe(fc.constantFrom("SUM(A1:A3)", "'Biểu 2'!B7*2")),
    style: maybe(style),
    link: maybe(fc.constant("'Biểu 1'!A7")),
  })
  .map((each) => compact(each) as PlanCell)
  .filter((each) => each.value !== null || Object.keys(each).length > 3);
const cells = fc
  .uniqueArray(cell, { selector: ({ row, column }) => `${String(row)}:${String(column)}` })
  .map((all) => [...all].sort((a, b) => a.row - b.row || a.column - b.column));

const range: fc.Arbitrary<RangeAddress> = fc
  .tuple(fc.nat(20), fc.nat(10), fc.nat(20), fc.nat(10))
  .map(([top, left, down, right]) => ({ top, left, bottom: top + down, right: left + right }));

const validation: fc.Arbitrary<PlanValidation> = fc.oneof(
  fc.record({
    kind: fc.constant("list" as const),
    range,
    source: fc.constantFrom("'_sdt_ds'!$A$2:$A$9", "$C$1:$C$4", '"NSTW,NSĐP"'),
    strict: fc.boolean(),
  }),
  fc.record({
    kind: fc.constant("number" as const),
    range,
    minimum: fc.integer(),
    strict: fc.boolean(),
  })
);

const print: fc.Arbitrary<PrintSetup> = fc
  .record({
    orientation: fc.constantFrom("portrait" as const, "landscape" as const),
    area: range,
    repeatRows: maybe(
      fc.tuple(fc.nat(5), fc.nat(5)).map(([first, more]) => [first, first + more] as const)
    ),
    margins: fc.record({
      top: fc.nat(30),
      bottom: fc.nat(30),
      left: fc.nat(30),
      right: fc.nat(30),
    }),
  })
  .map((each) => compact(each) as PrintSetup);

const lines = fc.uniqueArray(fc.nat(30), { minLength: 1, maxLength: 5 });
const sizes = fc
  .double({ min: 1, max: 90, noNaN: true })
  .map((each) => Math.round(each * 100) / 100);
const sorted = (numbers: readonly number[]) => new Set([...numbers].sort((a, b) => a - b));
const lineMap = (of: fc.Arbitrary<number>, minLength: number) =>
  fc
    .uniqueArray(fc.tuple(fc.nat(30), of), { minLength, maxLength: 5, selector: ([line]) => line })
    .map((pairs) => new Map([...pairs].sort(([a], [b]) => a - b)));

const sheet = (name: string): fc.Arbitrary<SheetPlan> =>
  fc
    .record({
      name: fc.constant(name),
      visibility: fc.constantFrom("visible", "hidden", "veryHidden"),
      cells,
      columnWidths: fc.tuple(fc.array(maybe(sizes)), sizes).map(([some, last]) => [...some, last]),
      rowHeights: lineMap(sizes, 0),
      merges: fc.array(range, { maxLength: 3 }),
      freeze: maybe(fc.record({ rows: fc.integer({ min: 1, max: 9 }), columns: fc.nat(3) })),
      validations: fc.array(validation, { maxLength: 3 }),
      print: maybe(print),
      hiddenRows: maybe(lines.map(sorted)),
      hiddenColumns: maybe(lines.map(sorted)),
      outline: maybe(lineMap(fc.integer({ min: 1, max: 3 }), 1)),
      autoFilter: maybe(range),
    })
    .map((each) => compact(each) as SheetPlan);

/** Workbooks of two sheets with everything a plan can say. */
export const anyPlan: fc.Arbitrary<WorkbookPlan> = fc.record({
  sheets: fc.tuple(sheet("Biểu 1"), sheet("Biểu 2")),
  activeSheet: fc.nat(1),
  properties: fc.constantFrom<Record<string, string>>({}, { "SoDuToan.Pack": "quang-ngai-2019" }),
});

/** A sheet with nothing but what is given. */
export function sheetPlan(name: string, more: Partial<SheetPlan> = {}): SheetPlan {
  return {
    name,
    visibility: "visible",
    cells: [],
    columnWidths: [],
    rowHeights: new Map(),
    merges: [],
    validations: [],
    ...more,
  };
}
