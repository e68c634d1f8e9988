import {
  formatRange,
  type CellValue,
  type PlanColumn,
  type PlanRows,
  type RangeAddress,
  type SharedFormula,
} from "../../../core/sheet";
import { isShort, putDigits, type ByteSink } from "./byteSink";
import { pieceOf, putCount, putPieces, takeText, trackOf, type Track } from "./columnTrack";
import { putCell, putSharedFormula, type CellBook, type FormulaGroup } from "./putCell";

/** Writes the cells of a row that is made in bulk: its zero-based place in the sheet, its index. */
type RowPutter = (sink: ByteSink, row: number, index: number) => void;

/**
 * Writes rows by their columns, the same bytes as cell by cell. What cells of a column have in
 * common is kept as bytes, and all of a cell whose text repeats the one above.
 */
export function createColumnWriter(
  columns: readonly PlanColumn[],
  { first, count }: PlanRows,
  book: CellBook
): RowPutter {
  const tracks = columns.map((column) => trackOf(column, book.styles));
  const digits = pieceOf("1048576");
  const groups = new Map<SharedFormula, number>();
  const putFormula = (sink: ByteSink, track: Track, row: number, index: number): boolean => {
    const { column, formulaOf, valueOf } = track.column;
    const formula = formulaOf?.(index) ?? null;
    if (formula === null) return false;
    if (typeof formula === "string") putOther(sink, track, row, valueOf(index), book, formula);
    else {
      const range = { top: row, left: column, bottom: first + count - 1, right: column };
      const place = { row: row + 1, column, style: track.style };
      putSharedFormula(sink, place, groupOf(formula, groups, range), valueOf(index));
    }
    return true;
  };
  return (sink, row, index) => {
    digits.at = putDigits(digits.bytes, 0, row + 1);
    for (const track of tracks) {
      if (track.column.formulaOf && putFormula(sink, track, row, index)) continue;
      const value = track.column.valueOf(index);
      if (typeof value === "string") {
        takeText(track, value, book.strings);
        putPieces(sink, track.start, digits, track.lastRest);
      } else if (value === null) {
        if (track.style !== 0) putPieces(sink, track.start, digits, track.blank);
      } else if (typeof value === "number" && isShort(value)) {
        putPieces(sink, track.start, digits, track.number);
        putCount(sink, value);
      } else putOther(sink, track, row, value, book);
    }
  };
}

/** Anything else, as cells of other rows are written. */
function putOther(
  sink: ByteSink,
  { column: { column, style } }: Track,
  row: number,
  value: CellValue,
  book: CellBook,
  formula?: string
): void {
  const look = style ? { style } : {};
  const more = formula === undefined ? {} : { formula };
  putCell(sink, row + 1, { row, column, value, ...look, ...more }, book);
}

/** The first cell of a shared formula says it, with the rest of its column; all others its number. */
function groupOf(
  formula: SharedFormula,
  groups: Map<SharedFormula, number>,
  range: RangeAddress
): FormulaGroup {
  const known = groups.get(formula);
  if (known !== undefined) return { number: known, first: null };
  const number = groups.size;
  groups.set(formula, number);
  return { number, first: { range: formatRange(range), formula: formula.inRow(range.top) } };
}
