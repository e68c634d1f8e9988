import type { FormDefinition } from "../packs";
import type { Table } from "../table";
import type { ImportMapping, ImportOptions } from "./definitions";
import { proposeGroups } from "./groups";
import { proposeAmounts } from "./proposeAmounts";
import { proposeTexts } from "./proposeTexts";
import { sourceColumnsOf } from "./sourceColumns";

/**
 * Proposes what of a table goes where in a form, column by column, by headers, kinds, measures,
 * sources and years. Columns with no place in the form are left over; a person may say otherwise.
 */
export function proposeMapping(
  table: Table,
  form: FormDefinition,
  { year }: Pick<ImportOptions, "year">
): ImportMapping {
  const columns = sourceColumnsOf(table);
  const amounts = proposeAmounts(table, columns, form, year);
  const isSplit = amounts.some(({ to }) => to.kind === "source");
  const found = [...amounts, ...proposeTexts(table, columns, form, isSplit)];
  return {
    form: form.id,
    columns: columns.map(
      (from) =>
        found.find((one) => one.from === from) ?? {
          from,
          to: { kind: "left" },
          confidence: 0,
          reason: "none",
        }
    ),
    groups: proposeGroups(table, form),
  };
}
