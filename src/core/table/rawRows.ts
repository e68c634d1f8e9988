import { detectSeparators, readAmount, type UnitId } from "../money";
import type { FormDefinition } from "../packs";
import { cellText, formulaAt, valueAt, type SheetSnapshot } from "../sheet";
import { readSources, type SourceContext, type SourceReading } from "../sources";
import { normalizeText } from "../text";
import type { MappedColumn, TableCell, TableRow } from "./definitions";

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
  const separators = new Map(
    columns
      .filter(({ definition }) => definition.kind === "amount")
      .map(({ definition, column }) => [
        definition.id,
        detectSeparators(sheet.values.slice(first, last + 1).map((row) => row[column] ?? null)),
      ])
  );
  const ofKind = (kind: string) =>
    columns.find(({ definition }) => definition.kind === kind)?.definition.id;
  const [numberingId, levelId, typeId] = [
    ofKind("numbering"),
    ofKind("source-level"),
    ofKind("source-type"),
  ];
  const sourcesOf = createSourceReader(unit, {
    year,
    separators: separators.get(form.sourcedColumn),
  });
  const rows: RawRow[] = [];
  for (let row = first; row <= last; row += 1) {
    const cells: Record<string, TableCell> = {};
    const amounts: Record<string, ReturnType<typeof readAmount>> = {};
    for (const { definition, column, unit: own } of columns) {
      const value = valueAt(sheet, row, column);
      const text = value === null ? "" : normalizeText(cellText(value));
      cells[definition.id] = { row, column, value, text, formula: formulaAt(sheet, row, column) };
      const style = separators.get(definition.id);
      if (style !== undefined) amounts[definition.id] = readAmount(value, own ?? unit, style);
    }
    const textOf = (id: string | undefined) => (id === undefined ? "" : (cells[id]?.text ?? ""));
    const level = rawText(cells, levelId);
    const type = rawText(cells, typeId);
    rows.push({
      row,
      numbering: textOf(numberingId),
      name: textOf(form.nameColumn),
      groupName: textOf(form.groupColumn),
      cells,
      amounts,
      sources: sourcesOf(level, type),
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
function rawText(cells: Readonly<Record<string, TableCell>>, id: string | undefined): string {
  const value = id === undefined ? null : (cells[id]?.value ?? null);
  return value === null ? "" : cellText(value);
}
