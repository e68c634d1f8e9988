import { dong, subtractDong, sumOrNull } from "../../money";
import { splittingColumnsOf, type TableRow } from "../../table";
import type { Period } from "../../text";
import { cellsOf, comparedPlaces } from "../comparedCells";
import { defineRowRule, type RowTable } from "../definitions";
import { periodIn } from "../periodTexts";
import { unitOf } from "../places";
import { nameOf } from "../sums";
import { roundingTolerance } from "../tolerance";

/** Ids of columns: a total that no equation adds up, the money beside it, and the task's time. */
interface ComparedColumns {
  readonly total: string;
  readonly before: string;
  readonly needed: readonly string[];
  readonly period: string;
}

/** P516: a task that ends in the plan year, and part of its total was neither given nor is asked for. */
export const restUnplanned = defineRowRule({
  id: "rest-unplanned",
  code: "P516",
  fixKind: null,
  prepare: (table) => {
    const columns = columnsOf(table);
    if (!columns) return null;
    const { total, before, needed, period } = columns;
    return (row, report) => {
      const time = timeOf(row, period);
      if (time?.to.year !== table.year) return;
      const planned = plannedOf(row, columns, time.from.year === table.year);
      if (!planned) return;
      const { whole, found, addends } = planned;
      const difference = subtractDong(whole, found);
      const unit = unitOf(table, total, row) ?? "dong";
      if (difference <= roundingTolerance(unit, whole, addends)) return;
      const ids = [total, before, needed[0] ?? total];
      report({
        ...comparedPlaces(table, row, ids),
        messageId: "rest",
        data: {
          name: nameOf(row),
          ...cellsOf(table, row, ids),
          found: { dong: whole },
          expected: { dong: found },
          difference: { dong: difference },
          year: String(table.year),
        },
      });
    };
  },
});

/**
 * What was given and what is asked for, where both are stated and less than the total. A task that
 * begins in the plan year was given nothing before, also where the cell is left blank.
 */
function plannedOf(
  { kind, amounts }: TableRow,
  { total, before, needed }: ComparedColumns,
  isNew: boolean
) {
  if (kind !== "task") return null;
  const whole = amounts[total]?.amount ?? null;
  const given = amounts[before]?.amount ?? (isNew ? dong(0) : null);
  if (!whole || given === null) return null;
  const asked = sumOrNull(needed.flatMap((id) => amounts[id]?.amount ?? []));
  if (!asked) return null;
  const found = sumOrNull([given, asked]);
  return found === null || found >= whole ? null : { whole, found, addends: [given, asked] };
}

/** The columns compared; null where the form has none of them. */
function columnsOf({ form, columns }: RowTable): ComparedColumns | null {
  const find = (applies: (definition: (typeof columns)[number]["definition"]) => boolean) =>
    columns.find(({ definition }) => applies(definition))?.definition.id;
  const total = find(({ measure }) => measure === "total");
  const before = find(({ measure }) => measure === "allocated" || measure === "done");
  const period = find(({ kind }) => kind === "period");
  const sourced = columns.find(({ definition: { id } }) => id === form.sourcedColumn)?.definition;
  if (total === undefined || before === undefined || period === undefined) return null;
  if (sourced?.measure !== "needed" || form.equations.some((one) => one.total === total))
    return null;
  const parts = splittingColumnsOf(form).get(sourced.id) ?? [];
  const beside = columns.flatMap(({ definition: { id, measure, yearOffset } }) => {
    const isSame = measure === "needed" && yearOffset === sourced.yearOffset;
    return isSame && id !== sourced.id && !parts.includes(id) ? [id] : [];
  });
  return { total, before, period, needed: [sourced.id, ...beside] };
}

/** A task's time; null where its cell names none. */
function timeOf({ cells }: TableRow, period: string): Period | null {
  const read = periodIn(cells[period]?.text ?? "");
  return read.ok ? read.value : null;
}
