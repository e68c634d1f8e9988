import type { Consolidated, CountedFacts, CountedTask } from "../../core/consolidation";
import { rowsOfColumns, type CellValue, type PlanColumn } from "../../core/sheet";
import { translate, type TextKey } from "../../i18n";
import { landscape } from "../drawing/page";
import { createDraft, type DrawnSheet } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import { DATA_COLUMNS, dataColumn, type DataColumn, type DataNames } from "./dataColumns";
import type { DataPart } from "./dataFormulas";
import { namesOfFacts } from "./factNames";
import { waysToFiles } from "./wayToFile";
import type { DrawContext } from "./wording";

const FIRST_KEY = dataColumn("taskKey");

const COLUMNS: readonly DataColumn[] = DATA_COLUMNS;

/** Where a row says which cell of which file it is of. */
const WAY = {
  file: dataColumn("file"),
  sheet: dataColumn("sheet"),
  cell: dataColumn("cell"),
};

/** Looks of a column; hidden keys need none. */
function lookOf({ id }: DataColumn, column: number): Pick<PlanColumn, "style"> {
  if (column >= FIRST_KEY) return {};
  return { style: id === "amount" ? STYLES.plainNumber : STYLES.plain };
}

/** Values of a column by index of the fact; what many rows share is found once. */
function valueReader(
  column: DataColumn,
  facts: CountedFacts,
  names: DataNames
): PlanColumn["valueOf"] {
  if (column.of === "fact") {
    const { value } = column;
    return (index) => value(facts, index, names);
  }
  if (column.of === "money") {
    const values = facts.monies.map((money) => column.value(money, names));
    return (index) => values[facts.moneyOf[index] ?? -1] ?? null;
  }
  // Facts of a task stand together.
  let last: CountedTask | null = null;
  let value: CellValue = null;
  return (index) => {
    const task = facts.tasks[facts.taskOf[index] ?? -1] ?? null;
    if (task === last) return value;
    last = task;
    return (value = task && column.value(task, names));
  };
}

/** The columns of the rows of facts from the one with the index `from` on. */
function columnsOfFacts({ facts }: Consolidated, names: DataNames, from: number): PlanColumn[] {
  const kinds = {
    task: (at: number): number => facts.taskOf[from + at] ?? 0,
    money: (at: number): number => facts.moneyOf[from + at] ?? 0,
  };
  return COLUMNS.map((each, column) => {
    const valueAt = valueReader(each, facts, names);
    const formula = each.of === "fact" ? each.formula : undefined;
    return {
      column,
      ...lookOf(each, column),
      ...(each.of === "fact" ? {} : { kindOf: kinds[each.of] }),
      valueOf: (at) => valueAt(from + at),
      ...(formula && { formulaOf: (at) => formula(facts, from + at, names) }),
    };
  });
}

/** Name of the table of a part, for PivotTable and Power Query. */
function tableName(index: number): string {
  return index === 0 ? "DuLieu" : `DuLieu_${String(index + 1)}`;
}

/** "Phần 2/3: dòng 1.048.575 đến …" above the headings of one of several parts. */
function partTitle({ locale }: DrawContext, parts: readonly DataPart[], index: number): string {
  const { from = 0, to = 0 } = parts[index] ?? {};
  const data = { part: index + 1, parts: parts.length, first: from + 1, last: to };
  return translate(locale, "consolidated.dataPart", data);
}

/** One row a fact, with where it came from: the ground of every figure. */
export function drawDataSheets(context: DrawContext, parts: readonly DataPart[]): DrawnSheet[] {
  const { consolidated, locale } = context;
  const names = {
    ...namesOfFacts(consolidated),
    locale,
    ways: waysToFiles(context, WAY),
  };
  const columns = DATA_COLUMNS.map(({ id }) => {
    const key: TextKey = `consolidated.column.${id}`;
    return translate(locale, key);
  });
  return parts.map(({ name, firstRow, from, to }, index) => {
    const draft = createDraft(name);
    const header = firstRow - 1;
    if (header > 0) draft.put(0, 0, partTitle(context, parts, index), STYLES.section);
    columns.forEach((text, column) => {
      draft.put(header, column, text, STYLES.header);
    });
    const facts = columnsOfFacts(consolidated, names, from);
    draft.putRows(rowsOfColumns(firstRow, to - from, facts));
    const bottom = firstRow + Math.max(1, to - from) - 1;
    const columnWidths = DATA_COLUMNS.map((column) => column.width);
    const range = { top: header, left: 0, bottom, right: columns.length - 1 };
    const area = { top: 0, left: 0, bottom, right: FIRST_KEY - 1 };
    return draft.finish({
      columnWidths,
      freeze: { rows: firstRow, columns: 0 },
      table: { name: tableName(index), range, columns },
      hiddenColumns: new Set(columns.map((_text, at) => at).filter((at) => at >= FIRST_KEY)),
      print: landscape(area, [header, header], columnWidths),
    });
  });
}
