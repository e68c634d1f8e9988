import {
  detectTableSeparators,
  mayShowSeparators,
  namesForeignCurrency,
  readAmount,
  sumOrNull,
  type AmountProblem,
  type AmountReading,
  type SeparatorStyle,
  type UnitId,
} from "../money";
import { cellKey, showsNoAmount, type CellValue, type SheetSnapshot } from "../sheet";
import type { FormDefinition } from "../packs";
import type { MappedColumn } from "./definitions";
import { createRowUnits, type RowUnits } from "./rowUnits";
import { splittingColumnsOf } from "./splittingColumns";

/**
 * One million tỷ đồng, more than a third of the whole state budget of a year. No task has it: the
 * figure was typed in another unit, and sums over many such cells would pass exact integers.
 */
const MOST_DONG = 1e15;

const NO_AMOUNT = readAmount(null, "dong", "unknown");

/** Reads the amount cells of a table, row by row, with the separators of their columns. */
export interface AmountReader {
  /** By column id; a total left blank has what its source columns add up to. */
  readonly amountsAt: (row: number) => Readonly<Record<string, AmountReading>>;
  /** The separators of the first of these columns that is there; "unknown" when none is. */
  readonly separatorsOf: (columnId: string | null) => SeparatorStyle;
  /** The separators of all amount columns, in their order. */
  readonly styles: readonly SeparatorStyle[];
  /** Whether the unit column names units of money. */
  readonly statesMoney: boolean;
}

/** The columns of a table, its form, and the unit of what states none. */
export interface AmountColumns {
  readonly columns: readonly MappedColumn[];
  readonly form: FormDefinition;
  readonly unit: UnitId;
}

/** Whether a column's figures are in a foreign currency by its header, "Tổng (JPY)". */
export function isForeignColumn({ header, unit }: Pick<MappedColumn, "header" | "unit">): boolean {
  return unit === null && namesForeignCurrency(header);
}

/**
 * Makes the reader of a table's amounts. The unit in a cell wins over that of its row, that over
 * the column header's, and that over the table's. Separators come from all figures of a column,
 * and from its neighbours where it leaves them open; `known` are those, where no text shows any.
 */
export function createAmountReader(
  sheet: SheetSnapshot,
  { columns, form, unit }: AmountColumns,
  { first, last }: { readonly first: number; readonly last: number },
  known?: readonly SeparatorStyle[]
): AmountReader {
  const amountColumns = columns.filter(({ definition }) => definition.kind === "amount");
  const styles =
    known ??
    detectTableSeparators(
      amountColumns.map(({ column }) => valuesIn(sheet, column, { first, last }))
    );
  const rowUnits = createRowUnits(sheet, columns, { first, last });
  const context: Reading = { unit, rowUnits, noAmounts: noAmountCells(sheet.numberFormats) };
  const sourceColumns = [...splittingColumnsOf(form)];
  const readers = amountColumns.map((mapped, index) => {
    const style = styles[index] ?? "unknown";
    return { id: mapped.definition.id, style, mapped, foreign: isForeignColumn(mapped) };
  });
  // Most cells are blank: a row begins as a copy of one that is blank throughout.
  const blank = Object.fromEntries(readers.map(({ id }) => [id, NO_AMOUNT]));
  const amountsAt = (row: number) => {
    const amounts: Record<string, AmountReading> = { ...blank };
    const values = sheet.values[row];
    for (const { id, style, mapped, foreign } of readers) {
      const value = values?.[mapped.column] ?? null;
      if (value === null) continue;
      const reading = readCell(context, { row, value }, mapped, style);
      amounts[id] = foreign ? leaveForeign(reading) : reading;
    }
    for (const [total, parts] of sourceColumns) liftTotal(amounts, total, parts);
    return amounts;
  };
  return {
    amountsAt,
    separatorsOf: (columnId) => readers.find(({ id }) => id === columnId)?.style ?? "unknown",
    styles,
    statesMoney: rowUnits?.statesMoney ?? false,
  };
}

/** Whether some amount of a table is a text that may show what its separators are. */
export function showsSeparators(
  { values }: SheetSnapshot,
  columns: readonly MappedColumn[],
  { first, last }: { readonly first: number; readonly last: number }
): boolean {
  const places = columns.flatMap(({ definition, column }) =>
    definition.kind === "amount" ? [column] : []
  );
  for (let row = first; row <= last; row += 1) {
    for (const column of places) if (mayShowSeparators(values[row]?.[column] ?? null)) return true;
  }
  return false;
}

function valuesIn(
  { values }: SheetSnapshot,
  column: number,
  { first, last }: { readonly first: number; readonly last: number }
): readonly CellValue[] {
  return values.slice(first, last + 1).map((row) => row[column] ?? null);
}

type Formats = SheetSnapshot["numberFormats"];

const cellsKnown = new WeakMap<Formats, ReadonlySet<number>>();

/** Cells whose number format shows something that is no amount: hardly any. */
function noAmountCells(formats: Formats): ReadonlySet<number> {
  const known = cellsKnown.get(formats);
  if (known) return known;
  const answers = new Map<string, boolean>();
  const cells = new Set<number>();
  for (const [key, format] of formats) {
    const answer = answers.get(format) ?? showsNoAmount(format);
    answers.set(format, answer);
    if (answer) cells.add(key);
  }
  cellsKnown.set(formats, cells);
  return cells;
}

/** What the cells of a table are read with. */
interface Reading {
  readonly unit: UnitId;
  readonly rowUnits: RowUnits | null;
  readonly noAmounts: ReadonlySet<number>;
}

function readCell(
  { unit, rowUnits, noAmounts }: Reading,
  { row, value }: { readonly row: number; readonly value: CellValue },
  { column, unit: own }: MappedColumn,
  style: SeparatorStyle
): AmountReading {
  const rowUnit = rowUnits === null ? null : rowUnits.unitAt(row);
  const reading = readAmount(value, rowUnit ?? own ?? unit, style);
  if (typeof value === "number" && noAmounts.size > 0 && noAmounts.has(cellKey(row, column))) {
    return refuse(reading, { kind: "not-a-number" });
  }
  const isTooLarge = reading.amount !== null && Math.abs(reading.amount) > MOST_DONG;
  if (isTooLarge) return refuse(reading, { kind: "too-large" });
  return rowUnits === null ? reading : withRowUnit(reading, rowUnits, row);
}

/** What the row's unit says of a reading: its unit, or that it is no đồng at all. */
function withRowUnit(reading: AmountReading, rowUnits: RowUnits, row: number): AmountReading {
  if (reading.unitInCell !== null || !rowUnits.isNoMoneyAt(row)) {
    return { ...reading, rowUnit: rowUnits.unitAt(row) };
  }
  return rowUnits.isForeignAt(row) ? leaveForeign(reading) : NO_AMOUNT;
}

/**
 * A total that is blank, 0 or cannot be read is the sum of its source columns, so that no money is
 * lost; its problem stays. A total in foreign currency is none of theirs.
 */
function liftTotal(
  amounts: Record<string, AmountReading>,
  total: string,
  parts: readonly string[]
): void {
  const own = amounts[total] ?? NO_AMOUNT;
  // A typed 0 stands for nothing, as in a task above its source lines.
  if ((own.amount ?? 0) !== 0 || own.problem?.kind === "foreign-currency") return;
  const stated = parts.flatMap((id) => amounts[id]?.amount ?? []);
  const sum = sumOrNull(stated);
  if (sum !== null && stated.some((amount) => amount !== 0)) {
    amounts[total] = { ...own, amount: sum };
  }
}

/** Yen and dollars are no đồng; what states đồng in the cell itself is. */
function leaveForeign(reading: AmountReading): AmountReading {
  const isBlank = reading.amount === null && reading.problem === null;
  if (isBlank || reading.unitInCell !== null) return reading;
  return refuse(reading, { kind: "foreign-currency" });
}

function refuse(reading: AmountReading, problem: AmountProblem): AmountReading {
  return { ...reading, amount: null, rounded: false, noise: false, problem };
}
