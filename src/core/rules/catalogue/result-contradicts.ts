import type { TableRow } from "../../table";
import { contradictedCounts } from "../countedRows";
import { defineRule, type Finding, type RowTable } from "../definitions";
import {
  figureOf,
  isShareRow,
  mayBeLow,
  mayPassWhole,
  type IndicatorFigure,
  type RowFigure,
} from "../indicatorFigures";
import {
  heldAgainst,
  indicatorColumn,
  indicatorColumns,
  noteIds,
  notedTarget,
  readIndicator,
  type IndicatorColumns,
} from "../indicatorRows";
import { judgeLoweredTarget } from "../loweredTargets";
import { judgeNotedRaise } from "../raisesInNotes";
import { targetsInTexts } from "../targetsInTexts";
import { placeOf } from "../places";
import { readVerdict, type Verdict } from "../verdicts";

/**
 * P520: what is said of an indicator is not what its figures say: "Đạt" below the target, another
 * target in the note, another one in the text of a further form; a missed target is left without the
 * reason that the form asks for; the next target lies below what was reached, or below it beside a note that it is raised; or a count is not what
 * its parts add up to.
 */
export const resultContradicts = defineRule({
  id: "result-contradicts",
  code: "P520",
  fixKind: null,
  check: function* (context) {
    for (const table of context.tables) {
      yield* contradictedCounts(table);
      // Lists of tasks state no targets, and may have thousands of rows.
      if (!table.columns.some(({ definition }) => definition.indicates)) continue;
      const years = indicatorColumns(table);
      for (const row of table.rows) {
        if (row.kind !== "task") continue;
        for (const columns of years) {
          const finding = judgeVerdict(table, row, columns) ?? judgeReason(table, row, columns);
          if (finding) yield finding;
        }
        for (const judge of [judgeNote, judgeLoweredTarget, judgeNotedRaise]) {
          const finding = judge(table, row);
          if (finding) yield finding;
        }
      }
    }
    yield* targetsInTexts(context);
  },
});

/** A verdict and where it stands. */
interface Said {
  readonly columnId: string;
  readonly text: string;
  readonly verdict: Verdict;
}

/** The verdict of the column for it; a form without one leaves it to the notes. */
function saidIn(table: RowTable, row: TableRow, { verdict }: IndicatorColumns): Said | null {
  for (const columnId of verdict === undefined ? noteIds(table) : [verdict]) {
    const text = row.cells[columnId]?.text ?? "";
    const read = readVerdict(text);
    if (read) return { columnId, text, verdict: read };
  }
  return null;
}

function judgeVerdict(table: RowTable, row: TableRow, columns: IndicatorColumns): Finding | null {
  const said = saidIn(table, row, columns);
  if (!said) return null;
  const { result, target, isShare } = readIndicator(table, row, columns);
  if (!result || !hasOrder(row.name, target)) return null;
  const messageId = target
    ? contradictionOf(said.verdict, result.value, target)
    : contradictionAlone(row.name, said.verdict, result.value, isShare);
  if (messageId === null) return null;
  return tellVerdict(table, row, said, { messageId, result, target });
}

interface Contradiction {
  readonly messageId: string;
  readonly result: RowFigure;
  readonly target: RowFigure | null;
}

function tellVerdict(
  table: RowTable,
  row: TableRow,
  said: Said,
  { messageId, result, target }: Contradiction
): Finding {
  const places = [result, ...(target ? [target] : [])].map(({ columnId }) =>
    placeOf(table, row, columnId)
  );
  return {
    at: placeOf(table, row, said.columnId),
    messageId,
    data: {
      ...{ name: row.name, status: said.text, found: result.value },
      ...{ cell: places[0]?.cell ?? "", other: places[1]?.cell ?? "" },
      expected: target?.value ?? "",
    },
    related: places,
  };
}

/** Whether it is plain which figures of an indicator are the better ones. */
function hasOrder(name: string, target: IndicatorFigure | null): boolean {
  return (target?.bound ?? null) !== null || !mayBeLow(name);
}

/** How a verdict contradicts result and target; null where they agree or cannot tell. */
function contradictionOf(verdict: Verdict, value: number, target: IndicatorFigure): string | null {
  // A slip of the scale is told at the figure (H217).
  if (isOtherScale(value, target.value)) return null;
  const gain = gainOf(value, target);
  if (verdict === "missed") return gain >= 0 ? "missed-reached" : null;
  if (gain < 0) return "reached-missed";
  return verdict === "passed" && gain === 0 ? "passed-equal" : null;
}

/** How much better than its target a result is; below 0 where it was missed. */
function gainOf(value: number, target: IndicatorFigure): number {
  return target.bound === "most" ? target.value - value : value - target.value;
}

/** Nothing done is no success, and a whole cannot fall short. */
function contradictionAlone(
  name: string,
  verdict: Verdict,
  value: number,
  isShare: boolean
): string | null {
  if (verdict !== "missed") return value === 0 ? "reached-nothing" : null;
  return isShare && value === 100 && !mayPassWhole(name) ? "missed-whole" : null;
}

function isOtherScale(one: number, other: number): boolean {
  const [small, large] = one < other ? [one, other] : [other, one];
  return small > 0 && large / small > 50;
}

/** A result this share of its target below it may be an estimate that was rounded. */
const CLEARLY = 0.01;

/** A target that was missed in a form with a column for the reason, of which no note says anything. */
function judgeReason(table: RowTable, row: TableRow, columns: IndicatorColumns): Finding | null {
  const { reason } = columns;
  if (reason === undefined || [reason, ...noteIds(table)].some((id) => saysWords(row, id))) {
    return null;
  }
  const { result, target } = readIndicator(table, row, columns);
  if (!result || !target || !hasOrder(row.name, target)) return null;
  if (gainOf(result.value, target) >= -CLEARLY * target.value) return null;
  if (isOtherScale(result.value, target.value)) return null;
  return tellReason(table, row, reason, [result, target]);
}

function saysWords({ cells }: TableRow, columnId: string): boolean {
  return /\p{L}/u.test(cells[columnId]?.text ?? "");
}

function tellReason(
  table: RowTable,
  row: TableRow,
  columnId: string,
  [result, target]: readonly [RowFigure, RowFigure]
): Finding {
  const places = [result, target].map((figure) => placeOf(table, row, figure.columnId));
  return {
    at: placeOf(table, row, columnId),
    messageId: target.bound === "most" ? "unexplained-more" : "unexplained",
    data: {
      ...{ name: row.name, found: result.value, expected: target.value },
      ...{ cell: places[0]?.cell ?? "", other: places[1]?.cell ?? "" },
    },
    related: places,
  };
}

/** A target in a note that is not the one of the column of its year. */
function judgeNote(table: RowTable, row: TableRow): Finding | null {
  const isShare = isShareRow(table, row);
  const noted = notedTarget(table, row, isShare);
  const year = noted?.year ?? null;
  if (!noted || year === null) return null;
  const column = indicatorColumn(table, "target", year - table.year);
  const figure = column === undefined ? null : figureOf(table, row, column, isShare);
  if (!figure || figure.value === noted.value) return null;
  const { data, related } = heldAgainst(table, row, noted.value, figure);
  return {
    at: placeOf(table, row, noted.columnId),
    messageId: "note-target",
    data: { ...data, year: String(year) },
    related,
  };
}
