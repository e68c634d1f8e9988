import type { ConsolidatedFact, Dimension } from "../../core/consolidation";
import type { CellValue } from "../../core/sheet";
import { translate } from "../../i18n";
import type { FactNames } from "./factNames";
import type { WaysToFiles } from "./wayToFile";
import { levelText, typeText, type DrawContext } from "./wording";

export interface DataColumn {
  readonly id: string;
  readonly width: number;
  readonly value: (one: ConsolidatedFact, names: DataNames) => CellValue;
  /** Formula whose result the value is, where there is one. */
  readonly formula?: (one: ConsolidatedFact, names: DataNames) => string | null;
}

/** Names that facts only carry as keys, and the language of the rest. */
export interface DataNames extends FactNames {
  readonly context: DrawContext;
  readonly waysToFiles: WaysToFiles;
}

/** One row a fact. The keys at the end are what formulas sum by. */
export const DATA_COLUMNS = [
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
  {
    id: "open",
    width: 16,
    value: (one, { waysToFiles }) => waysToFiles(one).text,
    formula: (one, { waysToFiles }) => waysToFiles(one).formula,
  },
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

export type DataColumnId = (typeof DATA_COLUMNS)[number]["id"];

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
