import type { SeparatorStyle, UnitId } from "../money";
import type { FormDefinition } from "../packs";
import { cellText, isFollowed, type SheetSnapshot } from "../sheet";
import {
  createSourcesReader,
  joinedLevelsOf,
  type SourceContext,
  type SourceReading,
} from "../sources";
import { legacyEncodingsOf, UNICODE_SHEET } from "../text";
import { createAmountReader } from "./amountCells";
import { createCellReader } from "./cellReader";
import type { MappedColumn, RawRow, TableCell } from "./definitions";
import { readChangedRows, type RowFrame } from "./rowMemory";
import { createTextReader, type TextReader } from "./sheetText";

/** Which columns play which part. */
export interface RowColumns {
  readonly columns: readonly MappedColumn[];
  readonly form: FormDefinition;
  readonly unit: UnitId;
  /** Plan year, for sources that are in force only for a time. */
  readonly year: number;
}

/** Rows of a sheet, both ends inclusive. */
interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Reads rows of one table. */
interface RowReader {
  readonly read: (row: number) => RawRow;
  /** Whether a row depends on its own cells alone: none is merged over it from above. */
  readonly isOwn: (row: number) => boolean;
  readonly frame: RowFrame;
}

/**
 * Makes the reader of a table's rows, amounts with the separators of their column; `styles` are
 * those, where they are known.
 */
export function createRowReader(
  sheet: SheetSnapshot,
  { columns, form, unit, year }: RowColumns,
  { first, last }: RowSpan,
  known?: readonly SeparatorStyle[]
): RowReader {
  const amounts = createAmountReader(sheet, { columns, form, unit }, { first, last }, known);
  const textAt = createTextReader(sheet);
  const cells = createCellReader(sheet, columns, { first, last }, textAt);
  const idOf = (kind: string) =>
    columns.find(({ definition }) => definition.kind === kind)?.definition.id ?? "";
  const numberingId = idOf("numbering");
  const sourcesOf = createSourceReader({ columns, form, unit, year }, amounts, textAt);
  const read = (row: number): RawRow => {
    const own = cells.cellsAt(row);
    return {
      row,
      numbering: own[numberingId]?.text ?? "",
      name: own[form.nameColumn]?.text ?? "",
      groupName: own[form.groupColumn]?.text ?? "",
      cells: own,
      amounts: amounts.amountsAt(row),
      sources: sourcesOf(own),
    };
  };
  const { styles, statesMoney } = amounts;
  // Which texts are written for legacy fonts depends on all others of the sheet.
  const isUnicode = legacyEncodingsOf(sheet) === UNICODE_SHEET;
  const isOwn = (row: number) => isUnicode && !cells.isMergedInto(row);
  return { read, isOwn, frame: { form, columns, unit, year, first, styles, statesMoney } };
}

/**
 * Reads all rows of a table. Those that an earlier snapshot of the sheet had already are the objects
 * that were read then.
 */
export function readRawRows(
  sheet: SheetSnapshot,
  reader: RowReader,
  { first, last }: RowSpan
): readonly RawRow[] {
  if (isFollowed(sheet)) return readChangedRows(sheet, reader, last);
  const rows: RawRow[] = [];
  for (let row = first; row <= last; row += 1) rows.push(reader.read(row));
  return rows;
}

type SourceReader = (cells: Readonly<Record<string, TableCell>>) => SourceReading | null;

function createSourceReader(
  { columns, form, unit, year }: RowColumns,
  amounts: ReturnType<typeof createAmountReader>,
  textAt: TextReader
): SourceReader {
  const definitionOf = (kind: string) =>
    columns.find(({ definition }) => definition.kind === kind)?.definition;
  const [level, type] = [definitionOf("source-level"), definitionOf("source-type")];
  const [levelId, typeId] = [level?.id, type?.id];
  if (levelId === undefined && typeId === undefined) return () => null;
  const sourced = columns.find(({ definition }) => definition.id === form.sourcedColumn);
  const own = sourced?.unit ?? unit;
  const style = amounts.separatorsOf(form.sourcedColumn);
  const joined = joinedLevelsOf(level?.header ?? "");
  const context: SourceContext = {
    year,
    // Amounts typed as numbers say nothing of the separators inside a text, which is Vietnamese.
    ...(style === "unknown" ? {} : { separators: style }),
    ...(joined.length > 0 ? { joined } : {}),
  };
  const readPair = createSourcesReader(own, context);
  return (cells) => {
    const levelText = linesOf(cells[levelId ?? ""], textAt);
    const typeText = linesOf(cells[typeId ?? ""], textAt);
    return levelText.trim() === "" && typeText.trim() === "" ? null : readPair(levelText, typeText);
  };
}

/** Source texts keep their line breaks: one source a line is a usual way to list them. */
function linesOf(cell: TableCell | undefined, textAt: TextReader): string {
  if (cell === undefined) return "";
  // A text that was clean as it stood has no line break.
  if (cell.text === cell.value) return cell.text;
  const written = cellText(cell.value);
  if (!written.includes("\n")) return cell.text;
  return written
    .split("\n")
    .map((line) => textAt(cell.row, cell.column, line))
    .join("\n");
}
