import { subtractDong, sumOrNull, ZERO_DONG, type Dong } from "../../money";
import type { TableRow } from "../../table";
import { defineRowRule, type Finding, type RowTable } from "../definitions";
import { placeOf, unitOf } from "../places";
import { nameOf } from "../sums";
import { roundingTolerance } from "../tolerance";

/** P508: more was done, given in earlier years or is asked for than the whole task costs. */
export const doneOverTotal = defineRowRule({
  id: "done-over-total",
  code: "P508",
  fixKind: null,
  prepare: (table) => {
    const wholes = wholesOf(table);
    return function* (row) {
      if (row.kind !== "task") return;
      for (const whole of wholes) {
        const done = whole.done.flatMap((id) => judgeDone(table, row, id, whole.total) ?? []);
        yield* done;
        const asked = done.length > 0 ? null : judgeAsked(table, row, whole);
        if (asked) yield asked;
      }
    };
  },
});

function judgeDone(table: RowTable, row: TableRow, done: string, total: string): Finding | null {
  const found = row.amounts[done]?.amount ?? null;
  const expected = row.amounts[total]?.amount ?? null;
  if (found === null || expected === null || found <= expected) return null;
  return findingAt(table, row, done, { messageId: "over", found, expected });
}

/** What is asked for, alone or with the most that was done or given before. */
function judgeAsked(table: RowTable, row: TableRow, whole: Whole): Finding | null {
  if (whole.asked === null) return null;
  const asked = row.amounts[whole.asked]?.amount ?? ZERO_DONG;
  const expected = row.amounts[whole.total]?.amount ?? null;
  if (asked === 0 || expected === null) return null;
  const excess = excessOf(asked, mostBefore(row, whole), expected);
  if (excess === null) return null;
  const gap = subtractDong(excess.found, expected);
  const unit = unitOf(table, whole.asked, row) ?? "dong";
  const parts = [asked, subtractDong(excess.found, asked)];
  return gap > roundingTolerance(unit, expected, parts)
    ? findingAt(table, row, whole.asked, excess)
    : null;
}

function mostBefore({ amounts }: TableRow, { done }: Whole): Dong {
  const given = done.flatMap((id) => amounts[id]?.amount ?? []);
  return given.reduce((most, one) => (one > most ? one : most), ZERO_DONG);
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

function findingAt(table: RowTable, row: TableRow, columnId: string, excess: Excess): Finding {
  const { messageId, found, expected } = excess;
  return {
    at: placeOf(table, row, columnId),
    messageId,
    data: {
      name: nameOf(row),
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
      done: equation ? done.filter((id) => equation.addends.includes(id)) : done,
      asked: equation ? null : needed,
    };
  });
}
