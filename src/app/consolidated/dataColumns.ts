import type { ConsolidatedFact, Dimension, MoneyKeys } from "../../core/consolidation";
import type { CellValue, SharedFormula } from "../../core/sheet";
import type { Fact } from "../../core/table";
import { translate } from "../../i18n";
import type { FactNames } from "./factNames";
import type { WaysToFiles } from "./wayToFile";
import { levelText, typeText, type DrawContext } from "./wording";

/** A column of the data rows. */
export interface DataColumn {
  readonly id: string;
  readonly width: number;
  readonly value: (one: ConsolidatedFact, names: DataNames) => CellValue;
  /** Stands only in the row of the first fact of a task. */
  readonly isOnce?: boolean;
  /** Formula whose result the value is, where there is one. */
  readonly formula?: (one: ConsolidatedFact, names: DataNames) => string | SharedFormula | null;
}

/** What money is called. */
interface MoneyTexts {
  readonly measure: string;
  readonly level: string;
  readonly type: string;
}

/** Names that facts only carry as keys. */
export interface DataNames extends FactNames {
  readonly moneyTexts: (one: ConsolidatedFact) => MoneyTexts;
  readonly ways: WaysToFiles;
}

/** Texts of money in a language, found once for each kind of money. */
export function moneyTexts({ locale }: DrawContext): DataNames["moneyTexts"] {
  const known = new Map<MoneyKeys, MoneyTexts>();
  return ({ fact, money }) => {
    const found = known.get(money) ?? {
      measure: translate(locale, `consolidated.measureName.${fact.measure}`),
      level: levelText(locale, fact.level),
      type: typeText(locale, fact.type),
    };
    known.set(money, found);
    return found;
  };
}

/** The row of the task, where it is another than that of the cell. */
function ownRow({ row, at }: Fact): number | null {
  const [cell, digits] = [at.cell ?? "", String(row + 1)];
  const isInRow = cell.endsWith(digits) && /\D/.test(cell.charAt(cell.length - digits.length - 1));
  return isInRow ? null : row;
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
    value: (one, names) => names.moneyTexts(one).measure,
  },
  { id: "year", width: 8, value: ({ fact }) => fact.year },
  {
    id: "level",
    width: 22,
    value: (one, names) => names.moneyTexts(one).level,
  },
  { id: "type", width: 26, value: (one, names) => names.moneyTexts(one).type },
  { id: "state", width: 12, value: ({ fact }) => (fact.state ? 1 : 0) },
  { id: "amount", width: 20, value: ({ fact }) => fact.amount },
  { id: "file", width: 30, value: ({ fact }) => fact.at.file ?? "" },
  { id: "sheet", width: 16, value: ({ fact }) => fact.at.sheet },
  { id: "cell", width: 8, value: ({ fact }) => fact.at.cell ?? "" },
  {
    id: "open",
    width: 16,
    value: (one, { ways }) => ways.textOf(one),
    formula: (one, { ways }) => ways.formulaOf(one),
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
  // What a further consolidation needs besides: once for each task, and only where it says more.
  { id: "row", width: 8, value: ({ fact }) => ownRow(fact) },
  {
    id: "agencies",
    width: 30,
    isOnce: true,
    value: ({ fact }) => fact.agencies ?? null,
  },
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

const PLACES = new Map<string, number>(DATA_COLUMNS.map(({ id }, at) => [id, at]));

/** Zero-based column of a field of the data sheet. */
export function dataColumn(id: DataColumnId): number {
  return PLACES.get(id) ?? -1;
}
