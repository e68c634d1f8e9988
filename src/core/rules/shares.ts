import { dong, subtractDong, type Dong } from "../money";
import { parameterOn, type DatedParameter } from "../packs";
import type { Table, TableRow } from "../table";
import type { CheckContext, Finding } from "./definitions";
import { misplacedRows } from "./levelDoubts";
import { placeOf } from "./places";
import { nameOf } from "./sums";

/** Shares are kept in parts of this. */
const WHOLE = 10_000;

/** The least part of an amount, rounded up to whole đồng; exact past 2^53 too. */
function leastOf(base: Dong, share: number): Dong {
  return dong(Number((BigInt(base) * BigInt(share) + BigInt(WHOLE - 1)) / BigInt(WHOLE)));
}

/**
 * Declared shares below the least value that was in force on the day of the check, for the columns
 * that the form binds to the dated parameter of that id. Blank figures and a base of 0 give none,
 * nor do rows whose figures are in another unit or another level's by the list of tasks.
 */
export function* lowShares(context: CheckContext, parameter: string): Generator<Finding> {
  const { tables, pack, asOf } = context;
  const least = parameterOn(pack, parameter, asOf);
  if (!least) return;
  const misplaced = misplacedRows(context);
  for (const table of tables) {
    for (const { definition } of table.columns) {
      const { ratio } = definition;
      if (ratio?.least !== parameter) continue;
      for (const row of table.rows) {
        const finding =
          row.kind === "task" && !misplaced.has(row) ? lowShare(table, row, ratio, least) : null;
        if (finding) yield finding;
      }
    }
  }
}

function lowShare(
  table: Table,
  row: TableRow,
  { of, over }: { readonly of: string; readonly over: string },
  { value, document }: DatedParameter
): Finding | null {
  const spent = row.amounts[of]?.amount ?? null;
  const base = row.amounts[over]?.amount ?? null;
  if (spent === null || base === null || base <= 0) return null;
  const due = leastOf(base, value);
  if (spent >= due) return null;
  return {
    at: placeOf(table, row, of),
    messageId: isOfOtherUnit(spent, base, due) ? "low-unit" : "low",
    data: {
      cell: placeOf(table, row, of).cell ?? "",
      other: placeOf(table, row, over).cell ?? "",
      base: { dong: base },
      name: nameOf(row),
      found: percentOf(spent, base),
      expected: value / 100,
      amount: { dong: spent },
      difference: { dong: subtractDong(due, spent) },
      document,
    },
  };
}

/** A tenth of a hundredth of what is due, and a usual share once one of the two is a thousand times it. */
function isOfOtherUnit(spent: Dong, base: Dong, due: Dong): boolean {
  return spent > 0 && spent < due / 100 && spent * 1000 >= due && spent * 1000 <= base;
}

/** The share in percent with two decimals, cut off: what is below the least never prints as it. */
function percentOf(part: Dong, base: Dong): number {
  return Number((BigInt(part) * BigInt(WHOLE)) / BigInt(base)) / 100;
}
