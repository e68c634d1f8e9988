import { mayCommit, type AgencyLevel } from "../../directory";
import type { ColumnKind } from "../../packs";
import { levelName } from "../../sources";
import { rowsWhere, type Table, type TableRow } from "../../table";
import { foldKey } from "../../text";
import { agencyLevelOf } from "../agencyLevel";
import { documentNumbersIn } from "../documentTexts";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { placeOf } from "../places";
import { createSourceFinder, taskOfRow } from "../statedSources";
import { nameOf } from "../sums";

/**
 * F307: money of a budget level that the agency cannot commit, with no decision quoted beside it.
 * Asked only in forms with a column where one may be quoted.
 */
export const sourceAboveAgency = defineRule({
  id: "source-above-agency",
  code: "F307",
  fixKind: null,
  check: function* (context) {
    for (const table of context.tables) {
      if (!table.form.columns.some(({ kind }) => mayQuote(kind))) continue;
      const agency = agencyLevelOf(table, context);
      if (agency !== null) yield* findingsIn(context, table, agency);
    }
  },
});

function* findingsIn(
  { tables }: CheckContext,
  table: Table,
  agency: AgencyLevel
): Generator<Finding> {
  const find = finderFor(table, agency);
  for (const row of rowsAbove(agency)(table)) {
    const source = find(row);
    if (!source?.level || quotesDecision(table, row)) continue;
    if (tables.some((other) => other !== table && quotesForTask(other, table, row))) continue;
    yield {
      at: placeOf(table, row, source.columnId),
      messageId: agency === "commune" ? "commune" : "district",
      data: { name: nameOf(taskOfRow(table, row)), found: levelName(source.level) },
    };
  }
}

function finderFor(table: Table, agency: AgencyLevel) {
  return createSourceFinder(
    table,
    "source-level",
    ({ level }) => level !== null && !mayCommit(agency, level)
  );
}

type RowsOf = (table: Table) => readonly TableRow[];

const rowsAboveKnown = new Map<AgencyLevel, RowsOf>();

/** Rows with money of a level that an agency cannot commit. */
function rowsAbove(agency: AgencyLevel): RowsOf {
  const known = rowsAboveKnown.get(agency);
  if (known) return known;
  const rows = rowsWhere((table) => {
    const find = finderFor(table, agency);
    return (row) => (row.kind === "task" || row.kind === "source-line") && find(row) !== null;
  });
  rowsAboveKnown.set(agency, rows);
  return rows;
}

/** Whether another form quotes a document for the same task: not every form has a column for it. */
function quotesForTask(other: Table, table: Table, row: TableRow): boolean {
  const key = foldKey(taskOfRow(table, row).name);
  return other.rows.some(
    (one) => one.kind === "task" && foldKey(one.name) === key && quotesDecision(other, one)
  );
}

/** Columns for a basis or a remark. */
function mayQuote(kind: ColumnKind): boolean {
  return kind === "decision" || kind === "note";
}

/** The number of a document in a basis or remark of the row or its task: the higher level decided. */
function quotesDecision(table: Table, row: TableRow): boolean {
  const rows = [row, taskOfRow(table, row)];
  return table.columns.some(
    ({ definition: { id, kind } }) =>
      mayQuote(kind) &&
      rows.some(({ cells }) => documentNumbersIn(cells[id]?.text ?? "").length > 0)
  );
}
