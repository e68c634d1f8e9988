import { columnName, contains, formulaAt, isCellError, valueAt } from "../../core/sheet";
import type { CellAddress, SheetSnapshot } from "../../core/sheet";
import type { Issue } from "../../core/rules";
import { formatNumber, type Locale } from "../../i18n";
import type { FormExample, ShownPart } from "../../i18n/ruleGuide";
import { checkWorkbook } from "../checkWorkbook";
import { buildExample, placeInExample, type BuiltExample } from "./buildExample";
import { columnOf } from "./exampleLooks";

/** One cell of a drawn example. */
export interface DrawnCell {
  readonly text: string;
  /** The cell of the finding, in both tables. */
  readonly marked: boolean;
}

/** A part of a sheet as a page shows it. */
export interface DrawnTable {
  readonly columns: readonly { readonly name: string; readonly hidden: boolean }[];
  readonly rows: readonly {
    readonly name: string;
    readonly hidden: boolean;
    readonly cells: readonly DrawnCell[];
  }[];
}

/** Both tables of an example and what the check says of the bad one. */
export interface DrawnExample {
  readonly bad: DrawnTable;
  readonly good: DrawnTable;
  readonly issue: Pick<Issue, "messageId" | "data"> | null;
}

/** "10 16-18" → [9, 15, 16, 17]. */
function rowsOf(shown: string): readonly number[] {
  return shown.split(" ").flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
  });
}

/** The cell whose text a person sees there: of a merge, the first one. */
function seenAt({ merges }: SheetSnapshot, at: CellAddress): CellAddress {
  const merge = merges.find((range) => contains(range, at));
  return merge ? { row: merge.top, column: merge.left } : at;
}

function textAt(
  sheet: SheetSnapshot,
  { row, column }: CellAddress,
  { formulas }: ShownPart,
  locale: Locale
): string {
  const formula = formulaAt(sheet, row, column);
  if (formulas && formula !== null) return `=${formula}`;
  const value = valueAt(sheet, row, column);
  if (value === null) return "";
  if (isCellError(value)) return value.error;
  return typeof value === "number" ? formatNumber(locale, value) : String(value);
}

function drawTable(example: FormExample, { workbook }: BuiltExample, locale: Locale): DrawnTable {
  const { show } = example;
  const place = show.form === undefined ? 0 : placeInExample(example, `${show.form}!A1`).sheet;
  const sheet = workbook.sheets[place];
  if (!sheet) throw new Error("an example without its sheet");
  const marked = example.at === null ? null : placeInExample(example, example.at);
  const columns = show.columns.split(" ").map(columnOf);
  const isMarked = ({ row, column }: CellAddress) =>
    marked?.sheet === place && marked.row === row && marked.column === column;
  return {
    columns: columns.map((column) => ({
      name: columnName(column),
      hidden: sheet.hiddenColumns.has(column),
    })),
    rows: rowsOf(show.rows).map((row) => ({
      name: String(row + 1),
      hidden: sheet.hiddenRows.has(row),
      cells: columns.map((column) => ({
        text: textAt(sheet, seenAt(sheet, { row, column }), show, locale),
        marked: isMarked({ row, column }),
      })),
    })),
  };
}

/** What a check finds on one side of an example, in profile submission. */
export function issuesOfExample({ workbook, state, options }: BuiltExample): readonly Issue[] {
  return checkWorkbook(workbook, state, options).issues;
}

/** Draws both tables of a rule's example. Pure; a few milliseconds. */
export function drawExample(rule: string, example: FormExample, locale: Locale): DrawnExample {
  const bad = buildExample(example, "bad");
  const issue = issuesOfExample(bad).find((one) => one.rule === rule) ?? null;
  return {
    bad: drawTable(example, bad, locale),
    good: drawTable(example, buildExample(example, "good"), locale),
    issue,
  };
}
