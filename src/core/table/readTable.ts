import { parseUnit, type UnitId } from "../money";
import type { FormDefinition } from "../packs";
import { isFollowed, type SheetSnapshot } from "../sheet";
import { classifyRows, type Classified } from "./classify";
import type { Certainty, MappedColumn, Table, TableMapping } from "./definitions";
import { headerRepeatTest } from "./headerRepeat";
import { agreedPlanYear } from "./headerYears";
import type { HeaderReader } from "./headerStack";
import type { HeaderMatch } from "./matchHeader";
import { createRowReader, readRawRows, type RowColumns } from "./rawRows";
import { rememberRepeats, type RowFrame } from "./rowMemory";
import { agreedUnit, findUnitLine } from "./unitLine";

/** A header whose columns are known, however they became known. */
export interface LaidHeader {
  readonly match: HeaderMatch;
  readonly reader: HeaderReader;
  readonly certainty: Certainty;
  /** Unit that a person stated for this table; the sheet wins. */
  readonly unit?: UnitId | null;
}

/** What is known besides the sheet itself; the sheet wins where it says otherwise. */
export interface BodyOptions {
  /** Unit that the workbook remembers. */
  readonly unit?: UnitId | null;
  /** Plan year when the headers state none. */
  readonly year: number;
}

/** What is known besides the sheet itself; the sheet wins where it says otherwise. */
export interface ReadTableOptions extends BodyOptions {
  readonly forms: readonly FormDefinition[];
  /** Form that the workbook remembers for this sheet. */
  readonly form?: string | null;
  /** A person's answers to which column is which; stale ones are left aside. */
  readonly mappings?: readonly TableMapping[];
  /** Unit that the workbook remembers. */
  readonly unit?: UnitId | null;
}

/** A table with what it takes to read some of its rows again. */
export interface TableReading {
  readonly table: Table;
  readonly rowColumns: RowColumns;
  readonly frame: RowFrame;
  readonly classified: Classified;
  /** Whether some amount is a text that shows separators, once that was asked. */
  readonly showsSeparators?: boolean;
}

/** Reads the rows from below a header down to `last` as a table. */
export function readLaidTable(
  sheet: SheetSnapshot,
  laid: LaidHeader,
  options: BodyOptions,
  last: number
): TableReading {
  const { form, area } = laid.match;
  const columns = mapColumns(laid);
  const year = agreedPlanYear(columns, options.year) ?? options.year;
  const stated = findUnitLine(sheet, area.top);
  const unit = stated ? stated.unit : (agreedUnit(columns) ?? laid.unit ?? options.unit ?? null);
  // Without any unit the figures are still compared with each other; facts are refused.
  const rowColumns = { columns, form, unit: unit ?? "dong", year };
  const span = { first: area.bottom + 1, last };
  const reader = createRowReader(sheet, rowColumns, span);
  const raws = readRawRows(sheet, reader, span);
  const test = headerRepeatTest(columns);
  const remembers = isFollowed(sheet);
  const isRepeat = remembers ? rememberRepeats(test) : test;
  const classified = classifyRows(raws, form, isRepeat, remembers);
  const used = columns.map((column) => column.column);
  const table = {
    sheet,
    form,
    year,
    confidence: laid.match.score,
    certainty: laid.certainty,
    lastRow: last,
    header: {
      top: area.top,
      bottom: area.bottom,
      left: Math.min(...used),
      right: Math.max(...used),
    },
    unit,
    unitAt: stated && { row: stated.row, column: stated.column },
    columns,
    missing: missingColumns(form, columns),
    extra: extraColumns(sheet, laid, new Set(used)),
    rows: classified.rows,
  };
  return { table, rowColumns, frame: reader.frame, classified };
}

function missingColumns(form: FormDefinition, columns: readonly MappedColumn[]) {
  const found = new Set(columns.map((column) => column.definition));
  return form.columns.filter((definition) => !found.has(definition));
}

/** The header of a column as it stands in the sheet, its texts joined. */
function headerText(reader: HeaderReader, { top, bottom }: HeaderMatch["area"], column: number) {
  return reader.stackAt(top, bottom, column).texts.join(" / ");
}

/** The columns of a match with their headers and own units. */
export function mapColumns({ match, reader }: LaidHeader): readonly MappedColumn[] {
  return match.columns.map(({ definition, column, confidence }) => {
    const header = headerText(reader, match.area, column);
    const unit = definition.kind === "amount" ? parseUnit(header) : null;
    return { definition, column, header, confidence, unit };
  });
}

function extraColumns(
  sheet: SheetSnapshot,
  { match, reader }: LaidHeader,
  used: ReadonlySet<number>
) {
  const extra: { column: number; header: string }[] = [];
  for (let column = match.area.left; column <= match.area.right; column += 1) {
    if (used.has(column) || sheet.hiddenColumns.has(column)) continue;
    const header = headerText(reader, match.area, column);
    if (header !== "") extra.push({ column, header });
  }
  return extra;
}
