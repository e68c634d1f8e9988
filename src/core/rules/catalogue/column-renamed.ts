import { fillYear } from "../../packs";
import { formatAddress, formulaAt, valueAt } from "../../sheet";
import { knowsHeader, rememberOfTable, type MappedColumn, type Table } from "../../table";
import { defineRule, type FixOffer } from "../definitions";
import { headerCell } from "../places";

/** S104: a header that was changed; the column is recognised all the same. */
export const columnRenamed = defineRule({
  id: "column-renamed",
  code: "S104",
  fixKind: "fix",
  check: function* ({ tables }) {
    for (const table of tables) {
      // Where the columns are in doubt, the question of S101 comes first; where a person said which
      // they are, another table's own headers are right.
      if (table.certainty !== "sure") continue;
      for (const mapped of renamedColumns(table)) {
        const at = headerCell(table, mapped);
        const expected = fillYear(mapped.definition.header, table.year);
        yield {
          at: { sheet: table.sheet.name, cell: formatAddress(at), header: mapped.header },
          messageId: "renamed",
          data: { found: mapped.header, expected, form: table.form.id },
          ...offerHeader(table, mapped, at, expected),
        };
      }
    }
  },
});

const renamedColumns = rememberOfTable(
  ({ columns }) => columns.filter((mapped) => !knowsHeader(mapped)),
  (before) => before
);

/** The form's header, where the cell holds a plain text that states no unit of its own. */
function offerHeader(
  { sheet }: Table,
  { unit }: MappedColumn,
  at: { readonly row: number; readonly column: number },
  expected: string
): { readonly fix?: FixOffer } {
  const value = valueAt(sheet, at.row, at.column);
  const formula = formulaAt(sheet, at.row, at.column);
  if (typeof value !== "string" || formula !== null || unit !== null) return {};
  const edit = {
    sheet: sheet.name,
    ...at,
    before: { value, formula },
    after: { value: expected, formula: null },
  };
  return { fix: { kind: "fix", titleId: "restore-header", edits: [edit] } };
}
