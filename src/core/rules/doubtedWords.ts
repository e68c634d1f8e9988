import { parseAddress } from "../sheet";
import type { Place, Table } from "../table";
import { amountColumns } from "./amountTable";
import { candidateOf, placesOf, type Candidate } from "./candidates";
import type { CheckContext } from "./definitions";
import { totalOf } from "./wordsLine";

/** Rules that doubt an amount, or whether a row counts: what a total adds up may change with them. */
const DOUBTING: ReadonlySet<string> = new Set([
  ...["row-sum", "source-sum", "group-sum", "grand-total", "subtotal-wrong-column"],
  ...["formula-range-short", "formula-overwritten", "negative-amount", "sheets-disagree"],
  ...["task-adds-others", "source-split-mismatch", "unit-suspicious", "text-number"],
  ...["number-ambiguous", "unit-in-cell", "error-value", "rest-unplanned", "done-over-total"],
  ...["product-differs", "non-state-counted", "hidden-money", "duplicate-task", "over-approved"],
  ...["data-outside-table", "merged-data-cells", "row-split", "disbursed-over-plan"],
]);

/**
 * Findings on amounts in words (T411) whose total hangs on a figure that another finding doubts: the
 * figure is named, and no words are offered. The others stay as they are.
 */
export function doubtWords(
  candidates: readonly Candidate[],
  { tables }: CheckContext
): readonly Candidate[] {
  if (!candidates.some(isOffer)) return candidates;
  const doubting = candidates.filter(
    ({ reported: { rule, severity } }) => severity !== "info" && DOUBTING.has(rule)
  );
  return candidates.map((one) => {
    const doubt = isOffer(one) ? doubtOf(tables, one, doubting) : null;
    return doubt === null ? one : blameTotal(one, doubt);
  });
}

function isOffer({ reported: { rule, fix } }: Candidate): boolean {
  return rule === "words-mismatch" && fix !== undefined;
}

/** The doubted figure that the words' total hangs on: the total itself, else the first one above it. */
function doubtOf(
  tables: readonly Table[],
  { reported: { related = [] } }: Candidate,
  doubting: readonly Candidate[]
): Place | null {
  const [place] = related;
  const table = tables.find((one) => one.sheet.name === place?.sheet && totalIn(one, place));
  if (!table || !place) return null;
  const doubts = doubting.flatMap((one) => doubtIn(table, one) ?? []);
  return doubts.find(({ cell }) => cell === place.cell) ?? doubts[0] ?? null;
}

function totalIn(table: Table, { cell }: Place): boolean {
  const total = totalOf(table);
  return total !== null && parseAddress(cell ?? "")?.row === total.row.row;
}

/** The place of a finding in a table that its total hangs on; columns beside the total do not count. */
function doubtIn(table: Table, doubting: Candidate): Place | null {
  const columns = columnsBehind(table);
  const others = new Set(amountColumns(table).filter((id) => !columns.has(id)));
  const places = placesOf(doubting).filter((one) => isInside(table, one));
  const isOf = (ids: ReadonlySet<string>) => (one: Place) => ids.has(columnIdAt(table, one));
  return places.find(isOf(columns)) ?? places.find((one) => !isOf(others)(one)) ?? null;
}

/** The unit line, the headers and the rows of a table. */
function isInside(
  { sheet, unitAt, header, lastRow }: Table,
  { sheet: name, cell }: Place
): boolean {
  const row = parseAddress(cell ?? "")?.row;
  if (name !== sheet.name || row === undefined) return false;
  return row === unitAt?.row || (row >= header.top && row <= lastRow);
}

function columnIdAt({ columns }: Table, { cell }: Place): string {
  const at = parseAddress(cell ?? "")?.column;
  return columns.find(({ column }) => column === at)?.definition.id ?? "";
}

/** The column of the words' total and those that go into it: years, sources, what is left of a whole. */
function columnsBehind({ form }: Table): ReadonlySet<string> {
  const columns = new Set([form.sourcedColumn ?? ""]);
  // A total of totals reaches its parts in the next round.
  for (let size = 0; size < columns.size;) {
    size = columns.size;
    for (const { total, addends } of form.equations) {
      const ids = [total, ...addends];
      if (ids.some((id) => columns.has(id))) for (const id of ids) columns.add(id);
    }
  }
  return columns;
}

/** Words are not offered to be written after a total that may be wrong itself. */
function blameTotal({ reported }: Candidate, doubt: Place): Candidate {
  const { rule, code, severity, at, data, related = [] } = reported;
  return candidateOf(
    {
      at,
      messageId: "sum-first",
      data: { ...data, doubt: doubt.cell ?? "" },
      related: [...related, doubt],
    },
    { rule, code, severity }
  );
}
