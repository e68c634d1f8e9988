import { compareVersions } from "../../packs";
import { formatAddress } from "../../sheet";
import type { Table } from "../../table";
import { defineRule, type CheckContext, type Finding } from "../definitions";

type Remembered = NonNullable<CheckContext["remembered"]>;

function placeOf(table: Table): Finding["at"] {
  const { top, left } = table.header;
  return { sheet: table.sheet.name, cell: formatAddress({ row: top, column: left }) };
}

/** Sheets that were made from an older version of their form. */
function* oldForms(tables: readonly Table[], { forms }: Remembered): Generator<Finding> {
  for (const table of tables) {
    const { id, version } = table.form;
    const placed = forms.find(({ form, sheet }) => form === id && sheet === table.sheet.name);
    if (!placed || compareVersions(placed.version, version) >= 0) continue;
    const data = { form: id, found: placed.version, expected: version };
    yield { at: placeOf(table), messageId: "form", data };
  }
}

/** S102: the workbook was made with another version of the pack than the one at hand. */
export const formVersionOld = defineRule({
  id: "form-version-old",
  code: "S102",
  fixKind: null,
  check: function* ({ tables, pack, remembered }) {
    const [first] = tables;
    if (!first || remembered?.pack !== pack.id) return;
    const found = remembered.packVersion;
    const order = compareVersions(found, pack.version);
    const data = { found, expected: pack.version };
    if (order > 0) yield { at: placeOf(first), messageId: "newer", data };
    const forms = [...oldForms(tables, remembered)];
    yield* forms;
    if (order < 0 && forms.length === 0) yield { at: placeOf(first), messageId: "pack", data };
  },
});
