import { isFollowed, type SheetSnapshot } from "../sheet";
import type { Table } from "./definitions";
import { createFormFinder, type FormFinder } from "./detect";
import { findMapped } from "./mapping";
import {
  readLaidTable,
  type LaidHeader,
  type ReadTableOptions,
  type TableReading,
} from "./readTable";
import { rememberTables } from "./tableMemory";
import { lastBodyRow, lastFilledRow, startsTable, titleTop } from "./tableEnd";

/** Same columns under the same form are the same header again. */
const SAME_HEADER = 0.55;

/** Reads the first form on a sheet; null for a sheet that follows none. */
export function readTable(sheet: SheetSnapshot, options: ReadTableOptions): Table | null {
  return readTables(sheet, options)[0] ?? null;
}

/**
 * Reads every form on a sheet from the top down, tables side by side from the left; none for a
 * sheet that follows no form. A header repeated by a page break starts no table.
 */
export function readTables(sheet: SheetSnapshot, options: ReadTableOptions): readonly Table[] {
  if (!isFollowed(sheet)) return readAll(sheet, options).map(({ table }) => table);
  return rememberTables(sheet, options, readAll);
}

function readAll(sheet: SheetSnapshot, options: ReadTableOptions): readonly TableReading[] {
  const finder = withMappings(
    createFormFinder(sheet, options.forms, options.form ?? null),
    sheet,
    options
  );
  const readings: TableReading[] = [];
  let row = 0;
  for (;;) {
    const headers = finder.next(row);
    if (headers.length === 0) return readings;
    const above = readings.map(({ table }) => table);
    const read = headers.map((laid) =>
      readLaidTable(sheet, withUnit(laid, above), options, lastRowOf(sheet, finder, laid))
    );
    readings.push(...read);
    // What ends first may be followed by another table while its neighbour still runs.
    row =
      1 +
      Math.max(...read.map(({ table: { lastRow, header } }) => Math.max(lastRow, header.bottom)));
  }
}

/** The same form further down without a unit line is in the unit of the one above. */
function withUnit(laid: LaidHeader, above: readonly Table[]): LaidHeader {
  const same = above.filter(({ form }) => form === laid.match.form).at(-1);
  return { ...laid, unit: laid.unit ?? same?.unit ?? null };
}

type LaidFinder = Pick<FormFinder, "fit" | "reader"> & {
  readonly next: (row: number) => readonly LaidHeader[];
};

/** Answers of a person win over what is detected at the same place. */
function withMappings(
  finder: FormFinder,
  sheet: SheetSnapshot,
  { mappings = [], forms }: ReadTableOptions
): LaidFinder {
  const mapped = mappings.flatMap(
    (mapping) => findMapped(sheet, mapping, forms, finder.reader) ?? []
  );
  if (mapped.length === 0) return finder;
  mapped.sort((a, b) => a.match.area.top - b.match.area.top);
  return {
    ...finder,
    next: (row) => {
      const own = mapped.find(({ match }) => match.area.top >= row);
      const detected = finder.next(row);
      const [first] = detected;
      if (!own || (first && first.match.area.bottom < own.match.area.top)) return detected;
      return [own];
    },
  };
}

/** The last row of a table, without the blank ones that follow it. */
function lastRowOf(sheet: SheetSnapshot, finder: LaidFinder, laid: LaidHeader): number {
  const { area, columns } = laid.match;
  const used = columns.map(({ column }) => column);
  return lastFilledRow(sheet, used, area.bottom + 1, endOf(sheet, finder, laid));
}

/** Where a table ends: before its signature, or before the title of the next table. */
function endOf(sheet: SheetSnapshot, finder: LaidFinder, { match }: LaidHeader): number {
  const first = match.area.bottom + 1;
  const columns = match.columns.map(({ column }) => column);
  const last = lastBodyRow(sheet, columns, first, sheet.rowCount - 1);
  let row = first;
  for (;;) {
    const next = finder.next(row).find((one) => overlaps(one, match));
    if (!next || next.match.area.top > last) return last;
    const { area } = next.match;
    if (next.certainty === "mapped" || isNewTable(finder, next, match)) {
      return Math.max(match.area.bottom, titleTop(finder.reader, area, first) - 1);
    }
    row = area.bottom + 1;
  }
}

function overlaps({ match: { columns } }: LaidHeader, other: LaidHeader["match"]): boolean {
  const used = new Set(other.columns.map(({ column }) => column));
  return columns.some(({ column }) => used.has(column));
}

/** Another form, or the same one with a title of its own. */
function isNewTable(finder: LaidFinder, next: LaidHeader, current: LaidHeader["match"]): boolean {
  const { form, area } = next.match;
  const isSame = form === current.form || fitsAgain(finder, area, current);
  return !isSame || startsTable(finder.reader, area, current.area.bottom + 1);
}

/** Whether a header that looks like another form's is that of the current table in other words. */
function fitsAgain(
  finder: LaidFinder,
  area: LaidHeader["match"]["area"],
  current: LaidHeader["match"]
): boolean {
  const again = finder.fit(current.form, area);
  if (!again || again.score < SAME_HEADER) return false;
  const places = new Map(current.columns.map(({ definition, column }) => [definition, column]));
  const same = again.columns.filter(({ definition, column }) => places.get(definition) === column);
  return same.length * 10 >= current.columns.length * 6;
}
