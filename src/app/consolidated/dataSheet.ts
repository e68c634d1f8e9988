import type { ConsolidatedFact, Criteria, Dimension } from "../../core/consolidation";
import { columnName, MAX_ROWS, quoteSheetName, type CellValue } from "../../core/sheet";
import { translate, type TextKey } from "../../i18n";
import { namesOfFacts, type FactNames } from "./factNames";
import { landscape } from "../drawing/page";
import { createDraft, type DrawnSheet } from "../drawing/sheetDraft";
import { SHEETS } from "./sheetNames";
import { STYLES } from "../drawing/styles";
import { levelText, typeText, type DrawContext } from "./wording";

interface DataColumn {
  readonly id: string;
  readonly width: number;
  readonly value: (one: ConsolidatedFact, names: DataNames) => CellValue;
}

/** Names that facts only carry as keys, and the language of the rest. */
interface DataNames extends FactNames {
  readonly context: DrawContext;
}

/** One row a fact. The keys at the end are what formulas sum by. */
const DATA_COLUMNS = [
  {
    id: "agencyCode",
    width: 14,
    value: (one, names) => names.agencies.get(one.task.agency)?.code ?? "",
  },
  {
    id: "agency",
    width: 30,
    value: (one, names) => names.agencies.get(one.task.agency)?.name ?? "",
  },
  { id: "form", width: 10, value: ({ fact }) => fact.form },
  { id: "group", width: 30, value: ({ task }, names) => names.groups.get(task.group) ?? "" },
  { id: "task", width: 46, value: ({ fact }) => fact.task },
  { id: "period", width: 14, value: ({ fact }) => fact.period },
  {
    id: "measure",
    width: 16,
    value: ({ fact }, { context }) =>
      translate(context.locale, `consolidated.measureName.${fact.measure}`),
  },
  { id: "year", width: 8, value: ({ fact }) => fact.year },
  {
    id: "level",
    width: 22,
    value: ({ fact }, { context }) => levelText(context.locale, fact.level),
  },
  { id: "type", width: 26, value: ({ fact }, { context }) => typeText(context.locale, fact.type) },
  { id: "state", width: 12, value: ({ fact }) => (fact.state ? 1 : 0) },
  { id: "amount", width: 20, value: ({ fact }) => fact.amount },
  { id: "file", width: 30, value: ({ fact }) => fact.at.file ?? "" },
  { id: "sheet", width: 16, value: ({ fact }) => fact.at.sheet },
  { id: "cell", width: 8, value: ({ fact }) => fact.at.cell ?? "" },
  { id: "apportioned", width: 10, value: ({ fact }) => (fact.apportioned ? 1 : 0) },
  { id: "taskKey", width: 10, value: ({ task }) => task.task },
  { id: "agencyKey", width: 10, value: ({ task }) => task.agency },
  { id: "fileKey", width: 10, value: ({ task }) => task.file },
  { id: "groupKey", width: 10, value: ({ task }) => task.group },
  { id: "seriesKey", width: 10, value: ({ money }) => money.series },
  { id: "levelKey", width: 10, value: ({ money }) => money.level },
  { id: "typeKey", width: 10, value: ({ money }) => money.type },
  { id: "measureKey", width: 10, value: ({ money }) => money.measure },
  // What a further consolidation needs besides.
  { id: "row", width: 8, value: ({ fact }) => fact.row },
  { id: "groupId", width: 14, value: ({ fact }) => fact.group ?? "" },
  { id: "agencies", width: 30, value: ({ fact }) => fact.agencies ?? "" },
] as const satisfies readonly DataColumn[];

type DataColumnId = (typeof DATA_COLUMNS)[number]["id"];

/** Where each dimension of a fact stands. */
export const DIMENSION_COLUMNS: Readonly<Record<Dimension, DataColumnId>> = {
  agency: "agencyKey",
  file: "fileKey",
  form: "form",
  group: "groupKey",
  task: "taskKey",
  series: "seriesKey",
  measure: "measureKey",
  year: "year",
  level: "levelKey",
  type: "typeKey",
  state: "state",
};

/** Zero-based column of a field of the data sheet. */
export function dataColumn(id: DataColumnId): number {
  return DATA_COLUMNS.findIndex((column) => column.id === id);
}

/** Order of criteria in formulas, the most telling first. */
const CRITERIA_ORDER = [
  "task",
  "agency",
  "file",
  "group",
  "level",
  "type",
  "form",
  "series",
  "measure",
  "year",
  "state",
] as const satisfies readonly Dimension[];

/** Columns that hold numbers. */
const NUMERIC: ReadonlySet<Dimension> = new Set(["year", "state"]);

/** Writes formulas over the data rows. */
export interface DataFormulas {
  /** SUMIFS of the amounts of the facts with these keys. */
  readonly sum: (by: Criteria) => string;
  /** Link to a data row, by index of its fact. */
  readonly linkTo: (index: number) => string;
}

/** Formulas over so many data rows. Keys are ours, so they hold no quotes or wildcards. */
export function dataFormulas(count: number): DataFormulas {
  if (count >= MAX_ROWS) throw new RangeError(`${String(count)} facts do not fit one sheet`);
  const sheet = quoteSheetName(SHEETS.data);
  const last = String(Math.max(2, count + 1));
  const range = (id: DataColumnId): string => {
    const letter = columnName(dataColumn(id));
    return `${sheet}!$${letter}$2:$${letter}$${last}`;
  };
  return {
    sum: (by) => {
      const criteria = CRITERIA_ORDER.flatMap((dimension) => {
        const key = by[dimension];
        if (key === undefined) return [];
        return [range(DIMENSION_COLUMNS[dimension]), NUMERIC.has(dimension) ? key : `"${key}"`];
      });
      return `SUMIFS(${[range("amount"), ...criteria].join(",")})`;
    },
    linkTo: (index) => `${sheet}!A${String(index + 2)}`,
  };
}

/** One row a fact, with where it came from: the ground of every figure. */
export function drawDataSheet(context: DrawContext): DrawnSheet {
  const { facts } = context.consolidated;
  const draft = createDraft(SHEETS.data);
  const names = { context, ...namesOfFacts(context.consolidated) };
  const firstKey = dataColumn("taskKey");
  DATA_COLUMNS.forEach((column, at) => {
    const key: TextKey = `consolidated.column.${column.id}`;
    draft.put(0, at, translate(context.locale, key), STYLES.header);
  });
  facts.forEach((one, index) => {
    DATA_COLUMNS.forEach(({ id, value }, at) => {
      const style =
        at >= firstKey ? STYLES.key : id === "amount" ? STYLES.plainNumber : STYLES.plain;
      draft.put(index + 1, at, value(one, names), style);
    });
  });
  const bottom = Math.max(1, facts.length);
  const area = { top: 0, left: 0, bottom, right: firstKey - 1 };
  const columnWidths = DATA_COLUMNS.map((column) => column.width);
  return draft.finish({
    columnWidths,
    freeze: { rows: 1, columns: 0 },
    autoFilter: { ...area, right: DATA_COLUMNS.length - 1 },
    hiddenColumns: new Set(DATA_COLUMNS.map((_column, at) => at).filter((at) => at >= firstKey)),
    print: landscape(area, [0, 0], columnWidths),
  });
}
