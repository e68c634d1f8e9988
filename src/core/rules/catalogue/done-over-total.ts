import { subtractDong, sumOrNull, ZERO_DONG, type Dong } from "../../money";
import type { TableRow } from "../../table";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { cellsOf, comparedPlaces } from "../comparedCells";
import { placeOf, unitOf } from "../places";
import { nameOf } from "../sums";
import { thousandsOver, typedColumn } from "../thousands";
import { roundingTolerance } from "../tolerance";

/**
 * P508: a part is more than its whole: more was done, given in earlier years or is asked for than the
 * task costs, an "of which" column is more than the one it is part of, or a period's money more than
 * that since the year began.
 */
export const doneOverTotal = defineRowRule({
  id: "done-over-total",
  code: "P508",
  fixKind: null,
  prepare: (table) => {
    const wholes = wholesOf(table);
    const parts = partsOf(table);
    if (wholes.length + parts.length === 0) return null;
    return (row, report) => {
      if (row.kind !== "task") return;
      for (const whole of wholes) {
        let isOver = false;
        for (const id of whole.done) {
          const over = judgeDone(table, row, id, whole.total);
          if (!over) continue;
          isOver = true;
          report(over);
        }
        const asked = isOver ? null : judgeAsked(table, row, whole);
        if (asked) report(asked);
      }
      for (const one of parts) {
        const more = judgePart(table, row, one);
        if (more) report(more);
      }
    };
  },
});

function judgeDone(table: RowTable, row: TableRow, done: string, total: string): Finding | null {
  const found = row.amounts[done]?.amount ?? null;
  const expected = row.amounts[total]?.amount ?? null;
  if (found === null || expected === null || found <= expected) return null;
  return findingAt(table, row, [done, total], { messageId: "over", found, expected });
}

function judgePart(
  table: RowTable,
  row: TableRow,
  { part, whole, isPeriod }: Part
): Finding | null {
  const found = row.amounts[part]?.amount ?? null;
  const expected = row.amounts[whole]?.amount ?? null;
  if (found === null || expected === null || found <= expected) return null;
  if (!isPeriod) {
    return findingAt(table, row, [part, whole], { messageId: "part-over", found, expected });
  }
  // The sum since January is carried on by hand: it is the one that was forgotten or cut short.
  const since = { messageId: "period-over", found: expected, expected: found };
  const { messageId, data } = findingAt(table, row, [part, whole], since);
  const at = placeOf(table, row, whole);
  return { at, messageId, data, related: [placeOf(table, row, part)] };
}

/**
 * What is asked for, alone or with the most that was done before; what was given in earlier years is
 * the business of L603.
 */
function judgeAsked(table: RowTable, row: TableRow, whole: Whole): Finding | null {
  const asked = row.amounts[whole.asked ?? ""]?.amount ?? null;
  const expected = row.amounts[whole.total]?.amount ?? null;
  if (whole.asked === null || !asked || expected === null) return null;
  const before = mostBefore(row, whole);
  const excess = excessOf(asked, before.amount, expected);
  if (excess === null || isRounding(table, row, whole.asked, { asked, ...excess })) return null;
  return findExcess(table, row, { ...whole, asked: whole.asked, before: before.id }, excess);
}

/** A thousand times the whole is a slip of the typed figure; anything else may be either's. */
function findExcess(
  table: RowTable,
  row: TableRow,
  {
    asked,
    before,
    total,
  }: { readonly asked: string; readonly before: string; readonly total: string },
  excess: Excess
): Finding {
  const isTogether = excess.messageId === "together-over";
  if (isTogether || thousandsOver(excess.found, excess.expected) === null) {
    return findingAt(table, row, [asked, ...(isTogether ? [before] : []), total], excess);
  }
  const slip = { ...excess, messageId: "thousand" };
  return findingAt(table, row, [typedColumn(table, row, asked), total], slip);
}

function isRounding(
  table: RowTable,
  row: TableRow,
  columnId: string,
  { asked, found, expected }: Excess & { readonly asked: Dong }
): boolean {
  const unit = unitOf(table, columnId, row) ?? "dong";
  const parts = [asked, subtractDong(found, asked)];
  return subtractDong(found, expected) <= roundingTolerance(unit, expected, parts);
}

function mostBefore({ amounts }: TableRow, { before }: Whole) {
  let most = { id: "", amount: ZERO_DONG };
  for (const id of before) {
    const amount = amounts[id]?.amount ?? ZERO_DONG;
    if (amount > most.amount) most = { id, amount };
  }
  return most;
}

function excessOf(asked: Dong, before: Dong, expected: Dong): Excess | null {
  if (asked > expected) return { messageId: "asked-over", found: asked, expected };
  const found = sumOrNull([asked, before]);
  return found !== null && found > expected
    ? { messageId: "together-over", found, expected }
    : null;
}

interface Excess {
  readonly messageId: string;
  readonly found: Dong;
  readonly expected: Dong;
}

/** Names the cells compared, the whole last, and stands at the first that a person typed. */
function findingAt(
  table: RowTable,
  row: TableRow,
  columnIds: readonly string[],
  { messageId, found, expected }: Excess
): Finding {
  return {
    ...comparedPlaces(table, row, columnIds),
    messageId,
    data: {
      name: nameOf(row),
      ...cellsOf(table, row, columnIds),
      found: { dong: found },
      expected: { dong: expected },
      difference: { dong: subtractDong(found, expected) },
    },
  };
}

/** Column ids of a whole, of what was done of it, and of what is asked for. */
interface Whole {
  readonly total: string;
  readonly done: readonly string[];
  /** Those that are told of here together with what is asked for. */
  readonly before: readonly string[];
  /** null where an equation adds it up already: rule T401 speaks of that. */
  readonly asked: string | null;
}

/**
 * Columns of what was done beside the whole: a total that adds up coming years ("Cộng 3 năm") has
 * nothing of the years before.
 */
function wholesOf({ form, columns }: RowTable): readonly Whole[] {
  const of = (measures: readonly (string | undefined)[]) =>
    columns.flatMap(({ definition: { id, measure } }) => (measures.includes(measure) ? [id] : []));
  const needed = of(["needed"]).find((id) => id === form.sourcedColumn) ?? null;
  return of(["total"]).map((total) => {
    const equation = form.equations.find((one) => one.total === total);
    const done = of(["done", "allocated"]);
    return {
      total,
      before: of(["done"]),
      done: equation ? done.filter((id) => equation.addends.includes(id)) : done,
      asked: equation ? null : needed,
    };
  });
}

/** A column that the form calls part of another one. */
interface Part {
  readonly part: string;
  readonly whole: string;
  /** The part is what a period adds to the whole. */
  readonly isPeriod: boolean;
}

function partsOf({ columns }: RowTable): readonly Part[] {
  return columns.flatMap(({ definition: { id, partOf, measure } }) =>
    partOf === undefined ? [] : [{ part: id, whole: partOf, isPeriod: measure === "disbursed" }]
  );
}
