import { columnName } from "./address";

/** "SUM(H12:H14,H20)": the cells of one column in these rows, neighbours as ranges. Rows are zero-based and ascending. */
export function sumOfRows(column: number, rows: readonly number[]): string {
  const letter = columnName(column);
  const refs: string[] = [];
  for (let index = 0; index < rows.length; index += 1) {
    const first = rows[index] ?? 0;
    let last = first;
    while (rows[index + 1] === last + 1) {
      last += 1;
      index += 1;
    }
    const from = `${letter}${String(first + 1)}`;
    refs.push(first === last ? from : `${from}:${letter}${String(last + 1)}`);
  }
  return `SUM(${refs.join(",")})`;
}
