import {
  formatRange,
  type CellStyle,
  type CellValue,
  type ColumnFormula,
  type PlanColumn,
  type PlanRows,
  type SharedFormula,
} from "../../../core/sheet";
import { createLine, putBytes, putDigits, reserve, type ByteSink } from "./byteSink";
import { createPatternWriter } from "./patternFormula";
import {
  closeFormula,
  FRAME,
  openFormula,
  putFormula,
  putSharedFormula,
  putString,
  putValue,
  startOf,
  type CellBook,
  type Place,
} from "./putCell";
import { textNumberer, type StringTable } from "./stringTable";

/** Writes the cells of a row that is made in bulk: its zero-based place in the sheet, its index. */
type RowPutter = (sink: ByteSink, row: number, index: number) => void;

/** A column with its cell in the row above. */
interface Track {
  /** What the column says, here once more: tracks are alike, and are read twice as fast so. */
  readonly column: number;
  readonly valueOf: PlanColumn["valueOf"];
  readonly formulaOf: PlanColumn["formulaOf"];
  readonly styleOf: PlanColumn["styleOf"];
  /** The look of cells for which there is no `styleOf`. */
  readonly own: CellStyle | undefined;
  look: CellStyle | undefined;
  /** Number of the look. */
  style: number;
  /** Bytes of a cell before the number of its row. */
  readonly lead: number;
  value: CellValue;
  /** Undefined where the cell says what no other may repeat. */
  formula: ColumnFormula | null | undefined;
  /** Where the cell stands in the bytes of its row, and how long it is: 0 where there is none. */
  from: number;
  length: number;
  /** Whether it has a text of the table. */
  isShared: boolean;
  /** The number of a text in the table, -1 for none. */
  readonly numberOf: StringTable["find"];
}

function trackOf(one: PlanColumn, { strings }: CellBook): Track {
  const { column, valueOf, formulaOf, styleOf, style } = one;
  return {
    column,
    valueOf,
    formulaOf,
    styleOf,
    own: style,
    look: undefined,
    style: 0,
    lead: startOf(column).length,
    value: null,
    formula: null,
    from: 0,
    length: 0,
    isShared: false,
    numberOf: textNumberer(strings),
  };
}

function takeLook(track: Track, look: CellStyle | undefined, { styles }: CellBook): void {
  track.look = look;
  track.style = look ? styles.numberOf(look) : 0;
}

/** Writes a cell that is another than the one above it. */
type CellPutter = (line: ByteSink, track: Track, place: Place) => void;

function formulaPutter({ first, count }: PlanRows) {
  const groups = new Map<SharedFormula, number>();
  return (line: ByteSink, track: Track, place: Place, formula: SharedFormula): void => {
    const known = groups.get(formula);
    if (known !== undefined) {
      putSharedFormula(line, place, { number: known, first: null }, track.value);
      return;
    }
    // The first cell says the formula, with the rest of its column; all others its number.
    const number = groups.size;
    groups.set(formula, number);
    const { column } = place;
    const top = place.row - 1;
    const range = formatRange({ top, left: column, bottom: first + count - 1, right: column });
    const said = { range, formula: formula.inRow(top) };
    putSharedFormula(line, place, { number, first: said }, track.value);
    track.formula = undefined;
  };
}

function cellPutter(rows: PlanRows, book: CellBook): CellPutter {
  const putShared = formulaPutter(rows);
  const putPattern = createPatternWriter();
  return (line, track, place) => {
    const { formula, value } = track;
    track.isShared = false;
    if (typeof formula === "string") putFormula(line, place, formula, value);
    else if (formula && "inRow" in formula) putShared(line, track, place, formula);
    else if (formula) {
      openFormula(line, place, value);
      putPattern(line, formula);
      closeFormula(line, value);
    } else if (typeof value === "string") {
      const number = track.numberOf(value);
      track.isShared = number >= 0;
      if (track.isShared) book.strings.repeat(1);
      putString(line, place, value, number);
    } else putValue(line, place, value, book);
  };
}

/** The number of a row in digits, of which the first `same` are as in the row above. */
interface RowNumber {
  readonly digits: Uint8Array;
  readonly above: Uint8Array;
  length: number;
  same: number;
}

/** Goes on to a row; whether its number is as long as the one above. */
function countTo(number: RowNumber, row: number): boolean {
  const { digits, above } = number;
  above.set(digits);
  const { length } = number;
  number.length = putDigits(digits, 0, row);
  number.same = 0;
  while (number.same < length && above[number.same] === digits[number.same]) number.same++;
  return number.length === length;
}

/** Puts the number of the row into the cells that were copied from the one above. */
function putNumbers({ bytes }: ByteSink, tracks: readonly Track[], number: RowNumber): void {
  const { digits, same, length } = number;
  for (const track of tracks) {
    if (track.length === 0) continue;
    const at = track.from + track.lead;
    for (let index = same; index < length; index++) bytes[at + index] = digits[index] ?? 0;
  }
}

/**
 * Writes rows by their columns, the same bytes as cell by cell. A row is mostly the one above with
 * another number: cells that say the same are copied from there, as many as stand together at once.
 */
export function createColumnWriter(
  columns: readonly PlanColumn[],
  rows: PlanRows,
  book: CellBook
): RowPutter {
  const tracks = columns.map((column) => trackOf(column, book));
  const number = { digits: new Uint8Array(8), above: new Uint8Array(8), length: 0, same: 0 };
  const putOther = cellPutter(rows, book);
  // One object for all cells: what writes them keeps none of it.
  const place: Place = { row: 0, column: 0, style: 0 };
  let [above, line] = [createLine(), createLine()];
  return (sink, row, index) => {
    [above, line] = [line, above];
    line.at = 0;
    place.row = row + 1;
    const isAsLong = countTo(number, row + 1);
    // What of the row above is copied already, or said anew.
    let done = 0;
    let repeated = 0;
    for (const track of tracks) {
      const value = track.valueOf(index);
      const formula = track.formulaOf ? track.formulaOf(index) : null;
      const look = track.styleOf ? track.styleOf(index) : track.own;
      if (isAsLong && value === track.value && formula === track.formula && look === track.look) {
        track.from += line.at - done;
        if (track.isShared) repeated++;
        continue;
      }
      putBytes(line, above.bytes, done, track.from);
      done = track.from + track.length;
      track.from = line.at;
      track.value = value;
      track.formula = formula;
      if (look !== track.look) takeLook(track, look, book);
      reserve(line, FRAME);
      place.column = track.column;
      place.style = track.style;
      putOther(line, track, place);
      track.length = line.at - track.from;
    }
    putBytes(line, above.bytes, done, above.at);
    putNumbers(line, tracks, number);
    book.strings.repeat(repeated);
    putBytes(sink, line.bytes, 0, line.at);
  };
}
