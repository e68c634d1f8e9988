import type { Sheet } from "hucre/xlsx";
import {
  cellKey,
  cellOfKey,
  parseRange,
  valueAt,
  type PlanCell,
  type SheetPlan,
  type SheetSnapshot,
} from "../../../core/sheet";
import type { PlanStyler } from "./planStyles";
import { toPrint } from "./planPrint";
import { toValidations } from "./planValidations";

/** How far beyond the values formatted blank cells are kept, in rows and columns. */
const MARGIN = { rows: 200, columns: 20 } as const;

/** Widest column Excel allows, in characters. */
const MOST_COLUMNS = 256;

/** A sheet of values with nothing said about its looks. */
export function plainSheet(sheet: SheetSnapshot): SheetPlan {
  return {
    name: sheet.name,
    visibility: sheet.visibility,
    cells: [...filledKeys(sheet)].sort((a, b) => a - b).map((key) => plainCell(sheet, key)),
    columnWidths: [],
    rowHeights: new Map(),
    merges: sheet.merges,
    validations: [],
    hiddenRows: sheet.hiddenRows,
    hiddenColumns: sheet.hiddenColumns,
  };
}

function filledKeys(sheet: SheetSnapshot): Set<number> {
  const keys = new Set(sheet.formulas.keys());
  sheet.values.forEach((line, row) => {
    line.forEach((value, column) => {
      if (value !== null) keys.add(cellKey(row, column));
    });
  });
  return keys;
}

function plainCell(sheet: SheetSnapshot, key: number): PlanCell {
  const { row, column } = cellOfKey(key);
  const formula = sheet.formulas.get(key);
  const numberFormat = sheet.numberFormats.get(key);
  return {
    row,
    column,
    value: valueAt(sheet, row, column),
    ...(formula === undefined ? {} : { formula }),
    ...(numberFormat === undefined ? {} : { style: { numberFormat } }),
  };
}

/** The sheet with the looks that hucre read; values and formulas stay those of the snapshot. */
export function styledSheet(sheet: SheetSnapshot, looks: Sheet, styler: PlanStyler): SheetPlan {
  const rows = [...(looks.rowDefs ?? [])];
  const heights = rows.flatMap(([row, { height }]) =>
    height === undefined ? [] : [[row, height] as const]
  );
  const levels = rows.flatMap(([row, { outlineLevel }]) =>
    outlineLevel ? [[row, outlineLevel] as const] : []
  );
  const { rows: frozenRows = 0, columns: frozenColumns = 0 } = looks.freezePane ?? {};
  const filter = parseRange(looks.autoFilter?.range ?? "");
  const print = toPrint(looks, sheet);
  return {
    ...plainSheet(sheet),
    cells: styledCells(sheet, looks, styler),
    columnWidths: (looks.columns ?? []).slice(0, MOST_COLUMNS).map((column) => column.width),
    rowHeights: new Map(heights),
    validations: toValidations(looks),
    ...(frozenRows + frozenColumns > 0
      ? { freeze: { rows: frozenRows, columns: frozenColumns } }
      : {}),
    ...(print ? { print } : {}),
    ...(levels.length > 0 ? { outline: new Map(levels) } : {}),
    ...(filter ? { autoFilter: filter } : {}),
  };
}

function styledCells(sheet: SheetSnapshot, looks: Sheet, styler: PlanStyler): readonly PlanCell[] {
  const keys = new Set([...filledKeys(sheet), ...formattedKeys(sheet, looks)]);
  return [...keys]
    .sort((a, b) => a - b)
    .map((key) => {
      const plain = plainCell(sheet, key);
      const look = looks.cells?.get(`${plain.row},${plain.column}`);
      const link = look?.hyperlink?.location;
      return { ...plain, style: styler(look?.style), ...(link ? { link } : {}) };
    });
}

/** Cells near the values that show something or may be filled, though they are blank. */
function formattedKeys(sheet: SheetSnapshot, looks: Sheet): readonly number[] {
  const lastRow = sheet.rowCount + MARGIN.rows;
  const lastColumn = sheet.columnCount + MARGIN.columns;
  return [...(looks.cells ?? [])].flatMap(([place, { style }]) => {
    const [row = 0, column = 0] = place.split(",").map(Number);
    const isFormatted = style?.border ?? style?.fill ?? style?.protection;
    return isFormatted && row < lastRow && column < lastColumn ? [cellKey(row, column)] : [];
  });
}
