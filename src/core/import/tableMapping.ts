import type { UnitId } from "../money";
import type { FormDefinition } from "../packs";
import type { Table, TableMapping } from "../table";
import { isStateMoney } from "../sources";
import type { ColumnMapping, ImportMapping } from "./definitions";
import { columnApart, columnForSource, splitColumnsOf } from "./splits";

/**
 * The answer "this sheet is this form, these are its columns", for reading a table in place.
 * Each column of the form is answered once, those of one source by what the table's columns of
 * sources say; what is left out has no place.
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
      const own = mapping.columns.find((one) => placeOf(form, one) === id);
      return own ? [{ id, header: own.from.header, column: own.from.column }] : [];
    }),
    unit,
  };
}

/** The column of the form that a column of the table is, a column of one source included. */
function placeOf(form: FormDefinition, { from, to }: ColumnMapping): string | null {
  if (to.kind === "column") return to.id;
  if (to.kind !== "source" || from.source === null) return null;
  const { type } = from.source;
  const apart = type !== null && !isStateMoney(type) ? columnApart(form, to.of) : null;
  return (apart ?? columnForSource(splitColumnsOf(form, to.of), from.source))?.id ?? null;
}
