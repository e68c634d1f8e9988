import { formatAddress } from "../../sheet";
import { defineRule } from "../definitions";

/** S116: a second sheet with the same form. Only the first counts, or money would count twice. */
export const formTwice = defineRule({
  id: "form-twice",
  code: "S116",
  fixKind: null,
  check: function* ({ copies, tables }) {
    for (const copy of copies) {
      const counted = tables.find((table) => table.form.id === copy.form.id);
      yield {
        at: {
          sheet: copy.sheet.name,
          cell: formatAddress({ row: copy.header.top, column: copy.header.left }),
        },
        messageId: "copy",
        data: { form: copy.form.id, counted: counted?.sheet.name ?? "" },
      };
    }
  },
});
