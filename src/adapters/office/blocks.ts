import type { CellAddress, RangeAddress } from "../../core/sheet";

function sortedRuns(cells: readonly CellAddress[]): RangeAddress[] {
  const rows = new Map<number, Set<number>>();
  for (const { row, column } of cells) {
    const columns = rows.get(row) ?? new Set();
    rows.set(row, columns.add(column));
  }
  return [...rows]
    .sort(([one], [other]) => one - other)
    .flatMap(([row, columns]) => {
      const runs: { top: number; bottom: number; left: number; right: number }[] = [];
      for (const column of [...columns].sort((one, other) => one - other)) {
        const last = runs.at(-1);
        if (last?.right === column - 1) last.right = column;
        else runs.push({ top: row, bottom: row, left: column, right: column });
      }
      return runs;
    });
}

/**
 * Few rectangles that cover exactly these cells, so that one call serves many of them:
 * runs in a row, and equal runs of following rows joined.
 */
export function blocksOf(cells: readonly CellAddress[]): RangeAddress[] {
  const open = new Map<string, { top: number; bottom: number; left: number; right: number }>();
  const blocks: RangeAddress[] = [];
  for (const run of sortedRuns(cells)) {
    const key = `${String(run.left)}:${String(run.right)}`;
    const above = open.get(key);
    if (above?.bottom === run.top - 1) {
      above.bottom = run.bottom;
    } else {
      const block = { ...run };
      open.set(key, block);
      blocks.push(block);
    }
  }
  return blocks;
}

/** One result for each cell of a block, in rows. */
export function mapBlock<R>(block: RangeAddress, work: (at: CellAddress) => R): R[][] {
  return Array.from({ length: block.bottom - block.top + 1 }, (_row, down) =>
    Array.from({ length: block.right - block.left + 1 }, (_column, along) =>
      work({ row: block.top + down, column: block.left + along })
    )
  );
}

/** Groups in the order of first sight. */
export function groupBy<T, K>(
  items: readonly T[],
  keyOf: (item: T) => K
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
