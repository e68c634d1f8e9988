/**
 * The assignment of rows to columns with the greatest sum, each column used once (Hungarian
 * method, O(n²m)). `weights[row][column]` ≥ 0; a pair of weight 0 is no pair. Returns the column
 * of each row, or -1.
 */
export function assignBest(weights: readonly (readonly number[])[]): readonly number[] {
  return assignFirstChoices(weights) ?? assignTogether(weights);
}

/** Every row its best column, where no two rows want the same; null where they do. */
function assignFirstChoices(weights: readonly (readonly number[])[]): readonly number[] | null {
  const used = new Set<number>();
  const result: number[] = [];
  for (const row of weights) {
    let choice = -1;
    row.forEach((weight, column) => {
      if (weight > (row[choice] ?? 0)) choice = column;
    });
    if (choice >= 0 && used.has(choice)) return null;
    used.add(choice);
    result.push(choice);
  }
  return result;
}

function assignTogether(weights: readonly (readonly number[])[]): readonly number[] {
  const rows = weights.length;
  const columns = Math.max(rows, ...weights.map((row) => row.length));
  const cost = (row: number, column: number) => -(weights[row - 1]?.[column - 1] ?? 0);
  const rowPrice = new Float64Array(rows + 1);
  const columnPrice = new Float64Array(columns + 1);
  const rowOf = new Int32Array(columns + 1);
  for (let row = 1; row <= rows; row += 1) {
    const before = findPath(row, { cost, rowPrice, columnPrice, rowOf, columns });
    let column = before.end;
    while (column !== 0) {
      const previous = before.way[column] ?? 0;
      rowOf[column] = rowOf[previous] ?? 0;
      column = previous;
    }
  }
  const result = new Array<number>(rows).fill(-1);
  for (let column = 1; column <= columns; column += 1) {
    const row = rowOf[column] ?? 0;
    if (row > 0 && cost(row, column) < 0) result[row - 1] = column - 1;
  }
  return result;
}

interface Matching {
  readonly cost: (row: number, column: number) => number;
  readonly rowPrice: Float64Array;
  readonly columnPrice: Float64Array;
  readonly rowOf: Int32Array;
  readonly columns: number;
}

/** A search for the cheapest way over rows already placed. */
interface Search {
  readonly way: Int32Array;
  readonly least: Float64Array;
  readonly done: Uint8Array;
}

/** The cheapest way from a free row to a free column over rows already placed. */
function findPath(row: number, matching: Matching) {
  const { rowOf, columns } = matching;
  const search: Search = {
    way: new Int32Array(columns + 1),
    least: new Float64Array(columns + 1).fill(Infinity),
    done: new Uint8Array(columns + 1),
  };
  rowOf[0] = row;
  let column = 0;
  do {
    search.done[column] = 1;
    const { step, next } = reachFrom(column, matching, search);
    movePrices(step, matching, search);
    column = next;
  } while (placed(rowOf, column) !== 0);
  return { end: column, way: search.way };
}

function placed(rowOf: Int32Array, column: number): number {
  return rowOf[column] ?? 0;
}

/** Looks from the row placed in a column at every open column; the nearest is next. */
function reachFrom(column: number, matching: Matching, { way, least, done }: Search) {
  const { cost, rowPrice, columnPrice, rowOf, columns } = matching;
  const row = placed(rowOf, column);
  const paid = rowPrice[row] ?? 0;
  let step = Infinity;
  let next = 0;
  for (let other = 1; other <= columns; other += 1) {
    if (done[other]) continue;
    const reduced = cost(row, other) - paid - (columnPrice[other] ?? 0);
    if (reduced < (least[other] ?? 0)) {
      least[other] = reduced;
      way[other] = column;
    }
    if ((least[other] ?? 0) < step) {
      step = least[other] ?? 0;
      next = other;
    }
  }
  return { step, next };
}

function movePrices(step: number, matching: Matching, { least, done }: Search): void {
  const { rowPrice, columnPrice, rowOf, columns } = matching;
  for (let column = 0; column <= columns; column += 1) {
    if (done[column]) {
      const row = placed(rowOf, column);
      rowPrice[row] = (rowPrice[row] ?? 0) + step;
      columnPrice[column] = (columnPrice[column] ?? 0) - step;
    } else least[column] = (least[column] ?? 0) - step;
  }
}
