import { cellKey, formatAddress, type CellEdit, type SheetSnapshot } from "../sheet";
import type { Place, Table } from "../table";
import { legacyEncodingsOf, oddTextsOf, UNICODE_SHEET, type CellEncoding } from "../text";
import type { CheckContext } from "./definitions";
import { rememberOfContext } from "./rememberOfContext";

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

type Columns = Iterable<readonly [row: number, columns: Iterable<number>]>;

/** Typed texts of the sheets with a recognised table, in the cells that are asked for. */
function* cellsOf(
  { tables }: CheckContext,
  search: (sheet: SheetSnapshot) => Columns
): Generator<TextCell> {
  for (const sheet of new Set(tables.map((table) => table.sheet))) {
    const onSheet = tables.filter((table) => table.sheet === sheet);
    for (const [row, columns] of search(sheet)) {
      for (const column of columns) {
        const text = sheet.values[row]?.[column];
        if (typeof text !== "string" || sheet.formulas.has(cellKey(row, column))) continue;
        yield cellAt(onSheet, row, column, text);
      }
    }
  }
}

/** All cells of a sheet with legacy texts; none of any other. */
function* legacyColumnsOf(sheet: SheetSnapshot): Generator<readonly [number, Iterable<number>]> {
  if (legacyEncodingsOf(sheet) === UNICODE_SHEET) return;
  for (const [row, values] of sheet.values.entries()) yield [row, values.keys()];
}

/** Typed texts of sheets where some text is written for a legacy font. */
export function* legacyTextCells(context: CheckContext): Generator<TextCell & CellEncoding> {
  for (const cell of cellsOf(context, legacyColumnsOf)) {
    const written = legacyEncodingsOf(cell.sheet)(cell.row, cell.column);
    if (written) yield { ...cell, ...written };
  }
}

/**
 * Unicode texts that are not clean at first sight, looked for once for the rules that ask; legacy
 * ones are decoded first (rule H206).
 */
export const oddTextCells = rememberOfContext((context): readonly TextCell[] =>
  [...cellsOf(context, oddTextsOf)].filter(
    ({ sheet, row, column }) => !legacyEncodingsOf(sheet)(row, column)
  )
);

/** An edit that writes another text into the cell. */
export function rewrite({ sheet, row, column, text }: TextCell, after: string): CellEdit {
  return {
    ...{ sheet: sheet.name, row, column },
    before: { value: text, formula: null },
    after: { value: after, formula: null },
  };
}
