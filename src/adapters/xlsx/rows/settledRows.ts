import type { CellValue, PlanColumn, PlanRows, SharedFormula } from "../../../core/sheet";
import { mayGrow } from "../rowHeights";
import type { CellBook } from "./putCell";
import { textNumberer } from "./stringTable";

/** A column whose cells are found: nothing but numbers, which cross threads as fast as memory. */
export interface SettledColumn {
  readonly column: number;
  /** Number of the look. */
  readonly style: number;
  readonly cells:
    | {
        /** Whether the values are numbers of texts in the table of the workbook. */
        readonly areTexts: boolean;
        /** NaN where the cell is blank. */
        readonly values: Float64Array;
        /** By row the place of its value; null where each row has its own. */
        readonly places: Uint32Array | null;
      }
    | {
        /** The one formula of all cells as it reads in the first, and what it comes to. */
        readonly formula: string;
        readonly result: CellValue;
      };
}

/** Rows made in bulk whose cells are found. */
export interface SettledRows extends Pick<PlanRows, "first" | "count"> {
  readonly columns: readonly SettledColumn[];
}

/** Rows that have a value of a kind in common: where each finds it, and the first row of each kind. */
interface Kinds {
  readonly places: Uint32Array;
  readonly firsts: readonly number[];
}

function listKinds(kindOf: (index: number) => number, count: number): Kinds {
  const known = new Map<number, number>();
  const firsts: number[] = [];
  const places = new Uint32Array(count);
  for (let index = 0; index < count; index++) {
    const kind = kindOf(index);
    let place = known.get(kind);
    if (place === undefined) known.set(kind, (place = firsts.push(index) - 1));
    places[index] = place;
  }
  return { places, firsts };
}

/** Columns that follow from the same ask for their kinds once. */
function kindsFinder(count: number): (column: PlanColumn) => Kinds | null {
  const known = new Map<NonNullable<PlanColumn["kindOf"]>, Kinds>();
  return ({ kindOf }) => {
    if (!kindOf) return null;
    const kinds = known.get(kindOf) ?? listKinds(kindOf, count);
    known.set(kindOf, kinds);
    return kinds;
  };
}

/** Texts as their numbers, numbers as they are; null for what is neither. */
type Coder = (value: CellValue) => number | null;

function numberCoder(value: CellValue): number | null {
  if (value === null) return NaN;
  return typeof value === "number" ? value : null;
}

function textCoder(book: CellBook): Coder {
  const numberOf = textNumberer(book.strings);
  return (value) => {
    if (value === null) return NaN;
    if (typeof value !== "string") return null;
    const number = numberOf(value);
    // The table is full: the text stands in its cell.
    return number < 0 ? null : number;
  };
}

/** Null where values are of two types, or of one that is neither text nor number. */
function settleValues(
  { valueOf }: PlanColumn,
  { count }: PlanRows,
  kinds: Kinds | null,
  book: CellBook
): SettledColumn["cells"] | null {
  const values = new Float64Array(kinds ? kinds.firsts.length : count).fill(NaN);
  const valueAt = (at: number): CellValue => valueOf(kinds ? (kinds.firsts[at] ?? 0) : at);
  let start = 0;
  while (start < values.length && valueAt(start) === null) start++;
  const areTexts = start < values.length && typeof valueAt(start) === "string";
  const code = areTexts ? textCoder(book) : numberCoder;
  for (let at = start; at < values.length; at++) {
    const coded = code(valueAt(at));
    if (coded === null) return null;
    values[at] = coded;
  }
  return { areTexts, values, places: kinds?.places ?? null };
}

/** Null unless all cells share a formula and what it comes to. */
function settleFormula(
  { formulaOf, valueOf }: PlanColumn,
  { first, count }: PlanRows,
  shared: SharedFormula
): SettledColumn["cells"] | null {
  const result = valueOf(0);
  for (let index = 1; index < count; index++) {
    if (formulaOf?.(index) !== shared || valueOf(index) !== result) return null;
  }
  return { formula: shared.inRow(first), result };
}

function settleCells(
  column: PlanColumn,
  rows: PlanRows,
  kinds: Kinds | null,
  book: CellBook
): SettledColumn["cells"] | null {
  const { formulaOf } = column;
  const formula = formulaOf?.(0) ?? null;
  if (formula !== null) {
    const isShared = typeof formula === "object" && "inRow" in formula;
    return isShared ? settleFormula(column, rows, formula) : null;
  }
  for (let index = 1; formulaOf && index < rows.count; index++) {
    if (formulaOf(index) !== null) return null;
  }
  return settleValues(column, rows, kinds, book);
}

/** Whether its cells say something about more than themselves, or differ in their looks. */
function isRich({ style, styleOf, linkOf }: PlanColumn): boolean {
  return styleOf !== undefined || linkOf !== undefined || mayGrow(style);
}

/** How many cells of a column hold texts. */
function countTexts({ cells }: SettledColumn, count: number): number {
  if ("formula" in cells || !cells.areTexts) return 0;
  const { values, places } = cells;
  let texts = 0;
  for (let row = 0; row < count; row++) {
    if (!Number.isNaN(values[places ? (places[row] ?? 0) : row])) texts++;
  }
  return texts;
}

/**
 * Finds the cells of rows made by columns and gives their texts numbers, so that any thread can
 * write them. Null where the rows hold more than texts and numbers of one look by column and one
 * formula for all of a column.
 */
export function settleRows(rows: PlanRows, book: CellBook): SettledRows | null {
  const { first, count, columns: given } = rows;
  if (!given || count === 0 || given.some(isRich)) return null;
  const kindsOf = kindsFinder(count);
  const columns: SettledColumn[] = [];
  for (const each of given) {
    const cells = settleCells(each, rows, kindsOf(each), book);
    if (!cells) return null;
    const style = each.style ? book.styles.numberOf(each.style) : 0;
    columns.push({ column: each.column, style, cells });
  }
  for (const column of columns) book.strings.repeat(countTexts(column, count));
  return { first, count, columns };
}
