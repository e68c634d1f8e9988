import { apportion, dong, subtractDong, sumDong, type Dong } from "../money";
import type { ColumnDefinition, Measure } from "../packs";
import { formatAddress } from "../sheet";
import { isStateMoney, type SourcePart } from "../sources";
import type { Fact, Table, TableRow } from "./definitions";

/** One source's piece of an amount. */
interface Piece {
  readonly part: Pick<SourcePart, "level" | "type">;
  readonly amount: Dong;
  readonly apportioned: boolean;
}

const UNSTATED = { level: null, type: null } as const;

/**
 * The money of a table as facts in whole đồng. Every typed task amount is in exactly one fact or
 * split over several that add up to it, so views lose nothing: what names no source is kept with
 * level and type null. A table without a unit has no facts, since its figures mean nothing yet.
 */
export function factsOf(table: Table): readonly Fact[] {
  if (table.unit === null) return [];
  const lines = sourceLinesByTask(table);
  return table.rows
    .filter((row) => row.kind === "task")
    .flatMap((row) => factsOfTask(table, row, lines.get(row.row) ?? []));
}

/** The source lines of each task, by the task's sheet row. */
export function sourceLinesByTask(table: Table): ReadonlyMap<number, readonly TableRow[]> {
  const lines = new Map<number, TableRow[]>();
  for (const row of table.rows) {
    if (row.kind !== "source-line" || row.parentRow === null) continue;
    const known = lines.get(row.parentRow);
    if (known) known.push(row);
    else lines.set(row.parentRow, [row]);
  }
  return lines;
}

function factsOfTask(table: Table, row: TableRow, lines: readonly TableRow[]): Fact[] {
  return table.columns.flatMap(({ definition, column, header }) => {
    const amount = row.amounts[definition.id]?.amount ?? null;
    if (definition.measure === undefined || amount === null || amount === 0) return [];
    const measure: Measure = definition.measure;
    return piecesOf(table, row, lines, definition, amount).map(
      ({ part, amount: own, apportioned }): Fact => ({
        form: table.form.id,
        row: row.row,
        task: row.name,
        group: row.group,
        period: row.cells[periodColumn(table)]?.text ?? "",
        measure,
        year: table.year + (definition.yearOffset ?? 0),
        level: part.level,
        type: part.type,
        state: isStateMoney(part.type),
        amount: own,
        apportioned,
        at: { sheet: table.sheet.name, cell: formatAddress({ row: row.row, column }), header },
      })
    );
  });
}

function periodColumn(table: Table): string {
  return table.form.columns.find((column) => column.kind === "period")?.id ?? "";
}

function piecesOf(
  table: Table,
  row: TableRow,
  lines: readonly TableRow[],
  column: ColumnDefinition,
  amount: Dong
): readonly Piece[] {
  if (column.source) return [{ part: column.source, amount, apportioned: false }];
  if (lines.length > 0) return piecesOfLines(table, lines, column, amount);
  const parts = row.sources?.parts ?? [];
  const only = parts[0];
  if (only === undefined) return [{ part: UNSTATED, amount, apportioned: false }];
  const isSplit = parts.length > 1 || only.share !== null || only.amount !== null;
  // Beside a name that was not understood, the one that was need not stand for all the money.
  const isWhole = !row.sources?.problems.some((problem) => problem.kind === "unknown");
  if (isSplit) return piecesOfParts(table, row, parts, amount);
  return [{ part: isWhole ? only : UNSTATED, amount, apportioned: false }];
}

/** Several sources in one cell: by their shares or amounts, else only what they have in common. */
function piecesOfParts(
  table: Table,
  row: TableRow,
  parts: readonly SourcePart[],
  amount: Dong
): readonly Piece[] {
  if (parts.every((part) => part.share !== null)) {
    const stated = parts.reduce((sum, part) => sum + (part.share ?? 0), 0);
    const rest = Math.max(0, 10_000 - stated);
    const amounts = apportion(amount, [...parts.map((part) => part.share ?? 0), rest]);
    return withRest(parts, amounts, false);
  }
  if (parts.every((part) => part.amount !== null)) {
    const stated = parts.map((part) => dong(part.amount ?? 0));
    const sum = sumDong(stated);
    if (sum === amount) return withRest(parts, stated, false);
    // The split belongs to another amount of the task (its total, say) and is carried over.
    const matches = table.columns.some(
      ({ definition }) => row.amounts[definition.id]?.amount === sum
    );
    if (matches && stated.every((part) => part >= 0))
      return withRest(parts, apportion(amount, stated), true);
  }
  const [first] = parts;
  const common = <K extends "level" | "type">(key: K) =>
    parts.every((part) => part[key] === first?.[key]) ? (first?.[key] ?? null) : null;
  return [{ part: { level: common("level"), type: common("type") }, amount, apportioned: false }];
}

/** Pieces per part; an amount more than there are parts is what the text leaves open. */
function withRest(
  parts: readonly SourcePart[],
  amounts: readonly Dong[],
  apportioned: boolean
): readonly Piece[] {
  return amounts.flatMap((amount, index) =>
    amount === 0 ? [] : [{ part: parts[index] ?? UNSTATED, amount, apportioned }]
  );
}

/** One row per source under the task; what the lines leave open stays with the task, unstated. */
function piecesOfLines(
  table: Table,
  lines: readonly TableRow[],
  column: ColumnDefinition,
  amount: Dong
): readonly Piece[] {
  const sourceOf = (line: TableRow) => line.sources?.parts[0] ?? UNSTATED;
  const own = lines.map((line) => line.amounts[column.id]?.amount ?? dong(0));
  if (own.some((part) => part !== 0)) {
    const rest = subtractDong(amount, sumDong(own));
    const pieces = lines.map((line, index) => ({
      part: sourceOf(line),
      amount: own[index] ?? dong(0),
    }));
    return [...pieces, { part: UNSTATED, amount: rest }]
      .filter((piece) => piece.amount !== 0)
      .map((piece) => ({ ...piece, apportioned: false }));
  }
  const weights = lines.map((line) => line.amounts[table.form.sourcedColumn]?.amount ?? 0);
  if (weights.every((weight) => weight === 0) || weights.some((weight) => weight < 0))
    return [{ part: UNSTATED, amount, apportioned: false }];
  return lines.map((line, index) => ({
    part: sourceOf(line),
    amount: apportion(amount, weights)[index] ?? dong(0),
    apportioned: true,
  }));
}
