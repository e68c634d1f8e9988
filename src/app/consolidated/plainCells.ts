import { parseAddress } from "../../core/sheet";
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

/** For each row, which of its columns hold no result: what nobody should change. */
export function plainCells({
  figures,
  tables,
  derived,
}: Results): (row: number) => (column: number) => boolean {
  const single = new Map<number, Set<number>>();
  const addresses = [...figures.map(([cell]) => cell), ...derived.map(addressOfDerived)];
  for (const address of addresses) {
    const at = parseAddress(address);
    if (!at) continue;
    single.set(at.row, (single.get(at.row) ?? new Set()).add(at.column));
  }
  const columnsOf = new Map(tables.map((table) => [table, columnsOfTable(table)]));
  return (row) => {
    const table = tables.find(({ top, count }) => row >= top && row < top + count);
    const [own, ofTable] = [single.get(row), table && columnsOf.get(table)];
    if (!own && !ofTable) return EVERY;
    return (column) => !own?.has(column) && !ofTable?.has(column);
  };
}

/** Address of an entry "B12=1a2b3c4d". */
export function addressOfDerived(entry: string): string {
  return entry.slice(0, entry.indexOf("="));
}
