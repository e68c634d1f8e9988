import { hostFailure } from "../../app/hostTrouble";
import {
  cellKey,
  parseRange,
  snapshotOf,
  type CellValue,
  type RangeAddress,
  type SheetSnapshot,
  type SheetVisibility,
} from "../../core/sheet";
import { toCellValue, toFormula } from "./cells";

/** What was asked of a sheet; null where this Excel cannot tell. */
export interface UsedSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly range: Excel.Range;
  readonly merged: Excel.RangeAreas | null;
  readonly rows: OfficeExtension.ClientResult<Excel.RowProperties[]> | null;
  readonly columns: OfficeExtension.ClientResult<Excel.ColumnProperties[]> | null;
  /** Whether fonts were asked. */
  readonly fonts: boolean;
}

/** Fonts cell by cell. */
export type CellFonts = OfficeExtension.ClientResult<Excel.CellProperties[][]>;

/** A snapshot of loaded cells. Rejects with "too-large" when Excel kept the values back. */
export function toSnapshot(sheet: UsedSheet, cellFonts: CellFonts | null): SheetSnapshot {
  const { name, visibility, range } = sheet;
  // Excel answers null, without an error, when there are more cells than it wants to send.
  if ((range.values as unknown) === null) {
    throw hostFailure({ kind: "too-large", detail: name });
  }
  if (isBlank(range)) return snapshotOf(name, [], { visibility });
  const hiddenRows = sheet.rows?.value.map(({ rowHidden }) => rowHidden);
  const hiddenColumns = sheet.columns?.value.map(({ columnHidden }) => columnHidden);
  return snapshotOf(name, toValues(range), {
    visibility,
    formulas: toFormulas(range),
    numberFormats: toNumberFormats(range),
    fonts: sheet.fonts ? toFonts(range, cellFonts) : new Map(),
    merges: toMerges(sheet.merged),
    hiddenRows: hiddenFrom(range.rowIndex, hiddenRows),
    hiddenColumns: hiddenFrom(range.columnIndex, hiddenColumns),
  });
}

function isBlank({ values, formulas }: Excel.Range): boolean {
  return values.length === 1 && values[0]?.length === 1 && formulas[0]?.[0] === "";
}

/** Rows from the top of the sheet: the used range may begin further down and right. */
function toValues(range: Excel.Range): CellValue[][] {
  const above = Array.from({ length: range.rowIndex }, (): CellValue[] => []);
  const before = Array.from({ length: range.columnIndex }, (): CellValue => null);
  const rows = range.values.map((row) => [...before, ...row.map(toCellValue)]);
  return [...above, ...rows];
}

/** A sparse map over the cells of the range for which `pick` gives something. */
function mapSparse(
  range: Excel.Range,
  pick: (down: number, along: number) => string | null
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [down, row] of range.values.entries()) {
    for (const along of row.keys()) {
      const picked = pick(down, along);
      const key = cellKey(range.rowIndex + down, range.columnIndex + along);
      if (picked !== null) found.set(key, picked);
    }
  }
  return found;
}

function toFormulas(range: Excel.Range): ReadonlyMap<number, string> {
  const { formulas, values } = range;
  return mapSparse(range, (down, along) =>
    toFormula(formulas[down]?.[along], values[down]?.[along])
  );
}

function toNumberFormats(range: Excel.Range): ReadonlyMap<number, string> {
  const formats = range.numberFormat;
  return mapSparse(range, (down, along) => {
    const format: unknown = formats[down]?.[along];
    return typeof format === "string" && format !== "General" ? format : null;
  });
}

function toFonts(range: Excel.Range, cellFonts: CellFonts | null): ReadonlyMap<number, string> {
  const shared = range.format.font.name as string | null;
  const each = cellFonts?.value;
  return mapSparse(
    range,
    (down, along) => shared ?? each?.[down]?.[along]?.format?.font?.name ?? null
  );
}

function toMerges(merged: Excel.RangeAreas | null): readonly RangeAddress[] {
  if (!merged || merged.isNullObject) return [];
  return merged.areas.items.flatMap(({ address }) => {
    const range = parseRange(address.slice(address.lastIndexOf("!") + 1));
    return range ? [range] : [];
  });
}

function hiddenFrom(first: number, hidden: readonly (boolean | undefined)[] = []): Set<number> {
  return new Set(hidden.flatMap((is, index) => (is === true ? [first + index] : [])));
}
