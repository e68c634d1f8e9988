import { dong, gapOf, sumOrNull, type Dong } from "../../money";
import type { SourcePart } from "../../sources";
import { rowsWhere, type Place, type Table, type TableRow } from "../../table";
import { amountColumns } from "../amountTable";
import { defineRule, type CheckContext, type Finding, type FixOffer } from "../definitions";
import { placeOf } from "../places";
import { addressFrom } from "../quotedDocuments";
import { lineGaps, type LineGap } from "../lineGaps";
import { misnamedSource } from "../repeatedSources";
import { sourceEdits } from "../sourceEdits";
import { splitTasks } from "../sourceLines";
import { sourceColumnOf } from "../sourceRows";
import {
  confirmedFigure,
  mendAmount,
  mendSource,
  type Confirmed,
  type SplitGap,
} from "../splitFixes";
import { namesOf } from "../taskDetails/namedSources";

/** F305: the sources of a task do not add up to the task. */
export const sourceSplitMismatch = defineRule({
  id: "source-split-mismatch",
  code: "F305",
  fixKind: "suggestion",
  check: function* (context) {
    for (const table of context.tables) {
      const split = splitTasks(table);
      for (const row of splitRows(table)) {
        const parts = row.sources?.parts ?? [];
        if (row.kind === "source-line" || !split.has(row.row))
          yield* textSplit(context, table, row, parts);
      }
      yield* lineFindings(context, table);
    }
  },
});

/** Rows whose sources state figures that may not add up. */
const splitRows = rowsWhere(() => ({ kind, sources }) => {
  if (sources === null || (kind !== "source-line" && kind !== "task")) return false;
  const { parts } = sources;
  return parts.every(({ amount }) => amount !== null) || shareOf(parts) !== WHOLE;
});

const WHOLE = 10_000;

/** What shares add up to; the whole where not all are stated, since nothing can be said then. */
function shareOf(parts: readonly SourcePart[]): number {
  if (parts.some(({ share }) => share === null)) return WHOLE;
  return parts.reduce((sum, { share }) => sum + (share ?? 0), 0);
}

/** "NS tỉnh 80%; NS huyện 20%" must be 100 %; "NS tỉnh: 500; NS huyện: 200" one of the amounts. */
function* textSplit(
  context: CheckContext,
  table: Table,
  row: TableRow,
  parts: readonly SourcePart[]
): Generator<Finding> {
  const [first] = parts;
  if (!first) return;
  // Found only where it is needed: nearly all sources add up.
  const place = () => placeOf(table, row, sourceColumnOf(table, row, first.text));
  yield* shareGap(table, row, place, parts);
  if (parts.every((part) => part.amount !== null))
    yield* amountGap(context, table, row, place, parts);
}

function* shareGap(
  table: Table,
  row: TableRow,
  place: () => Place,
  parts: readonly SourcePart[]
): Generator<Finding> {
  const share = shareOf(parts);
  if (share === WHOLE) return;
  const data = { found: share / 100, expected: 100 };
  const fix = lastShareFix(table, row, parts, WHOLE - share);
  yield { at: place(), messageId: "shares", data, ...(fix ? { fix } : {}) };
}

/** The last source takes what is missing; shares of more than the whole have no rest. */
function lastShareFix(
  table: Table,
  row: TableRow,
  parts: readonly SourcePart[],
  missing: number
): FixOffer | null {
  const last = parts.at(-1);
  const share = (last?.share ?? 0) + missing;
  if (!last || parts.length < 2 || missing <= 0) return null;
  const edits = sourceEdits(table, row, [...parts.slice(0, -1), { ...last, share }]);
  return edits && { kind: "suggestion", titleId: "fill-rest", edits };
}

/**
 * Either the task's figure or one of its sources is wrong. Where the words, or another form, agree
 * with one of the two, the other is offered to be mended; where both have someone who agrees, neither;
 * else a source, which changes no total.
 */
function* amountGap(
  context: CheckContext,
  table: Table,
  row: TableRow,
  place: () => Place,
  parts: readonly SourcePart[]
): Generator<Finding> {
  const columnId = table.form.sourcedColumn ?? "";
  const stated = row.amounts[columnId]?.amount ?? null;
  const all = amountColumns(table).flatMap((id) => row.amounts[id]?.amount ?? []);
  const sum = sumOrNull(parts.map((part) => dong(part.amount ?? 0)));
  if (stated === null || sum === null || all.includes(sum)) return;
  const split = { table, row, parts, stated, sum };
  const confirmed = confirmedFigure(context, split);
  const fix = offerFor(split, columnId, confirmed?.which);
  const messageId = confirmed ? `amounts-${confirmed.which}` : "amounts";
  const [at, money] = [place(), placeOf(table, row, columnId)];
  const data = {
    ...{ ...gap(sum, stated), cell: money.cell ?? "" },
    ...agreeingCells(at, confirmed),
  };
  yield { at, messageId, data, related: [money], ...(fix ? { fix } : {}) };
}

function offerFor(
  split: SplitGap,
  columnId: string,
  which: Confirmed["which"] | undefined
): FixOffer | null {
  if (which === "both") return null;
  return which === "sum"
    ? mendAmount(split.table, split.row, columnId, split.sum)
    : mendSource(split);
}

/** What agrees with the task's figure, and with the sum of its sources. */
function agreeingCells(at: Place, confirmed: Confirmed | null): Finding["data"] {
  return { other: cellsOf(at, confirmed?.stated), whole: cellsOf(at, confirmed?.sum) };
}

/** Cells as a person at a place looks them up, each once. */
function cellsOf({ sheet }: Place, places: readonly Place[] = []): string {
  return [...new Set(places.map((one) => addressFrom(sheet, one)))].join(", ");
}

/** A line with the task's own source is told once: its source, not the figures, is what to look at. */
function* lineFindings({ tables }: CheckContext, table: Table): Generator<Finding> {
  const told = new Set<TableRow>();
  for (const gap of lineGaps(table)) {
    if (told.has(gap.row)) continue;
    const twice = gap.lines.find((line) => hasSameSource(line, gap.row));
    if (twice) told.add(gap.row);
    if (!twice) yield lineGap(table, gap);
    else yield otherSource(tables, table, gap, twice) ?? sameSource(table, gap, twice);
  }
}

function hasSameSource({ sources: one }: TableRow, { sources: two }: TableRow): boolean {
  const [[a, ...more], [b, ...others]] = [one?.parts ?? [], two?.parts ?? []];
  if (!a || !b || more.length > 0 || others.length > 0) return false;
  return a.level !== null && a.level === b.level && a.type === b.type;
}

/** Told at the row whose money the other forms have from another source; null where they do not tell. */
function otherSource(
  tables: readonly Table[],
  table: Table,
  { row }: LineGap,
  line: TableRow
): Finding | null {
  const wrong = misnamedSource(tables, table, row, line);
  if (!wrong) return null;
  const source = row.sources?.parts[0]?.text ?? "";
  const at = placeOf(table, wrong.row, wrong.columnId);
  const right = wrong.row === row ? line : row;
  const other = placeOf(table, right, sourceColumnOf(table, right, source));
  return {
    at,
    messageId: "same-source-other",
    data: {
      ...{ found: source, expected: namesOf([wrong.expected]), cell: other.cell ?? "" },
      cells: cellsOf(at, wrong.places),
    },
    related: [other, ...wrong.places],
  };
}

function sameSource(
  table: Table,
  { row, columnId, stated, sum }: LineGap,
  line: TableRow
): Finding {
  const source = line.sources?.parts[0]?.text ?? "";
  const [at, other] = [line, row].map((one) =>
    placeOf(table, one, sourceColumnOf(table, one, source))
  );
  const { header = "" } = placeOf(table, row, columnId);
  const data = { ...gap(sum, stated), source, cell: other?.cell ?? "", header };
  return {
    at: at ?? { sheet: table.sheet.name },
    messageId: "same-source",
    data,
    related: other ? [other] : [],
  };
}

/**
 * One row per source: each column of the lines must give the task's figure. Their sum is proposed
 * where there are several: below a task a single line may be a source that its own cell leaves out.
 * A smaller sum is not: it would take out the money of a source that the task's own row stands for.
 */
function lineGap(table: Table, { row, lines, columnId, stated, sum }: LineGap): Finding {
  const fix = lines.length > 1 && sum > stated ? mendAmount(table, row, columnId, sum) : null;
  const at = placeOf(table, row, columnId);
  return { at, messageId: "lines", data: gap(sum, stated), ...(fix ? { fix } : {}) };
}

function gap(found: Dong, expected: Dong): Finding["data"] {
  return {
    found: { dong: found },
    expected: { dong: expected },
    difference: { dong: gapOf(found, expected) },
  };
}
