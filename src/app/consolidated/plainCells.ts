import { parseAddress, type PlanColumn, type PlanRows } from "../../core/sheet";
import type { FigureEntry, FigureTable } from "../drawing/sheetDraft";

/** Cells of a sheet that are results: figures over data rows, and what is made of them. */
export interface Results {
  readonly figures: readonly FigureEntry[];
  readonly tables: readonly FigureTable[];
  /** Addresses, each followed by "=" and the digest of its value. */
  readonly derived: readonly string[];
}

function columnsOfTable({ columns, differences }: FigureTable): ReadonlySet<number> {
  return new Set([...columns, ...differences].map(([column]) => column));
}

const EVERY = (): boolean => true;

/** Single results by row. */
function singleResults({ figures, derived }: Results): Map<number, Set<number>> {
  const single = new Map<number, Set<number>>();
  const addresses = [...figures.map(([cell]) => cell), ...derived.map(addressOfDerived)];
  for (const address of addresses) {
    const at = parseAddress(address);
    if (!at) continue;
    single.set(at.row, (single.get(at.row) ?? new Set()).add(at.column));
  }
  return single;
}

/** For each row, which of its columns hold no result: what nobody should change. */
export function plainCells(results: Results): (row: number) => (column: number) => boolean {
  const { tables } = results;
  const single = singleResults(results);
  const columnsOf = new Map(tables.map((table) => [table, columnsOfTable(table)]));
  return (row) => {
    const table = tables.find(({ top, count }) => row >= top && row < top + count);
    const [own, ofTable] = [single.get(row), table && columnsOf.get(table)];
    if (!own && !ofTable) return EVERY;
    return (column) => !own?.has(column) && !ofTable?.has(column);
  };
}

/** Columns of rows made in bulk without results; null where a column holds both. */
export function plainColumns(
  { first, count, columns }: PlanRows,
  results: Results
): readonly PlanColumn[] | null {
  const isWithin = (row: number): boolean => row >= first && row < first + count;
  if (!columns || [...singleResults(results).keys()].some(isWithin)) return null;
  const tables = results.tables.filter(
    ({ top, count: rows }) => top < first + count && top + rows > first
  );
  if (tables.some(({ top, count: rows }) => top > first || top + rows < first + count)) return null;
  const taken = tables.map(columnsOfTable);
  return columns.filter(({ column }) => !taken.some((table) => table.has(column)));
}

/** Address of an entry "B12=1a2b3c4d". */
export function addressOfDerived(entry: string): string {
  return entry.slice(0, entry.indexOf("="));
}
