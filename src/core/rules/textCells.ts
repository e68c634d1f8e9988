import type { CheckContext } from "./definitions";
import { cellKey, formatAddress, isFollowed, type CellEdit, type SheetSnapshot } from "../sheet";
import type { Place, Table } from "../table";
import { isCleanAtSight, legacyEncodingsOf, UNICODE_SHEET, type CellEncoding } from "../text";

/** A typed text on a sheet with a form: title, header, agency or table. Zero-based. */
export interface TextCell {
  readonly sheet: SheetSnapshot;
  readonly row: number;
  readonly column: number;
  readonly text: string;
  readonly at: Place;
  /** The column of the form it stands in; undefined outside the table. */
  readonly kind: Table["columns"][number]["definition"]["kind"] | undefined;
}

type Row = SheetSnapshot["values"][number];

/** Columns with a text that is not clean at first sight; the same row of the next check is known. */
const oddColumns = new WeakMap<Row, readonly number[]>();

const NO_COLUMNS: readonly number[] = [];

/** Clean texts that are kept to know them again; the few that come back in each row are among them. */
const MOST_KNOWN = 500;

/** Makes a search for the odd columns of a sheet's rows, which looks through repeated texts once. */
function oddColumnsOf(sheet: SheetSnapshot): (values: Row) => readonly number[] {
  const known = new Set<string>();
  const find = (values: Row) => findOddColumns(values, known);
  if (!isFollowed(sheet)) return find;
  return (values) => {
    const before = oddColumns.get(values);
    if (before) return before;
    const columns = find(values);
    oddColumns.set(values, columns);
    return columns;
  };
}

function findOddColumns(values: Row, known: Set<string>): readonly number[] {
  let columns = NO_COLUMNS;
  for (let column = 0; column < values.length; column += 1) {
    const value = values[column];
    if (typeof value !== "string" || known.has(value)) continue;
    if (!isCleanAtSight(value)) columns = [...columns, column];
    else if (known.size < MOST_KNOWN) known.add(value);
  }
  return columns;
}

function cellAt(tables: readonly Table[], row: number, column: number, text: string): TextCell {
  const [first] = tables;
  if (!first) throw new Error("a sheet without a table");
  const inside = tables.find(({ header, lastRow }) => row > header.bottom && row <= lastRow);
  const mapped = inside?.columns.find((one) => one.column === column);
  const at = { sheet: first.sheet.name, cell: formatAddress({ row, column }) };
  return {
    ...{ sheet: first.sheet, row, column, text },
    at: mapped ? { ...at, header: mapped.header } : at,
    kind: mapped?.definition.kind,
  };
}

/** Typed texts of the sheets with a recognised table, in the columns that are asked for. */
function* cellsOf(
  { tables }: CheckContext,
  searchOf: (sheet: SheetSnapshot) => (values: Row) => Iterable<number>,
  holds: (sheet: SheetSnapshot) => boolean = () => true
): Generator<TextCell> {
  for (const sheet of new Set(tables.map((table) => table.sheet))) {
    if (!holds(sheet)) continue;
    const onSheet = tables.filter((table) => table.sheet === sheet);
    const { values: rows } = sheet;
    const columnsOf = searchOf(sheet);
    for (let row = 0; row < rows.length; row += 1) {
      const values = rows[row] ?? [];
      const columns = columnsOf(values);
      if (columns === NO_COLUMNS) continue;
      for (const column of columns) {
        const text = values[column];
        if (typeof text !== "string" || sheet.formulas.has(cellKey(row, column))) continue;
        yield cellAt(onSheet, row, column, text);
      }
    }
  }
}

/** Typed texts of sheets where some text is written for a legacy font. */
export function* legacyTextCells(context: CheckContext): Generator<TextCell & CellEncoding> {
  const isLegacy = (sheet: SheetSnapshot) => legacyEncodingsOf(sheet) !== UNICODE_SHEET;
  for (const cell of cellsOf(context, () => (values) => values.keys(), isLegacy)) {
    const written = legacyEncodingsOf(cell.sheet)(cell.row, cell.column);
    if (written) yield { ...cell, ...written };
  }
}

const oddCells = new WeakMap<CheckContext, readonly TextCell[]>();

/**
 * Unicode texts that are not clean at first sight, looked for once for the rules that ask; legacy
 * ones are decoded first (rule H206).
 */
export function oddTextCells(context: CheckContext): readonly TextCell[] {
  const known = oddCells.get(context);
  if (known) return known;
  const cells = [...cellsOf(context, oddColumnsOf)].filter(
    ({ sheet, row, column }) => !legacyEncodingsOf(sheet)(row, column)
  );
  oddCells.set(context, cells);
  return cells;
}

/** An edit that writes another text into the cell. */
export function rewrite({ sheet, row, column, text }: TextCell, after: string): CellEdit {
  return {
    ...{ sheet: sheet.name, row, column },
    before: { value: text, formula: null },
    after: { value: after, formula: null },
  };
}
