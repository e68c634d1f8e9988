import type { UnitId } from "../money";
import type { FormDefinition } from "../packs";
import type { Table, TableMapping } from "../table";
import type { ImportMapping } from "./definitions";

/**
 * The answer "this sheet is this form, these are its columns", for reading a table in place.
 * Each column of the form is answered once; what splits by sources or is left out has no place.
 */
export function answerOf(
  table: Table,
  form: FormDefinition,
  mapping: ImportMapping,
  unit: UnitId | null
): TableMapping {
  const { top, bottom } = table.header;
  return {
    sheet: table.sheet.name,
    form: form.id,
    header: { top, bottom },
    columns: form.columns.flatMap(({ id }) => {
      const own = mapping.columns.find(({ to }) => to.kind === "column" && to.id === id);
      return own ? [{ id, header: own.from.header, column: own.from.column }] : [];
    }),
    unit,
  };
}
