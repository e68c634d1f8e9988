import {
  isFirstOfTask,
  type CountedFacts,
  type CountedMoney,
  type CountedTask,
  type Dimension,
} from "../../core/consolidation";
import type { CellValue, SharedFormula } from "../../core/sheet";
import { translate, type Locale } from "../../i18n";
import type { FactNames } from "./factNames";
import type { WaysToFiles } from "./wayToFile";
import { levelText, typeText } from "./wording";

/** Value of a cell, from what rows share it or from the fact of its own. */
type ColumnValue =
  | { readonly of: "task"; readonly value: (task: CountedTask, names: DataNames) => CellValue }
  | { readonly of: "money"; readonly value: (money: CountedMoney, names: DataNames) => CellValue }
  | {
      readonly of: "fact";
      /** By index: no object is made of a fact. */
      readonly value: (facts: CountedFacts, index: number, names: DataNames) => CellValue;
      /** Formula whose result the value is, where there is one. */
      readonly formula?: (
        facts: CountedFacts,
        index: number,
        names: DataNames
      ) => string | SharedFormula | null;
    };

/** A column of the data rows. */
export type DataColumn = ColumnValue & { readonly id: string; readonly width: number };

/** Names that facts only carry as keys. */
export interface DataNames extends FactNames {
  readonly locale: Locale;
  readonly ways: WaysToFiles;
}

function taskOf({ tasks, taskOf: places }: CountedFacts, index: number): CountedTask {
  const task = tasks[places[index] ?? -1];
  if (!task) throw new RangeError(`no fact ${String(index)}`);
  return task;
}

function cellOf({ cells }: CountedFacts, index: number): string {
  return cells[index] ?? "";
}

const ZERO = 48;

/** Whether an address ends in a row (one-based), digit by digit: it is asked for each fact. */
function isInRow(cell: string, row: number): boolean {
  let at = cell.length;
  for (let rest = row; rest > 0; rest = Math.floor(rest / 10)) {
    at -= 1;
    if (cell.charCodeAt(at) !== ZERO + (rest % 10)) return false;
  }
  const before = cell.charCodeAt(at - 1) - ZERO;
  return before < 0 || before > 9;
}

/** The row of the task, where it is another than that of the cell. */
function ownRow(facts: CountedFacts, index: number): number | null {
  const { row } = taskOf(facts, index).of;
  return isInRow(cellOf(facts, index), row + 1) ? null : row;
}

/** One row a fact. The keys at the end are what formulas sum by. */
export const DATA_COLUMNS = [
  {
    id: "agencyCode",
    width: 14,
    of: "task",
    value: ({ keys }, names) => names.agencies.get(keys.agency)?.code ?? "",
  },
  {
    id: "agency",
    width: 30,
    of: "task",
    value: ({ keys }, names) => names.agencies.get(keys.agency)?.name ?? "",
  },
  { id: "form", width: 10, of: "task", value: ({ of }) => of.form },
  {
    id: "group",
    width: 30,
    of: "task",
    value: ({ keys }, names) => names.groups.get(keys.group) ?? "",
  },
  { id: "task", width: 46, of: "task", value: ({ of }) => of.task },
  { id: "period", width: 14, of: "task", value: ({ of }) => of.period },
  {
    id: "measure",
    width: 16,
    of: "money",
    value: ({ of }, { locale }) => translate(locale, `consolidated.measureName.${of.measure}`),
  },
  { id: "year", width: 8, of: "money", value: ({ of }) => of.year },
  {
    id: "level",
    width: 22,
    of: "money",
    value: ({ of }, { locale }) => levelText(locale, of.level),
  },
  { id: "type", width: 26, of: "money", value: ({ of }, { locale }) => typeText(locale, of.type) },
  { id: "state", width: 12, of: "money", value: ({ of }) => (of.state ? 1 : 0) },
  { id: "amount", width: 20, of: "fact", value: ({ amounts }, index) => amounts[index] ?? 0 },
  { id: "file", width: 30, of: "task", value: ({ file }) => file },
  { id: "sheet", width: 16, of: "task", value: ({ of }) => of.sheet },
  { id: "cell", width: 8, of: "fact", value: cellOf },
  {
    id: "open",
    width: 16,
    of: "fact",
    value: (facts, index, { ways }) => ways.textOf(taskOf(facts, index), cellOf(facts, index)),
    formula: (facts, index, { ways }) => ways.formulaOf(taskOf(facts, index), cellOf(facts, index)),
  },
  { id: "apportioned", width: 10, of: "money", value: ({ of }) => (of.apportioned ? 1 : 0) },
  { id: "taskKey", width: 10, of: "task", value: ({ keys }) => keys.task },
  { id: "agencyKey", width: 10, of: "task", value: ({ keys }) => keys.agency },
  { id: "fileKey", width: 10, of: "task", value: ({ keys }) => keys.file },
  { id: "groupKey", width: 10, of: "task", value: ({ keys }) => keys.group },
  { id: "seriesKey", width: 10, of: "money", value: ({ keys }) => keys.series },
  { id: "levelKey", width: 10, of: "money", value: ({ keys }) => keys.level },
  { id: "typeKey", width: 10, of: "money", value: ({ keys }) => keys.type },
  { id: "measureKey", width: 10, of: "money", value: ({ keys }) => keys.measure },
  // What a further consolidation needs besides: once for each task, and only where it says more.
  { id: "row", width: 8, of: "fact", value: ownRow },
  {
    id: "agencies",
    width: 30,
    of: "fact",
    value: (facts, index) =>
      isFirstOfTask(facts, index) ? (taskOf(facts, index).of.agencies ?? null) : null,
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
