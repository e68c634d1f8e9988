import type { TableRow } from "../../table";
import { foldTone } from "../../text";
import { defineRule, type Finding, type RowTable } from "../definitions";
import { contradictedShares } from "../countedRows";
import { figureOf, isShareRow, mayBeLow, mayPassWhole, type RowFigure } from "../indicatorFigures";
import { misplacedRows } from "../levelDoubts";
import { placeOf } from "../places";
import { contradictedRatios, sharesAboveAll } from "../ratioCells";

/** Past this a dot or comma was lost; a little above 100 may have another reason. */
const FAR_ABOVE = 150;
/** A figure like this beside a fraction of 1 shows that percentages are typed as they are read. */
const CLEAR_PERCENTAGE = 10;
/** Rows that show what the percentages of a column look like. */
const ENOUGH_ROWS = 3;
const USUAL_PERCENTAGE = 20;
/** Shares of spending are small in earnest. */
const OF_MONEY = /(?<!\p{L})(?:chi|kinh phí|ngân sách|vốn)(?!\p{L})/u;

/** A row of percentages and the figures it states. */
interface ShareRow {
  readonly row: TableRow;
  readonly figures: readonly RowFigure[];
}

/**
 * H217: percentages that cannot be: a fraction of 1 where "%" stands beside it, a share above 100,
 * a typed share that its own two amounts or counts contradict, amounts in two units below a share.
 */
export const percentUnlikely = defineRule({
  id: "percent-unlikely",
  code: "H217",
  fixKind: null,
  check: function* (context) {
    for (const table of context.tables) {
      const shares = shareRows(table);
      for (const share of shares) yield* judgeRow(table, share, shares);
      yield* contradictedRatios(table);
      yield* contradictedShares(table);
      yield* sharesAboveAll(table, misplacedRows(context));
    }
  },
});

function shareRows(table: RowTable & { readonly rows: readonly TableRow[] }): readonly ShareRow[] {
  const ids = table.columns.flatMap(({ definition: { id, kind } }) =>
    kind === "quantity" ? [id] : []
  );
  if (ids.length === 0) return [];
  return table.rows.flatMap((row) => {
    if (row.kind !== "task" || !isShareRow(table, row)) return [];
    return [{ row, figures: ids.flatMap((id) => figureOf(table, row, id, true) ?? []) }];
  });
}

function* judgeRow(
  table: RowTable,
  { row, figures }: ShareRow,
  all: readonly ShareRow[]
): Generator<Finding> {
  for (const figure of figures) {
    const others = figures.filter((one) => one !== figure);
    const finding =
      figure.value > 100
        ? judgeLarge(table, row, figure, others)
        : judgeSmall(table, row, figure, { others, all });
    if (finding) yield finding;
  }
}

function judgeLarge(
  table: RowTable,
  row: TableRow,
  { value, columnId }: RowFigure,
  others: readonly RowFigure[]
): Finding | null {
  // An indicator that is above 100 twice is one that can be.
  if (mayPassWhole(row.name) || others.some((one) => one.value > 100)) return null;
  const isFar = value >= FAR_ABOVE;
  return {
    at: placeOf(table, row, columnId),
    messageId: isFar ? "far-above" : "above",
    data: { name: row.name, found: value, ...(isFar ? { expected: withinWhole(value) } : {}) },
  };
}

/** The percentage that lost its decimal sign: 962 is 96.2, 7100 is 71. */
function withinWhole(value: number): number {
  let within = value;
  while (within > 100) within /= 10;
  return within;
}

interface Beside {
  readonly others: readonly RowFigure[];
  readonly all: readonly ShareRow[];
}

function judgeSmall(
  table: RowTable,
  row: TableRow,
  figure: RowFigure,
  { others, all }: Beside
): Finding | null {
  const { value, columnId } = figure;
  if (value <= 0 || value > 1 || mayBeLow(row.name)) return null;
  const expected = Math.round(value * 1e6) / 1e4;
  const beside = others.find((one) => isFractionBeside(expected, one.value));
  const at = placeOf(table, row, columnId);
  const data = { name: row.name, found: value, expected };
  if (beside) {
    const place = placeOf(table, row, beside.columnId);
    return {
      ...{ at, messageId: "fraction", related: [place] },
      data: { ...data, cell: place.cell ?? "", other: beside.value },
    };
  }
  if (value === 1 || others.some((one) => one.value > 1) || OF_MONEY.test(foldTone(row.name)))
    return null;
  return isOddOne(columnId, row, all) ? { at, messageId: "fraction-alone", data } : null;
}

/** Whether a hundred times the fraction goes with the figure beside it, and the fraction does not. */
function isFractionBeside(percentage: number, other: number): boolean {
  if (percentage === 100) return other >= 90 && other <= 100;
  const isAlike = percentage >= other * 0.3 && percentage <= other * 3;
  return isAlike && other >= CLEAR_PERCENTAGE && other <= 100;
}

/** Whether the percentages of other rows in the column are whole ones of the usual size. */
function isOddOne(columnId: string, row: TableRow, all: readonly ShareRow[]): boolean {
  const values = all.flatMap((one) =>
    one.row === row || OF_MONEY.test(foldTone(one.row.name))
      ? []
      : one.figures.flatMap((figure) => (figure.columnId === columnId ? [figure.value] : []))
  );
  values.sort((a, b) => a - b);
  return (
    values.length >= ENOUGH_ROWS && (values[Math.floor(values.length / 2)] ?? 0) >= USUAL_PERCENTAGE
  );
}
