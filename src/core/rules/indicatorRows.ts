import type { TableRow } from "../table";
import type { Finding, RowTable } from "./definitions";
import { figureOf, isShareRow, type RowFigure } from "./indicatorFigures";
import { placeOf } from "./places";
import { statedTarget, type StatedTarget } from "./statedTargets";

/** Ids of the columns of one year's indicators; absent ones are undefined. */
export interface IndicatorColumns {
  readonly year: number;
  readonly result: string;
  readonly target: string | undefined;
  readonly verdict: string | undefined;
  readonly reason: string | undefined;
}

/** What a row says of its indicator in one year. */
interface IndicatorRow {
  readonly isShare: boolean;
  readonly result: RowFigure | null;
  /** The column's, else what a note states for the same year. */
  readonly target: RowFigure | null;
}

/** A target that a note states, with the note's column. */
type NotedTarget = StatedTarget & { readonly columnId: string };

type What = "target" | "result" | "verdict" | "reason";

/** The column that says something of the indicators of a plan year + offset. */
export function indicatorColumn(
  { columns }: RowTable,
  what: What,
  yearOffset: number
): string | undefined {
  return columns.find(
    ({ definition: { indicates } }) =>
      indicates?.what === what && indicates.yearOffset === yearOffset
  )?.definition.id;
}

/** The columns of results, each with those of the same year. */
export function indicatorColumns(table: RowTable): readonly IndicatorColumns[] {
  return table.columns.flatMap(({ definition: { id, indicates } }): IndicatorColumns[] => {
    if (indicates?.what !== "result") return [];
    const { yearOffset } = indicates;
    const columnOf = (what: What) => indicatorColumn(table, what, yearOffset);
    return [
      {
        ...{ year: table.year + yearOffset, result: id, target: columnOf("target") },
        ...{ verdict: columnOf("verdict"), reason: columnOf("reason") },
      },
    ];
  });
}

/** Ids of the columns of notes. */
export function noteIds({ columns }: RowTable): readonly string[] {
  return columns.flatMap(({ definition: { id, kind } }) => (kind === "note" ? [id] : []));
}

/** The first target that the notes of a row state. */
export function notedTarget(table: RowTable, row: TableRow, isShare: boolean): NotedTarget | null {
  for (const columnId of noteIds(table)) {
    const text = row.cells[columnId]?.text ?? "";
    const stated = text === "" ? null : statedTarget(text, isShare);
    if (stated) return { ...stated, columnId };
  }
  return null;
}

/** Reads a row in the columns of one year. */
export function readIndicator(
  table: RowTable,
  row: TableRow,
  { year, result, target }: IndicatorColumns
): IndicatorRow {
  const isShare = isShareRow(table, row);
  const own = target === undefined ? null : figureOf(table, row, target, isShare);
  const noted = own ? null : notedTarget(table, row, isShare);
  // A note without a year may speak of the plan year where that has a column of its own.
  const isOfYear = noted?.year === year || (noted?.year === null && !hasOtherTarget(table, target));
  return {
    isShare,
    result: figureOf(table, row, result, isShare),
    target: own ?? (isOfYear ? noted : null),
  };
}

function hasOtherTarget({ columns }: RowTable, target: string | undefined): boolean {
  return columns.some(
    ({ definition: { id, indicates } }) => indicates?.what === "target" && id !== target
  );
}

/** The figure of a row in the columns of targets or of results; null where there is none or several. */
export function onlyFigure(
  table: RowTable,
  row: TableRow,
  what: "target" | "result"
): (RowFigure & { readonly yearOffset: number }) | null {
  const isShare = isShareRow(table, row);
  const figures = table.columns.flatMap(({ definition: { id, indicates } }) => {
    const figure = indicates?.what === what ? figureOf(table, row, id, isShare) : null;
    return figure && indicates ? [{ ...figure, yearOffset: indicates.yearOffset }] : [];
  });
  return figures.length === 1 ? (figures[0] ?? null) : null;
}

/** What a finding says of a figure that does not fit another one of its row. */
export function heldAgainst(
  table: RowTable,
  row: TableRow,
  found: number,
  { value: expected, columnId }: RowFigure
): Required<Pick<Finding, "data" | "related">> {
  const place = placeOf(table, row, columnId);
  return { data: { name: row.name, found, expected, cell: place.cell ?? "" }, related: [place] };
}
