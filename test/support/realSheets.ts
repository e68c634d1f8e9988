import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import {
  snapshotOf,
  type CellValue,
  type RangeAddress,
  type SheetSnapshot,
} from "../../src/core/sheet";

type Merge = readonly [top: number, left: number, bottom: number, right: number];

/** One real table as its file has it (../shared/reference/real-tables/README.md). */
interface RealTable {
  readonly id: string;
  readonly title_as_printed?: string;
  readonly unit_printed: string | null;
  readonly header_rows: readonly (readonly string[])[];
  readonly data_rows: readonly (readonly CellValue[])[];
  readonly header_merges: readonly Merge[];
  readonly data_merges?: readonly Merge[];
}

/** A real table laid out as a sheet, with where its rows begin. */
export interface RealSheet {
  readonly id: string;
  readonly sheet: SheetSnapshot;
  /** Sheet row of the first header row and of the first data row. */
  readonly headerRow: number;
  readonly dataRow: number;
  readonly dataRows: number;
}

/** Reads every real table of a folder as a sheet: title, unit line, header, rows. */
export function readRealSheets(folder: string): readonly RealSheet[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith(".json"))
    .sort()
    .map((name) => layOut(JSON.parse(readFileSync(path.join(folder, name), "utf8")) as RealTable));
}

function layOut(table: RealTable): RealSheet {
  const above = [...(table.title_as_printed?.split(/(?= Đơn vị: )/) ?? []), ...unitLine(table)];
  const headerRow = above.length;
  const dataRow = headerRow + table.header_rows.length;
  const blank = (value: CellValue) => (value === "" ? null : value);
  const values = [...above.map((text) => [text]), ...table.header_rows, ...table.data_rows].map(
    (row) => row.map(blank)
  );
  const merges = [
    ...table.header_merges.map((merge) => moveDown(merge, headerRow)),
    ...(table.data_merges ?? []).map((merge) => moveDown(merge, dataRow)),
  ];
  return {
    id: table.id,
    sheet: snapshotOf(table.id.slice(0, 31), values, { merges }),
    headerRow,
    dataRow,
    dataRows: table.data_rows.length,
  };
}

/** The unit stands in a line of its own where the title does not hold it and one unit fits all. */
function unitLine({ title_as_printed: title, unit_printed: unit }: RealTable): readonly string[] {
  const line = /Đơn vị tính: [^")]+/.exec(unit ?? "")?.[0];
  return line !== undefined && !title?.includes("Đơn vị") ? [line] : [];
}

function moveDown([top, left, bottom, right]: Merge, rows: number): RangeAddress {
  return { top: top + rows, left, bottom: bottom + rows, right };
}
