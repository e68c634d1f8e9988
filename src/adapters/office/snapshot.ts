import { cellKey, snapshotOf, type CellValue, type SheetSnapshot } from "../../core/sheet";
import { toCellValue, toFormula } from "./cells";
import type { SheetContent } from "./sheetContent";

/** The snapshot behind what Excel told. */
export function toSnapshot(sheet: SheetContent): SheetSnapshot {
  const { name, visibility, merges, hiddenRows, hiddenColumns } = sheet;
  if (isBlank(sheet)) return snapshotOf(name, [], { visibility });
  return snapshotOf(name, toValues(sheet), {
    visibility,
    merges,
    hiddenRows,
    hiddenColumns,
    formulas: mapSparse(sheet, (down, along) =>
      toFormula(sheet.formulas[down]?.[along], sheet.values[down]?.[along])
    ),
    numberFormats: mapSparse(sheet, (down, along) => {
      const format = sheet.numberFormats[down]?.[along];
      return typeof format === "string" && format !== "General" ? format : null;
    }),
    fonts: mapSparse(sheet, (down, along) => sheet.fonts?.[down]?.[along] ?? null),
  });
}

/** Of a blank sheet Excel gives A1, so that nothing is ever asked of a null object. */
function isBlank({ values, formulas }: SheetContent): boolean {
  return values.length === 1 && values[0]?.length === 1 && formulas[0]?.[0] === "";
}

/** Rows from the top of the sheet: the used area may begin further down and right. */
function toValues(sheet: SheetContent): CellValue[][] {
  const above = Array.from({ length: sheet.rowIndex }, (): CellValue[] => []);
  const before = Array.from({ length: sheet.columnIndex }, (): CellValue => null);
  const rows = sheet.values.map((row) => [...before, ...row.map(toCellValue)]);
  return [...above, ...rows];
}

/** A sparse map over the cells of the used area for which `pick` gives something. */
function mapSparse(
  { values, rowIndex, columnIndex }: SheetContent,
  pick: (down: number, along: number) => string | null
): ReadonlyMap<number, string> {
  const found = new Map<number, string>();
  for (const [down, row] of values.entries()) {
    for (const along of row.keys()) {
      const picked = pick(down, along);
      if (picked !== null) found.set(cellKey(rowIndex + down, columnIndex + along), picked);
    }
  }
  return found;
}
