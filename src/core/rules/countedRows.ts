import type { CountShare, CountSum } from "../packs";
import type { Table, TableRow } from "../table";
import { foldKey } from "../text";
import type { Finding } from "./definitions";
import { figureOf, type RowFigure } from "./indicatorFigures";
import { cellsIn, placeOf } from "./places";
import { isRounded } from "./ratioCells";

/** A row of a count with what it states in one column. */
interface Counted {
  readonly row: TableRow;
  readonly figure: RowFigure;
}

/** Percentages that the two counts they are reckoned from contradict, as the form declares them. */
export function* contradictedShares(table: Table): Generator<Finding> {
  const shares = table.form.counts?.shares ?? [];
  for (const columnId of shares.length === 0 ? [] : quantityColumns(table)) {
    for (const one of shares) {
      const finding = judgeShare(table, one, columnId);
      if (finding) yield finding;
    }
  }
}

/** Totals of counts that their parts contradict, as the form declares them. */
export function* contradictedCounts(table: Table): Generator<Finding> {
  const sums = table.form.counts?.sums ?? [];
  for (const columnId of sums.length === 0 ? [] : quantityColumns(table)) {
    for (const one of sums) {
      const finding = judgeSum(table, one, columnId);
      if (finding) yield finding;
    }
  }
}

function quantityColumns({ columns }: Table): readonly string[] {
  return columns.flatMap(({ definition: { id, kind } }) => (kind === "quantity" ? [id] : []));
}

/** The count of a printed row; null where the row is gone, stands twice or states no plain figure. */
function countIn(table: Table, name: string, columnId: string, isShare = false): Counted | null {
  const key = foldKey(name);
  const rows = table.rows.filter((row) => row.kind === "task" && foldKey(row.name) === key);
  const [row] = rows;
  if (!row || rows.length > 1) return null;
  const figure = figureOf(table, row, columnId, isShare);
  return figure?.bound === null ? { row, figure } : null;
}

function judgeShare(table: Table, named: CountShare, columnId: string): Finding | null {
  const share = countIn(table, named.share, columnId, true);
  const part = countIn(table, named.of, columnId);
  const whole = countIn(table, named.over, columnId);
  if (!share || !part || !whole || whole.figure.value <= 0) return null;
  const [found, of, over] = [share.figure, part.figure.value, whole.figure.value];
  const expected = (of / over) * 100;
  // More than all of them: all have it, and nothing more can be said. A share above 100 is told apart.
  if (expected > 100 || found.value > 100) return null;
  if (isRounded(found, expected) || isRounded(found, expected / 100)) return null;
  const [one, other] = [placeOf(table, part.row, columnId), placeOf(table, whole.row, columnId)];
  return {
    at: placeOf(table, share.row, columnId),
    messageId: "of-counts",
    data: {
      ...{ name: share.row.name, found: found.value, expected: Math.round(expected * 100) / 100 },
      ...{ part: of, whole: over, cell: one.cell ?? "", other: other.cell ?? "" },
    },
    related: [one, other],
  };
}

function judgeSum(
  table: Table,
  { total, parts, isWhole }: CountSum,
  columnId: string
): Finding | null {
  const stated = countIn(table, total, columnId);
  const counts = parts.flatMap((part) => countIn(table, part, columnId) ?? []);
  if (!stated || counts.length === 0) return null;
  const found = stated.figure.value;
  const expected = counts.reduce((sum, { figure }) => sum + figure.value, 0);
  const isAll = isWhole && counts.length === parts.length && !hasAdded(table, stated.row);
  if (expected === found || (expected < found && !isAll)) return null;
  const rows = counts.map(({ row }) => row);
  return {
    at: placeOf(table, stated.row, columnId),
    messageId: expected > found ? "parts-over" : "parts-short",
    data: {
      ...{ name: stated.row.name, found, expected, difference: Math.abs(expected - found) },
      cells: cellsIn(rows, columnId),
    },
    related: rows.map((row) => placeOf(table, row, columnId)),
  };
}

/** Whether someone added a row that counts the same things: it may be one more part. */
function hasAdded(table: Table, total: TableRow): boolean {
  const { fixedRows = [], nameColumn } = table.form;
  const printed = new Set(fixedRows.map(({ cells }) => foldKey(cells[nameColumn] ?? "")));
  const unitOf = ({ cells }: TableRow) => foldKey(cells["unit"]?.text ?? "");
  return table.rows.some(
    (row) => row.kind === "task" && !printed.has(foldKey(row.name)) && unitOf(row) === unitOf(total)
  );
}
