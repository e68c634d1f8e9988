import { fromDong } from "../../money";
import type { CellEdit } from "../../sheet";
import type { Table } from "../../table";
import { amountColumns } from "../amountTable";
import { defineRule, type FixOffer } from "../definitions";
import { findStraySums } from "../straySums";
import { placeOf, unitOf, writeValue } from "../places";
import { columnSums, differs, nameOf, type SumCheck } from "../sums";

/** A stated sum that is the right one of another column. */
interface Misplaced {
  readonly check: SumCheck;
  /** Id of the column that it belongs to. */
  readonly belongsTo: string;
}

/** T405: a row's sum stands one column off, as copying and inserted columns leave it. */
export const subtotalWrongColumn = defineRule({
  id: "subtotal-wrong-column",
  code: "T405",
  fixKind: "suggestion",
  check: function* ({ tables }) {
    for (const table of tables) {
      yield* findStraySums(table);
      for (const misplaced of misplacedSums(table)) {
        const [first] = misplaced;
        if (!first) continue;
        const { row, columnId, stated } = first.check;
        const header = placeOf(table, row, first.belongsTo).header ?? "";
        const fix = moveFix(table, misplaced);
        yield {
          at: placeOf(table, row, columnId),
          messageId: "moved",
          data: { name: nameOf(row), found: { dong: stated }, expected: header },
          ...(fix ? { fix } : {}),
        };
      }
    }
  },
});

/** Row by row, the sums that stand beside their column. */
function misplacedSums(table: Table): readonly (readonly Misplaced[])[] {
  const rows = new Map<number, SumCheck[]>();
  for (const check of [...columnSums(table, "group"), ...columnSums(table, "total")]) {
    const known = rows.get(check.row.row);
    if (known) known.push(check);
    else rows.set(check.row.row, [check]);
  }
  return [...rows.values()].map((checks) => misplacedIn(table, checks));
}

function misplacedIn(table: Table, checks: readonly SumCheck[]): readonly Misplaced[] {
  const ids = amountColumns(table);
  const [any] = checks;
  if (!any) return [];
  const sumIn = (id: string) =>
    any.addends.reduce((sum, row) => sum + (row.amounts[id]?.amount ?? 0), 0);
  return checks.flatMap((check) => {
    const { columnId, stated } = check;
    if (stated === 0 || !differs(check, "error")) return [];
    const at = ids.indexOf(columnId);
    const beside = [ids[at - 1], ids[at + 1]].filter((id) => id !== undefined);
    const fitting = beside.filter((id) => sumIn(id) === stated && isWrongIn(id, checks));
    const [belongsTo, other] = fitting;
    return belongsTo !== undefined && other === undefined ? [{ check, belongsTo }] : [];
  });
}

/** A column that already has its right sum misses none. */
function isWrongIn(id: string, checks: readonly SumCheck[]): boolean {
  const check = checks.find(({ columnId }) => columnId === id);
  return !check || check.stated !== check.computed;
}

/** Each sum to its column; cells that get none are blanked. None where formulas would be lost. */
function moveFix(table: Table, misplaced: readonly Misplaced[]): FixOffer | null {
  const edits = new Map<string, CellEdit>();
  for (const { check } of misplaced) {
    const cell = check.row.cells[check.columnId];
    if (cell?.formula !== null) return null;
    edits.set(check.columnId, writeValue(table, cell, null));
  }
  for (const { check, belongsTo } of misplaced) {
    const cell = check.row.cells[belongsTo];
    const unit = unitOf(table, belongsTo);
    if (cell?.formula !== null || unit === null) return null;
    edits.set(belongsTo, writeValue(table, cell, fromDong(check.stated, unit)));
  }
  return { kind: "suggestion", titleId: "move-sum", edits: [...edits.values()] };
}
