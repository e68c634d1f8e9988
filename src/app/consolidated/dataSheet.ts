import { factReader, isFirstOfTask, type Consolidated } from "../../core/consolidation";
import type { CellValue, PlanCell } from "../../core/sheet";
import { translate, type TextKey } from "../../i18n";
import { landscape } from "../drawing/page";
import { createDraft, type DrawnSheet } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import {
  DATA_COLUMNS,
  dataColumn,
  moneyTexts,
  type DataColumn,
  type DataNames,
} from "./dataColumns";
import type { DataPart } from "./dataFormulas";
import { namesOfFacts } from "./factNames";
import { waysToFiles } from "./wayToFile";
import type { DrawContext } from "./wording";

const FIRST_KEY = dataColumn("taskKey");

const COLUMNS: readonly DataColumn[] = DATA_COLUMNS;

/** Looks by column; hidden keys need none. */
const LOOKS = DATA_COLUMNS.map(({ id }, at) =>
  at >= FIRST_KEY ? null : id === "amount" ? STYLES.plainNumber : STYLES.plain
);

/** The facts of a consolidation as rows. */
interface DataRows {
  readonly valuesOf: (index: number) => CellValue[];
  readonly cellsOf: (index: number, row: number) => PlanCell[];
}

function dataRows({ facts }: Consolidated, names: DataNames): DataRows {
  const factAt = factReader(facts);
  const valuesOf = (index: number): CellValue[] => {
    const one = factAt(index);
    const first = isFirstOfTask(facts, index);
    return COLUMNS.map(({ value }) => value(one, names, first));
  };
  return {
    valuesOf,
    cellsOf: (index, row) => {
      const one = factAt(index);
      const cells: PlanCell[] = [];
      // Written out: there are tens of millions of cells.
      valuesOf(index).forEach((value, column) => {
        const style = LOOKS[column] ?? null;
        const formula = COLUMNS[column]?.formula?.(one, names) ?? null;
        if (formula !== null && style) cells.push({ row, column, value, style, formula });
        else if (style) cells.push({ row, column, value, style });
        else if (value !== null) cells.push({ row, column, value });
      });
      return cells;
    },
  };
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
  const rows = dataRows(consolidated, {
    ...namesOfFacts(consolidated),
    moneyTexts: moneyTexts(context),
    ways: waysToFiles(context),
  });
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
    draft.putRows(
      {
        first: firstRow,
        count: to - from,
        cellsOf: (at) => rows.cellsOf(from + at, firstRow + at),
      },
      (at) => rows.valuesOf(from + at)
    );
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
