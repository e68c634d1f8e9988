import { parseAddress } from "../sheet";
import type { Place, Table } from "../table";
import { amountColumns } from "./amountTable";
import { candidateOf, placesOf, type Candidate } from "./candidates";
import type { CheckContext } from "./definitions";
import { meantTotal } from "./meantTotal";
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
 * figure is named, and no words are offered. The others stay as they are, and so does a slip that
 * the other finding bears out.
 */
export function doubtWords(
  candidates: readonly Candidate[],
  { tables }: CheckContext
): readonly Candidate[] {
  if (!candidates.some(isOnFigures)) return candidates;
  const doubting = candidates.filter(
    ({ reported: { rule, severity } }) => severity !== "info" && DOUBTING.has(rule)
  );
  return candidates.map((one) => {
    if (!isOnFigures(one)) return one;
    const meant = meantTotal(tables, one, doubting);
    if (meant) return blameTotal(meant.words, meant.doubt);
    const doubt = doubtOf(tables, one, doubting);
    return doubt === null ? one : blameTotal(one, doubt);
  });
}

/** What T411 says where it stands on the figures alone. */
const OF_FIGURES: readonly string[] = ["differs", "old-words", "blank", "slip", "row-more"];

function isOnFigures({ reported: { rule, messageId } }: Candidate): boolean {
  return rule === "words-mismatch" && OF_FIGURES.includes(messageId);
}

/** The doubted figure that the words' total hangs on: the total itself, else the first one above it. */
function doubtOf(
  tables: readonly Table[],
  words: Candidate,
  doubting: readonly Candidate[]
): Place | null {
  const { at, messageId, related = [] } = words.reported;
  const [place] = related;
  const table = tables.find((one) => one.sheet.name === place?.sheet && totalIn(one, place));
  if (!table || !place) return null;
  const isThere = (one: Place) => one.sheet === at.sheet && rowAt(one) === rowAt(at);
  if (messageId === "slip" && doubting.some((one) => placesOf(one.reported).some(isThere)))
    return null;
  const columns = columnsBehind(table, place);
  const doubts = doubting.flatMap((one) => doubtIn(table, columns, one) ?? []);
  return doubts.find(({ cell }) => cell === place.cell) ?? doubts[0] ?? null;
}

function totalIn(table: Table, place: Place): boolean {
  const total = totalOf(table);
  return total !== null && rowAt(place) === total.row.row;
}

function rowAt({ cell }: Place): number | undefined {
  return parseAddress(cell ?? "")?.row;
}

/** The place of a finding in a table that its total hangs on; columns beside the total do not count. */
function doubtIn(table: Table, columns: ReadonlySet<string>, doubting: Candidate): Place | null {
  const others = new Set(amountColumns(table).filter((id) => !columns.has(id)));
  const places = placesOf(doubting.reported).filter((one) => isInside(table, one));
  const isOf = (ids: ReadonlySet<string>) => (one: Place) => ids.has(columnIdAt(table, one));
  return places.find(isOf(columns)) ?? places.find((one) => !isOf(others)(one)) ?? null;
}

/** The unit line, the headers and the rows of a table. */
function isInside({ sheet, unitAt, header, lastRow }: Table, place: Place): boolean {
  const row = rowAt(place);
  if (place.sheet !== sheet.name || row === undefined) return false;
  return row === unitAt?.row || (row >= header.top && row <= lastRow);
}

function columnIdAt({ columns }: Table, { cell }: Place): string {
  const at = parseAddress(cell ?? "")?.column;
  return columns.find(({ column }) => column === at)?.definition.id ?? "";
}

/** The column of a total and those that go into it: years, sources, what is left of a whole. */
function columnsBehind(table: Table, total: Place): ReadonlySet<string> {
  const columns = new Set([columnIdAt(table, total)]);
  // A total of totals reaches its parts in the next round.
  for (let size = 0; size < columns.size;) {
    size = columns.size;
    for (const { total, addends } of table.form.equations) {
      const ids = [total, ...addends];
      if (ids.some((id) => columns.has(id))) for (const id of ids) columns.add(id);
    }
  }
  return columns;
}

/** Words are not offered to be written after a total that may be wrong itself. */
function blameTotal({ reported }: Candidate, doubt: Place): Candidate {
  const { rule, code, severity, data, messageId, related = [] } = reported;
  // A slip is told at its figure, and names the words last.
  const words = messageId === "slip" ? related.at(-1) : undefined;
  return candidateOf(
    {
      at: words ?? reported.at,
      messageId: "sum-first",
      data: { ...data, doubt: doubt.cell ?? "" },
      related: [...related, doubt],
    },
    { rule, code, severity }
  );
}
