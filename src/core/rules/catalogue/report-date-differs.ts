import type { Dong } from "../../money";
import type { Table, TableRow } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { placeOf } from "../places";
import { printDay } from "../quotedDocuments";
import { canReport, eventsAfter, statedPeriodOf } from "../reportDates";
import { lastKnownDay, sheetDatesOf } from "../sheetDates";

/**
 * P522: the title of a report states a period that its day does not fit (last quarter's file filled
 * again), or a row tells of something as done on a day that had not come.
 */
export const reportDateDiffers = defineRule({
  id: "report-date-differs",
  code: "P522",
  fixKind: null,
  check: function* ({ tables, asOf }) {
    for (const table of tables) {
      if (!table.form.periods) continue;
      yield* otherPeriod(table);
      yield* notYetHappened(table, asOf);
      yield* sinceJanuary(table);
    }
  },
});

function* otherPeriod(table: Table): Generator<Finding> {
  const stated = statedPeriodOf(table);
  const made = lastKnownDay(sheetDatesOf(table));
  if (!stated || !made || canReport(stated.period, made.day)) return;
  yield {
    at: stated.at,
    messageId: "period",
    data: { found: stated.text, day: printDay(made.day), cell: made.at.cell ?? "" },
    related: [made.at],
  };
}

/** In a report that begins with the year, what was paid in the period is what was paid so far. */
function* sinceJanuary(table: Table): Generator<Finding> {
  if (statedPeriodOf(table)?.period.from.month !== 1) return;
  const [within, sofar] = ["disbursed", "cumulative"].map((measure) => columnOf(table, measure));
  if (within === undefined || sofar === undefined) return;
  for (const row of table.rows) {
    const [found, expected] = [amountOf(row, within), amountOf(row, sofar)];
    if (found === null || expected === null || found >= expected) continue;
    yield paidBefore(table, row, { within, sofar, found, expected });
  }
}

function columnOf({ columns }: Table, measure: string): string | undefined {
  return columns.find(({ definition }) => definition.measure === measure)?.definition.id;
}

function amountOf({ kind, amounts }: TableRow, columnId: string): Dong | null {
  return kind === "task" ? (amounts[columnId]?.amount ?? null) : null;
}

interface PaidSoFar {
  readonly within: string;
  readonly sofar: string;
  readonly found: Dong;
  readonly expected: Dong;
}

function paidBefore(table: Table, row: TableRow, paid: PaidSoFar): Finding {
  const other = placeOf(table, row, paid.sofar);
  return {
    at: placeOf(table, row, paid.within),
    messageId: "since-january",
    data: {
      ...{ name: row.name, cell: other.cell ?? "" },
      ...{ found: { dong: paid.found }, expected: { dong: paid.expected } },
    },
    related: [other],
  };
}

/** Without a day of its own a report is one of today. */
function* notYetHappened(table: Table, asOf: string): Generator<Finding> {
  const made = lastKnownDay(sheetDatesOf(table));
  for (const { day, text, at } of eventsAfter(table, made?.iso ?? asOf)) {
    const data = { found: text, day: printDay(day) };
    yield made
      ? {
          at,
          messageId: "after-report",
          data: { ...data, expected: printDay(made.day), cell: made.at.cell ?? "" },
          related: [made.at],
        }
      : { at, messageId: "after-today", data };
  }
}
