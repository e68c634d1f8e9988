import type { LimitedSpending } from "../../packs";
import { capitalTypeName } from "../../sources";
import type { Table } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { createWorkReader, type WorkReader } from "../limitedWorks";
import { placeOf } from "../places";
import { rememberByText } from "../rememberByText";
import { createSourceFinder, taskOfRow } from "../statedSources";
import { nameOf } from "../sums";

/** F309: works that a capital type may not pay for, such as maintenance on investment money. */
export const capitalTypeNotAllowed = defineRule({
  id: "capital-type-not-allowed",
  code: "F309",
  fixKind: null,
  check: function* ({ tables, pack, asOf }) {
    for (const limit of pack.limitedSpending ?? []) {
      const { from, to } = limit;
      if ((from !== null && asOf < from) || (to !== null && asOf > to)) continue;
      for (const table of tables) yield* findingsIn(table, limit);
    }
  },
});

const readers = new WeakMap<LimitedSpending, WorkReader>();

function readerOf(limit: LimitedSpending): WorkReader {
  const known = readers.get(limit) ?? rememberByText(createWorkReader(limit));
  readers.set(limit, known);
  return known;
}

function* findingsIn(table: Table, limit: LimitedSpending): Generator<Finding> {
  const workOf = readerOf(limit);
  const find = createSourceFinder(
    table,
    "source-type",
    ({ type }) => type !== null && limit.notOn.includes(type)
  );
  for (const row of table.rows) {
    if (row.kind !== "task" && row.kind !== "source-line") continue;
    const source = find(row);
    if (!source?.type) continue;
    const name = nameOf(taskOfRow(table, row));
    const work = workOf(name);
    if (work === null) continue;
    const data = { name, work, found: capitalTypeName(source.type), document: limit.document };
    yield { at: placeOf(table, row, source.columnId), messageId: "not-allowed", data };
  }
}
