import { revisionOf, rowsChanged, type SheetSnapshot } from "../sheet";
import { staysUnicode } from "../text";
import { showsSeparators } from "./amountCells";
import type { RawRow, Table } from "./definitions";
import { judgeChange } from "./quietChange";
import { createRowReader } from "./rawRows";
import type { ReadTableOptions, TableReading } from "./readTable";
import { isSameFrame } from "./rowMemory";
import { followTable } from "./tableChanges";

/** More rows at once are a paste: then everything is read again. */
const MOST_ROWS = 200;

interface Remembered {
  readonly sheet: SheetSnapshot;
  readonly options: ReadTableOptions;
  readonly readings: readonly TableReading[];
}

/** The last reading of a sheet, by the lineage of its snapshots. */
const memory = new WeakMap<object, Remembered>();

/**
 * The tables of a sheet; where only figures or words inside their rows have changed since the last
 * snapshot, only those rows are read again. The result is that of `readAll`.
 */
export function rememberTables(
  sheet: SheetSnapshot,
  options: ReadTableOptions,
  readAll: (sheet: SheetSnapshot, options: ReadTableOptions) => readonly TableReading[]
): readonly Table[] {
  const { lineage } = revisionOf(sheet);
  const before = memory.get(lineage);
  // What is read again below is of no more use to another reading.
  memory.delete(lineage);
  const isSame = before !== undefined && isSameOptions(before.options, options);
  const readings = (isSame ? readAgain(before, sheet) : null) ?? readAll(sheet, options);
  memory.set(lineage, { sheet, options, readings });
  return readings.map(({ table }) => table);
}

function readAgain(before: Remembered, sheet: SheetSnapshot): readonly TableReading[] | null {
  if (before.sheet === sheet) return before.readings;
  const changed = rowsChanged(before.sheet, sheet);
  if (!changed || changed.length > MOST_ROWS || !isQuiet(before, sheet, changed)) return null;
  const readings: TableReading[] = [];
  for (const reading of before.readings) {
    const again = readRows(reading, sheet, changed);
    if (!again) return null;
    readings.push(again);
  }
  return readings;
}

function isQuiet(
  { sheet, options, readings }: Remembered,
  after: SheetSnapshot,
  rows: readonly number[]
) {
  const tables = readings.map(({ table }) => table);
  const texts: number[] = [];
  for (const row of rows) {
    const quiet = judgeChange({ before: sheet, after, row }, tables);
    if (!quiet) return false;
    if (quiet.changesText) texts.push(row);
  }
  // A person's answer goes by the texts of headers, wherever they stand now.
  if (texts.length > 0 && (options.mappings ?? []).length > 0) return false;
  return staysUnicode(sheet, after, texts);
}

/** The same table with its changed rows read again; null where that may make others something else. */
function readRows(
  reading: TableReading,
  sheet: SheetSnapshot,
  changed: readonly number[]
): TableReading | null {
  const { table, rowColumns, frame, classified } = reading;
  const span = { first: table.header.bottom + 1, last: table.lastRow };
  const own = changed.filter((row) => row >= span.first && row <= span.last);
  const said = reading.showsSeparators ?? showsSeparators(table.sheet, table.columns, span);
  const maySay =
    said || own.some((row) => showsSeparators(sheet, table.columns, { first: row, last: row }));
  const reader = createRowReader(sheet, rowColumns, span, maySay ? undefined : frame.styles);
  if (!isSameFrame(frame, reader.frame)) return null;
  const raws = new Map<number, RawRow>();
  for (const row of own) {
    if (!reader.isOwn(row)) return null;
    raws.set(row - span.first, reader.read(row));
  }
  const again = classified.again(raws);
  if (!again) return null;
  const after = followTable(table, sheet, again, own.length === changed.length);
  return { ...reading, table: after, classified: again, showsSeparators: maySay };
}

function isSameOptions(a: ReadTableOptions, b: ReadTableOptions): boolean {
  const [one, other] = [a.mappings ?? [], b.mappings ?? []];
  return (
    a.forms === b.forms &&
    a.form === b.form &&
    a.unit === b.unit &&
    a.year === b.year &&
    one.length === other.length &&
    one.every((mapping, index) => mapping === other[index])
  );
}
