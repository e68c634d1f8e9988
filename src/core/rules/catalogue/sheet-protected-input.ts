import { cellKey, formatAddress, type CellAddress } from "../../sheet";
import type { RowKind, Table } from "../../table";
import { defineRule } from "../definitions";

/** Rows that people fill in. */
const FILLED_IN: readonly RowKind[] = ["task", "source-line", "of-which", "blank"];

/** S115: a protected sheet whose cells to fill in are locked: nobody can mend what is found there. */
export const sheetProtectedInput = defineRule({
  id: "sheet-protected-input",
  code: "S115",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      const [first, ...more] = lockedInputs(table);
      if (!first) continue;
      yield {
        at: { sheet: table.sheet.name, cell: formatAddress(first) },
        messageId: "locked",
        data: { form: table.form.id, count: more.length + 1 },
      };
    }
  },
});

/** Locked cells without a formula in the rows to fill in; numbers of rows may be locked. */
function lockedInputs({ sheet, rows, columns }: Table): readonly CellAddress[] {
  const locked = sheet.lockedCells;
  if (!locked) return [];
  const inputs = columns.filter(({ definition }) => definition.kind !== "numbering");
  return rows.flatMap(({ row, kind }) => {
    if (!FILLED_IN.includes(kind)) return [];
    return inputs.flatMap(({ column }) => {
      const key = cellKey(row, column);
      return locked.has(key) && !sheet.formulas.has(key) ? [{ row, column }] : [];
    });
  });
}
