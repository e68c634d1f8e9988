import fc from "fast-check";
import {
  applyEdits,
  cellKey,
  cellOfKey,
  cellText,
  formulaAt,
  recalculate,
  valueAt,
  type CellEdit,
  type CellValue,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/sheet";

/** What a person does to a workbook; `history` are the snapshots before. */
type Change = (
  workbook: WorkbookSnapshot,
  history: readonly WorkbookSnapshot[]
) => WorkbookSnapshot;

/** Rows of the small forms, title and closing lines included, and some below. */
const ROW = fc.nat({ max: 34 });
const COLUMN = fc.nat({ max: 13 });

const VALUE: fc.Arbitrary<CellValue> = fc.oneof(
  fc.constantFrom<CellValue[]>(null, 0, 0.1 + 0.2, -5, 700, 1400.5, 2100.5, 100 / 3, 5e9, 43466),
  fc.constantFrom<CellValue[]>(
    "1.234,5",
    "1,234.5",
    "3.000",
    "2,05 tỷ",
    "…",
    "x",
    "-",
    "",
    " A  B"
  ),
  fc.constantFrom<CellValue[]>(
    "Tổng cộng",
    "Trong đó:",
    "Cộng nhóm I",
    "I",
    "a)",
    "1.1",
    "2",
    "- c"
  ),
  fc.constantFrom<CellValue[]>("NS tỉnh", "NS tỉnh 80%; NS huyện 20%", "NSNN", "Vốn đầu tư", "XHH"),
  fc.constantFrom<CellValue[]>("Ghi chú: x", "Nơi nhận:", "Đơn vị tính: đồng", "Năm 2018", "TT"),
  fc.constantFrom<CellValue[]>("QĐ- UBND số 2458/QĐ - UBND", "Sở Y tế Quảng Nam", true),
  fc.constant<CellValue>({ error: "#REF!" }),
  fc.integer({ min: 1, max: 3000 })
);

function editOf(
  { name, ...sheet }: SheetSnapshot,
  row: number,
  column: number,
  value: CellValue,
  formula: string | null = null
): CellEdit {
  const at = { name, ...sheet };
  const before = { value: valueAt(at, row, column), formula: formulaAt(at, row, column) };
  return { sheet: name, row, column, before, after: { value, formula } };
}

/** A change of the first sheet. */
function onSheet(change: (sheet: SheetSnapshot) => SheetSnapshot): Change {
  return (workbook) => {
    const [first, ...others] = workbook.sheets;
    return first ? { ...workbook, sheets: [change(first), ...others] } : workbook;
  };
}

function editing(edits: (sheet: SheetSnapshot) => readonly CellEdit[]): Change {
  return (workbook) => {
    const [first] = workbook.sheets;
    return first ? applyEdits(workbook, edits(first)) : workbook;
  };
}

const typing = fc
  .tuple(ROW, COLUMN, VALUE)
  .map(([row, column, value]) => editing((sheet) => [editOf(sheet, row, column, value)]));

/** The cells of a sheet that hold a value of one type, formulas left out. */
function cellsOfType(sheet: SheetSnapshot, type: "number" | "string") {
  return sheet.values.flatMap((values, row) =>
    values.flatMap((value, column) =>
      typeof value === type && formulaAt(sheet, row, column) === null
        ? [{ row, column, value }]
        : []
    )
  );
}

/** Another figure where one stands, sums over it brought up to date or not: what people do most. */
const changingFigure = fc
  .tuple(fc.nat(), fc.constantFrom(1, -1, 0.5, 10, 100, 1900, 1e6, 1e12), fc.boolean())
  .map(([at, more, isRecalculated]): Change => (workbook) => {
    const [sheet] = workbook.sheets;
    const cells = sheet ? cellsOfType(sheet, "number") : [];
    const cell = cells[at % Math.max(1, cells.length)];
    if (!sheet || !cell) return workbook;
    const edit = editOf(sheet, cell.row, cell.column, Number(cell.value) + more);
    const sums = isRecalculated ? recalculate(workbook, [edit]) : [];
    return applyEdits(workbook, [edit, ...sums]);
  });

/** Other words where some stand: longer ones, or those of another cell. */
const rewording = fc.tuple(fc.nat(), fc.nat(), fc.boolean()).map(([at, from, isLonger]) =>
  editing((sheet) => {
    const cells = cellsOfType(sheet, "string");
    const [cell, other] = [at, from].map((one) => cells[one % Math.max(1, cells.length)]);
    if (!cell || !other) return [];
    const text = isLonger ? `${cellText(cell.value)} mở rộng` : other.value;
    return [editOf(sheet, cell.row, cell.column, text)];
  })
);

const writingFormula = fc
  .tuple(ROW, COLUMN, fc.constantFrom("SUM(J16:J18)", "J16+J17", "I17"), fc.nat({ max: 2100 }))
  .map(([row, column, formula, value]) =>
    editing((sheet) => [editOf(sheet, row, column, value, formula)])
  );

const formatting = fc
  .tuple(ROW, COLUMN, fc.constantFrom("dd/mm/yyyy", "0%", "@", "#,##0"))
  .map(([row, column, numberFormat]) =>
    editing((sheet) => [
      {
        ...editOf(sheet, row, column, valueAt(sheet, row, column), formulaAt(sheet, row, column)),
        numberFormat,
      },
    ])
  );

const pasting = fc
  .tuple(ROW, COLUMN, fc.array(fc.array(VALUE, { minLength: 1, maxLength: 4 }), { maxLength: 4 }))
  .map(([row, column, block]) =>
    editing((sheet) =>
      block.flatMap((values, down) =>
        values.map((value, right) => editOf(sheet, row + down, column + right, value))
      )
    )
  );

/** Rows taken out at `at`, then `count` blank ones put in, with all that hangs on the rows below. */
function spliceRows(sheet: SheetSnapshot, at: number, taken: number, count: number): SheetSnapshot {
  const blank = Array.from({ length: count }, () => []);
  const values = [...sheet.values.slice(0, at), ...blank, ...sheet.values.slice(at + taken)];
  const moved = (row: number) => (row < at ? row : row < at + taken ? null : row + count - taken);
  const moveKeys = (map: ReadonlyMap<number, string>) =>
    new Map(
      [...map].flatMap(([key, text]) => {
        const { row, column } = cellOfKey(key);
        const to = moved(row);
        return to === null ? [] : [[cellKey(to, column), text] as const];
      })
    );
  return {
    ...sheet,
    values,
    rowCount: values.length,
    formulas: moveKeys(sheet.formulas),
    numberFormats: moveKeys(sheet.numberFormats),
    merges: sheet.merges.flatMap((merge) => {
      const [top, bottom] = [moved(merge.top), moved(merge.bottom)];
      return top === null || bottom === null ? [] : [{ ...merge, top, bottom }];
    }),
    hiddenRows: new Set([...sheet.hiddenRows].flatMap((row) => moved(row) ?? [])),
  };
}

const splicing = fc
  .tuple(ROW, fc.nat({ max: 2 }), fc.nat({ max: 2 }))
  .map(([at, taken, count]) => onSheet((sheet) => spliceRows(sheet, at, taken, count)));

const copyingRow = fc
  .tuple(ROW, ROW)
  .map(([from, to]) =>
    editing((sheet) =>
      (sheet.values[from] ?? []).map((value, column) => editOf(sheet, to, column, value))
    )
  );

const hiding = fc.tuple(ROW, COLUMN, fc.boolean()).map(([row, column, isRow]) =>
  onSheet((sheet) => ({
    ...sheet,
    ...(isRow ? { hiddenRows: new Set([row]) } : { hiddenColumns: new Set([column]) }),
  }))
);

const merging = fc.tuple(ROW, COLUMN, fc.integer({ min: 1, max: 3 })).map(([top, left, height]) =>
  onSheet((sheet) => ({
    ...sheet,
    merges: [...sheet.merges, { top, left, bottom: top + height, right: left }],
  }))
);

const copyingSheet = fc.constant<Change>((workbook) => {
  const [first] = workbook.sheets;
  if (!first || workbook.sheets.length > 1)
    return { ...workbook, sheets: workbook.sheets.slice(0, 1) };
  return { ...workbook, sheets: [first, { ...first, name: `${first.name} (2)` }] };
});

const undoing = fc.nat({ max: 9 }).map(
  (back): Change =>
    (workbook, history) =>
      history[history.length - 1 - back] ?? workbook
);

/** The same workbook as a host reads it anew: no array, map or set is the same. */
export function readAgain(workbook: WorkbookSnapshot): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    values: sheet.values.map((row) => [...row]),
    formulas: new Map(sheet.formulas),
    numberFormats: new Map(sheet.numberFormats),
    fonts: new Map(sheet.fonts),
    merges: sheet.merges.map((merge) => ({ ...merge })),
    hiddenRows: new Set(sheet.hiddenRows),
    hiddenColumns: new Set(sheet.hiddenColumns),
  }));
  return { ...workbook, sheets };
}

/** One change of any kind, cells of title, header, rows and closing lines alike. */
export const anyChange: fc.Arbitrary<Change> = fc.oneof(
  { weight: 5, arbitrary: typing },
  { weight: 5, arbitrary: changingFigure },
  { weight: 4, arbitrary: rewording },
  { weight: 2, arbitrary: writingFormula },
  { weight: 2, arbitrary: pasting },
  { weight: 2, arbitrary: splicing },
  { weight: 1, arbitrary: formatting },
  { weight: 1, arbitrary: copyingRow },
  { weight: 1, arbitrary: hiding },
  { weight: 1, arbitrary: merging },
  { weight: 1, arbitrary: copyingSheet },
  { weight: 1, arbitrary: undoing },
  { weight: 2, arbitrary: fc.constant<Change>(readAgain) }
);
