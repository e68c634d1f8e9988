import {
  columnName,
  contains,
  formulaAt,
  isCellError,
  valueAt,
  type CellAddress,
  type SheetSnapshot,
} from "../../core/sheet";
import type { Issue } from "../../core/rules";
import { fillText, formatNumber, translateDynamic, type Locale } from "../../i18n";
import type { FormExample, RuleGuide, ShownPart } from "../../i18n/ruleGuide";
import { guideWords } from "../../i18n/ruleGuide/words";
import { checkWorkbook } from "../checkWorkbook";
import { buildExample, placeInExample, type BuiltExample } from "./buildExample";
import { drawFiles } from "./drawFiles";
import type { DrawnExample, DrawnTable } from "./drawnTable";
import { columnOf } from "./exampleLooks";

/** "10 16-18" → [9, 15, 16, 17]. */
function rowsOf(shown: string): readonly number[] {
  return shown.split(" ").flatMap((part) => {
    const [first = 0, last = first] = part.split("-").map(Number);
    return Array.from({ length: last - first + 1 }, (_, index) => first - 1 + index);
  });
}

/** Zero-based rows and columns that a page shows. */
interface Shown {
  readonly rows: readonly number[];
  readonly columns: readonly number[];
}

/**
 * The cell whose text a person sees there: of a merge its first one, seen in the first place that
 * is shown of it; null in its other places.
 */
function seenAt({ merges }: SheetSnapshot, at: CellAddress, shown: Shown): CellAddress | null {
  const merge = merges.find((range) => contains(range, at));
  if (!merge) return at;
  const isLater =
    shown.columns.some((column) => column < at.column && contains(merge, { ...at, column })) ||
    shown.rows.some((row) => row < at.row && contains(merge, { ...at, row }));
  return isLater ? null : { row: merge.top, column: merge.left };
}

function textAt(
  sheet: SheetSnapshot,
  at: CellAddress | null,
  { formulas }: ShownPart,
  locale: Locale
): string {
  if (!at) return "";
  const { row, column } = at;
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
  // A sheet that one side has deleted.
  if (!sheet) return { head: [], rows: [] };
  const finding = example.at === null ? null : placeInExample(example, example.at);
  const isMarked = ({ row, column }: CellAddress) =>
    finding?.sheet === place && finding.row === row && finding.column === column;
  const tell = (name: string, hidden: boolean) =>
    hidden ? fillText(locale, guideWords[locale].hidden, { name }) : name;
  const columns = show.columns.split(" ").map(columnOf);
  const rows = rowsOf(show.rows);
  return {
    head: columns.map((column) => tell(columnName(column), sheet.hiddenColumns.has(column))),
    rows: rows.map((row) => ({
      name: tell(String(row + 1), sheet.hiddenRows.has(row)),
      cells: columns.map((column) => ({
        text: textAt(sheet, seenAt(sheet, { row, column }, { rows, columns }), show, locale),
        marked: isMarked({ row, column }),
      })),
    })),
  };
}

/** What a check finds on one side of an example, in profile submission. */
export function issuesOfExample({ workbook, state, options }: BuiltExample): readonly Issue[] {
  return checkWorkbook(workbook, state, options).issues;
}

function messageOf({ rule, messageId, data, at }: Issue, locale: Locale): string {
  const text = translateDynamic(locale, `rules.${rule}.${messageId}`, data);
  return at.cell === undefined ? text : `${at.cell}: ${text}`;
}

/** Both sides of a form example, and what a check finds on the bad one. */
export interface ExaminedExample {
  readonly bad: BuiltExample;
  readonly good: BuiltExample;
  readonly issues: readonly Issue[];
}

/** Builds and checks the form example of a rule; null for examples of other kinds. Some milliseconds. */
export function examineExample({ example }: RuleGuide): ExaminedExample | null {
  if (example?.kind !== "form") return null;
  const bad = buildExample(example, "bad");
  return { bad, good: buildExample(example, "good"), issues: issuesOfExample(bad) };
}

/** Draws both tables of a rule's example in a language; null where there is none. Pure. */
export function drawExample(
  { id, example }: RuleGuide,
  examined: ExaminedExample | null,
  locale: Locale
): DrawnExample | null {
  if (example?.kind === "files") return drawFiles(id, example, locale);
  if (!example || !examined) return null;
  const { bad, good, issues } = examined;
  const issue = issues.find(({ rule }) => rule === id);
  return {
    before: null,
    bad: drawTable(example, bad, locale),
    good: drawTable(example, good, locale),
    says: issue ? messageOf(issue, locale) : null,
  };
}
