import type { Table } from "../../table";
import { defineRule, type Finding } from "../definitions";
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
