import type { UnitId } from "../money";
import type { FormDefinition } from "../packs";
import { cellText, type SheetSnapshot } from "../sheet";
import { readSources, type SourceContext, type SourceReading } from "../sources";
import { createAmountReader } from "./amountCells";
import { createCellReader } from "./cellReader";
import type { MappedColumn, TableCell, TableRow } from "./definitions";
import { createTextReader, type TextReader } from "./sheetText";

/** A row read but not yet classified. */
export type RawRow = Omit<TableRow, "kind" | "groupRow" | "group" | "parentRow"> & {
  /** Text of the column that names groups; the same as `name` in most forms. */
  readonly groupName: string;
};

/** Which columns play which part. */
export interface RowColumns {
  readonly columns: readonly MappedColumn[];
  readonly form: FormDefinition;
  readonly unit: UnitId;
  /** Plan year, for sources that are in force only for a time. */
  readonly year: number;
}

/** Reads the rows `first`…`last` of a table, amounts with the separators of their column. */
export function readRawRows(
  sheet: SheetSnapshot,
  { columns, form, unit, year }: RowColumns,
  first: number,
  last: number
): readonly RawRow[] {
  const amounts = createAmountReader(sheet, { columns, form, unit }, { first, last });
  const idOf = (kind: string) =>
    columns.find(({ definition }) => definition.kind === kind)?.definition.id ?? "";
  const [numberingId, levelId, typeId] = [
    idOf("numbering"),
    idOf("source-level"),
    idOf("source-type"),
  ];
  const sourced = columns.find(({ definition }) => definition.id === form.sourcedColumn);
  const style = amounts.separatorsOf(form.sourcedColumn);
  const sourcesOf = createSourceReader(sourced?.unit ?? unit, {
    year,
    // Amounts typed as numbers say nothing of the separators inside a text, which is Vietnamese.
    ...(style === "unknown" ? {} : { separators: style }),
  });
  const textAt = createTextReader(sheet);
  const cellsOf = createCellReader(sheet, columns, { first, last }, textAt);
  const rows: RawRow[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells = cellsOf(row);
    const textOf = (id: string) => cells[id]?.text ?? "";
    rows.push({
      row,
      numbering: textOf(numberingId),
      name: textOf(form.nameColumn),
      groupName: textOf(form.groupColumn),
      cells,
      amounts: amounts.amountsAt(row),
      sources: sourcesOf(linesOf(cells[levelId], textAt), linesOf(cells[typeId], textAt)),
    });
  }
  return rows;
}

/** Thousands of rows name the same few sources: each text is taken apart once per table. */
function createSourceReader(
  unit: UnitId,
  context: SourceContext
): (level: string, type: string) => SourceReading | null {
  const known = new Map<string, SourceReading>();
  return (level, type) => {
    if (level.trim() === "" && type.trim() === "") return null;
    const key = `${level}\u0000${type}`;
    const reading = known.get(key) ?? readSources(level, type, unit, context);
    known.set(key, reading);
    return reading;
  };
}

/** Source texts keep their line breaks: one source a line is a usual way to list them. */
function linesOf(cell: TableCell | undefined, textAt: TextReader): string {
  if (cell === undefined) return "";
  const written = cellText(cell.value);
  if (!written.includes("\n")) return cell.text;
  return written
    .split("\n")
    .map((line) => textAt(cell.row, cell.column, line))
    .join("\n");
}
