import { dong, type Dong } from "../../money";
import type { Measure } from "../../packs";
import { rowsWhere, type Table, type TableRow } from "../../table";
import { foldTone, normalizeText } from "../../text";
import { amountColumns } from "../amountTable";
import type { Finding } from "../definitions";
import { placeOf } from "../places";
import { cellsFrom, listedMoney, type ListedMoney } from "../listedMoney";
import { nameOf } from "../sums";
import { mayBe, type MoneyReading } from "../writtenMoney";
import { statedForYear, statesOneYear, yearAmountsIn } from "../yearsInNotes";

/** What a remark may speak of. */
const OF_ONE_YEAR: readonly Measure[] = ["needed", "planned", "estimate"];
/** Money that is only about what it says. */
const ABOUT = /(?:khoảng|ước|xấp xỉ|gần|hơn|trên|dưới|tối đa|tối thiểu) ?\d/u;

/**
 * Money of a year that a form without amounts states in words (the remarks of B06), where the forms
 * that list the task's money have another sum for that year. What any cell of the task has is right,
 * and less may be a part, unless the remark says nothing else.
 */
export function* remarkedMoney(
  tables: readonly Table[],
  told: ReadonlySet<TableRow>
): Generator<Finding> {
  for (const table of tables) {
    for (const row of rowsWithMoney(table)) {
      if (!told.has(row)) yield* contradictedIn(table, row, tables);
    }
  }
}

/** Rows whose texts state money of a year; none of a form that has columns of its own for money. */
const rowsWithMoney = rowsWhere((table) => {
  const ids = amountColumns(table).length > 0 ? [] : textColumns(table);
  return ({ kind, cells }) =>
    kind === "task" && ids.some((id) => yearAmountsIn(cells[id]?.text ?? "").length > 0);
});

function textColumns({ columns }: Table): readonly string[] {
  return columns.flatMap(({ definition: { id, kind } }) =>
    kind === "text" || kind === "note" ? [id] : []
  );
}

function* contradictedIn(
  table: Table,
  row: TableRow,
  tables: readonly Table[]
): Generator<Finding> {
  for (const columnId of textColumns(table)) {
    const text = row.cells[columnId]?.text ?? "";
    if (text === "" || ABOUT.test(foldTone(normalizeText(text)))) continue;
    for (const year of new Set(yearAmountsIn(text).map((one) => one.year))) {
      const stated = statedForYear(text, year);
      const listed =
        stated && contradicting(stated, listedMoney(row, year, tables, OF_ONE_YEAR), text);
      if (stated && listed) yield findingOf({ table, row, columnId }, year, stated.amount, listed);
    }
  }
}

/** What the forms have instead, where nothing of the task may be what was stated; null where it may. */
function contradicting(
  stated: MoneyReading,
  listed: readonly ListedMoney[],
  text: string
): readonly ListedMoney[] | null {
  const rows = listed.flatMap(({ table, row }) =>
    table.rows.filter((line) => line === row || line.parentRow === row.row)
  );
  const hasStated = rows.some(({ amounts, ownAmounts }) =>
    [...Object.values(amounts), ...Object.values(ownAmounts ?? {})].some(
      ({ amount, problem }) => problem !== null || (amount !== null && mayBe([stated], amount, 0))
    )
  );
  const most = dong(Math.max(0, ...listed.map(({ amount }) => amount)));
  const isMore = stated.amount - stated.slack > most;
  if (most === 0 || hasStated || !(isMore || statesOneYear(text))) return null;
  return listed.filter(({ amount }) => amount === most);
}

function findingOf(
  { table, row, columnId }: Omit<ListedMoney, "amount">,
  year: number,
  found: Dong,
  listed: readonly ListedMoney[]
): Finding {
  const at = placeOf(table, row, columnId);
  const places = listed.map((one) => placeOf(one.table, one.row, one.columnId));
  return {
    at,
    messageId: "remark-money",
    data: {
      ...{ name: nameOf(row), year: String(year), found: { dong: found } },
      ...{ other: { dong: listed[0]?.amount ?? dong(0) } },
      cells: cellsFrom(at.sheet, listed),
    },
    related: places,
  };
}
