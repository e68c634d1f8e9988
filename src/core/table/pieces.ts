import { apportion, dong, subtractDong, sumOrNull, ZERO_DONG, type Dong } from "../money";
import type { ColumnDefinition, FormDefinition } from "../packs";
import type { SourcePart, SourceReading } from "../sources";
import type { Table, TableRow } from "./definitions";
import { splittingColumnsOf } from "./splittingColumns";

/** One source's piece of an amount. */
export interface Piece {
  readonly part: Pick<SourcePart, "level" | "type">;
  readonly amount: Dong;
  /** Carried over in proportion from another amount of the task. */
  readonly apportioned: boolean;
  /** Sheet row of the source line whose own cell holds it; absent where the task's row does. */
  readonly row?: number;
}

const UNSTATED = { level: null, type: null } as const;

function wholly(part: Piece["part"], amount: Dong): readonly Piece[] {
  return [{ part, amount, apportioned: false }];
}

/**
 * Splits an amount of a task: a column of one fixed source is that source's; a total is what its
 * source columns leave open, and where they are all blank what source lines or texts say.
 */
export function piecesOf(
  table: Table,
  row: TableRow,
  lines: readonly TableRow[],
  { id, source }: ColumnDefinition,
  amount: Dong
): readonly Piece[] {
  if (source) return wholly(source, amount);
  const rest = restOfTotal(table, row, id, amount);
  if (rest !== null) return rest === 0 ? [] : wholly(UNSTATED, rest);
  return lines.length > 0
    ? piecesByLines(table, lines, id, amount)
    : piecesBySources(table, row, amount);
}

/** What a total's source columns leave open or have too much; null when they are all blank. */
function restOfTotal(table: Table, row: TableRow, total: string, amount: Dong): Dong | null {
  const parts = splittingColumnsOf(table.form).get(total);
  if (!parts) return null;
  const counted = table.columns.filter(
    ({ definition }) => definition.source && parts.includes(definition.id)
  );
  const stated = counted.flatMap(({ definition }) => row.amounts[definition.id]?.amount ?? []);
  const sum = sumOrNull(stated);
  return sum === null || stated.every((part) => part === 0) ? null : subtractDong(amount, sum);
}

/** The one source of a form that has no source columns, else nothing. */
function sourceOfForm({ source, columns }: FormDefinition): Piece["part"] {
  const states = columns.some(({ kind }) => kind === "source-level" || kind === "source-type");
  return source && !states ? source : UNSTATED;
}

/** Splits an amount by what the source cells of its row say; the pieces add up to the amount. */
function piecesBySources(table: Table, row: TableRow, amount: Dong): readonly Piece[] {
  const { sources } = row;
  if (sources === null || sources.parts.length === 0) {
    return wholly(sourceOfForm(table.form), amount);
  }
  const { parts } = sources;
  const { weights, whole } = splitOf(sources);
  if (weights) return withRest(parts, apportion(amount, weights), false);
  return piecesByAmounts(table, row, parts, amount) ?? wholly(whole, amount);
}

/** What a reading of sources says of any amount. */
interface Split {
  /** The shares of its parts and of what they leave open, in basis points; null unless all have one. */
  readonly weights: readonly number[] | null;
  /** What can be said of an amount that cannot be split. */
  readonly whole: Piece["part"];
}

/** A text of sources is read once for all rows that have it, and so is what it says of amounts. */
const splits = new WeakMap<SourceReading, Split>();

function splitOf(sources: SourceReading): Split {
  const known = splits.get(sources);
  if (known) return known;
  const { parts, problems } = sources;
  // Beside a name that was not understood, those that were need not stand for all the money.
  const isUnknown = problems.some(({ kind }) => kind === "unknown");
  const whole = isUnknown
    ? UNSTATED
    : { level: common(parts, "level"), type: common(parts, "type") };
  const split = { weights: weightsOf(parts), whole };
  splits.set(sources, split);
  return split;
}

/** What all parts have alike, or null. */
function common<Key extends "level" | "type">(
  parts: readonly SourcePart[],
  key: Key
): SourcePart[Key] | null {
  const [first] = parts;
  return first && parts.every((part) => part[key] === first[key]) ? first[key] : null;
}

function weightsOf(parts: readonly SourcePart[]): readonly number[] | null {
  if (parts.some(({ share }) => share === null)) return null;
  const shares = parts.map(({ share }) => share ?? 0);
  return [...shares, Math.max(0, 10_000 - shares.reduce((sum, share) => sum + share, 0))];
}

/** "NS tỉnh: 500; NS huyện: 200" when it adds up to this amount or to another one of the row. */
function piecesByAmounts(
  table: Table,
  row: TableRow,
  parts: readonly SourcePart[],
  amount: Dong
): readonly Piece[] | null {
  if (parts.some((part) => part.amount === null)) return null;
  const stated = parts.map((part) => dong(part.amount ?? 0));
  const sum = sumOrNull(stated);
  if (sum === null) return null;
  if (sum === amount) return withRest(parts, stated, false);
  const isOther = table.columns.some(
    ({ definition }) => row.amounts[definition.id]?.amount === sum
  );
  const canCarry = isOther && stated.every((part) => part >= 0);
  return canCarry ? withRest(parts, apportion(amount, stated), true) : null;
}

/** Pieces per part; an amount more than there are parts is what the text leaves open. */
function withRest(
  parts: readonly SourcePart[],
  amounts: readonly Dong[],
  apportioned: boolean
): readonly Piece[] {
  const pieces: Piece[] = [];
  amounts.forEach((amount, index) => {
    if (amount !== 0) pieces.push({ part: parts[index] ?? UNSTATED, amount, apportioned });
  });
  return pieces;
}

/**
 * Splits an amount by the source lines under its task. What the lines leave open, or have too
 * much, stays with the task, unstated, so that the pieces add up to the amount.
 */
function piecesByLines(
  table: Table,
  lines: readonly TableRow[],
  columnId: string,
  amount: Dong
): readonly Piece[] {
  const own = lines.map((line) => line.amounts[columnId]?.amount ?? ZERO_DONG);
  const sum = sumOrNull(own);
  if (sum === null) return wholly(UNSTATED, amount);
  if (own.some((part) => part !== 0)) {
    const pieces = lines.flatMap((line, index) =>
      piecesBySources(table, line, own[index] ?? ZERO_DONG).map((piece) => ({
        ...piece,
        row: line.row,
      }))
    );
    const rest = wholly(UNSTATED, subtractDong(amount, sum));
    return [...pieces, ...rest].filter((piece) => piece.amount !== 0);
  }
  const weights = lines.map((line) => line.amounts[table.form.sourcedColumn ?? ""]?.amount ?? 0);
  const canCarry = weights.some((weight) => weight > 0) && weights.every((weight) => weight >= 0);
  if (!canCarry) return wholly(UNSTATED, amount);
  const amounts = apportion(amount, weights);
  return lines.flatMap((line, index) =>
    piecesBySources(table, line, amounts[index] ?? ZERO_DONG)
      .filter((piece) => piece.amount !== 0)
      .map((piece) => ({ ...piece, apportioned: true }))
  );
}
