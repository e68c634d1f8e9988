import { dong, sumOrNull, ZERO_DONG, type Dong } from "../money";
import type { ColumnDefinition, LevelSum } from "../packs";
import { createSourcesReader, type LevelId } from "../sources";
import { factsOf, rememberOfTable, type Fact, type Table, type TableRow } from "../table";
import type { CheckContext } from "./definitions";
import { placeOf, unitOf } from "./places";
import type { TaskCell } from "./sameTasks";
import { coarserStep } from "./tolerance";

/** What the tasks of a list come to, for one budget level. */
interface ListedMoney {
  readonly amount: Dong;
  readonly facts: readonly Fact[];
}

/** By level; under null what names no level. */
type MoneyByLevel = ReadonlyMap<LevelId | null, ListedMoney>;

/** The money of a budget level in a form with one row a level, and what a list has of that level. */
export interface LevelFigure extends TaskCell {
  readonly level: LevelId;
  /** Null where the cell is blank or cannot be read. */
  readonly amount: Dong | null;
  readonly listed: Dong;
}

/** The figures of one column in a form of levels, beside the list that they hold the money of. */
export interface LevelColumn {
  readonly sum: LevelSum;
  readonly list: Table;
  readonly money: MoneyByLevel;
  readonly figures: readonly LevelFigure[];
}

/** The columns of a form of levels that a list in the workbook can be compared with. */
export function levelColumns({ pack, tables }: CheckContext, table: Table): readonly LevelColumn[] {
  const compared = new Map<string, LevelColumn>();
  for (const sum of pack.levelSums ?? []) {
    const { form, column } = sum.of;
    if (form !== table.form.id || compared.has(column)) continue;
    // Of several lists of the same tasks the first counts; others that differ are told of as such.
    const list = tables.find((one) => one.form.id === sum.with.form && one.unit !== null);
    const found = list && compareColumn(table, sum, list);
    if (found) compared.set(column, found);
  }
  return [...compared.values()];
}

function compareColumn(table: Table, sum: LevelSum, list: Table): LevelColumn | null {
  const rows = [...rowsByLevel(table)].filter(([, { amounts }]) => amounts[sum.of.column]);
  if (rows.length === 0) return null;
  const money = moneyByLevel(table, sum, list);
  if (!money) return null;
  const figures = rows.map(([level, row]): LevelFigure => ({
    ...{ table, row, columnId: sum.of.column, level },
    amount: row.amounts[sum.of.column]?.amount ?? null,
    listed: money.get(level)?.amount ?? ZERO_DONG,
  }));
  return { sum, list, money, figures };
}

/** The rows that stand for one level each; a level that two rows name is left out. */
function rowsByLevel(table: Table): ReadonlyMap<LevelId, TableRow> {
  const read = createSourcesReader("dong", { year: table.year });
  const rows = new Map<LevelId, TableRow>();
  const twice = new Set<LevelId>();
  for (const row of table.rows) {
    if (row.kind !== "task") continue;
    const { parts, problems } = read(row.name, "");
    const [only, ...others] = parts;
    if (!only?.level || others.length > 0 || problems.length > 0) continue;
    if (rows.has(only.level)) twice.add(only.level);
    rows.set(only.level, row);
  }
  for (const level of twice) rows.delete(level);
  return rows;
}

const listFacts = (table: Table): readonly Fact[] => factsOf(table).filter(({ state }) => state);

const stateFactsOf = rememberOfTable(listFacts, (before, table, changed) =>
  changed.length === 0 ? before : listFacts(table)
);

/** Null where shares were reckoned from texts, or sums pass 2^53: nothing is certain then. */
function moneyByLevel(table: Table, sum: LevelSum, list: Table): MoneyByLevel | null {
  const facts = factsOfSum(table, sum, list);
  if (facts.some(({ apportioned }) => apportioned)) return null;
  const money = new Map<LevelId | null, ListedMoney>();
  for (const level of new Set(facts.map((fact) => fact.level))) {
    const own = facts.filter((fact) => fact.level === level);
    const amount = sumOrNull(own.map((fact) => dong(fact.amount)));
    if (amount === null) return null;
    money.set(level, { amount, facts: own });
  }
  return money;
}

/** What the list says of the year and measure compared, and of the one group that is meant. */
function factsOfSum(table: Table, sum: LevelSum, list: Table): readonly Fact[] {
  const offset = columnOf(table, sum.of.column)?.yearOffset ?? 0;
  const measure = columnOf(list, sum.with.column)?.measure;
  return stateFactsOf(list).filter(
    (fact) =>
      fact.measure === measure &&
      fact.year === table.year + offset &&
      (sum.group === undefined || fact.group === sum.group)
  );
}

function columnOf({ form }: Table, id: string): ColumnDefinition | undefined {
  return form.columns.find((column) => column.id === id);
}

/** Whether an amount is what the list has, as far as the two units are printed. */
export function isAsListed(
  { table, row, columnId }: LevelFigure,
  { list, sum }: LevelColumn,
  amount: Dong,
  listed: Dong
): boolean {
  const units = [unitOf(table, columnId, row), unitOf(list, sum.with.column)];
  const step = coarserStep(units);
  const isRounded = units[0] !== units[1] || (amount % step === 0 && listed % step !== 0);
  return Math.abs(amount - listed) <= (isRounded ? step : 0);
}

/** Cells of a list that have the money of a level: those of its total row, else of its tasks. */
export function cellsOfLevel({ list, sum, money }: LevelColumn, level: LevelId): string {
  const summed = list.rows.find(({ kind, group }) =>
    sum.group === undefined ? kind === "total" : kind === "group" && group === sum.group
  );
  const columns = list.columns.filter(({ definition: { id, source } }) =>
    source?.level === level ? (summed?.amounts[id]?.amount ?? 0) > 0 : false
  );
  const cells =
    summed && columns.length > 0
      ? columns.map(({ definition }) => placeOf(list, summed, definition.id).cell)
      : (money.get(level)?.facts ?? []).map(({ at }) => at.cell);
  return cells.slice(0, MOST_CELLS).join(", ") + (cells.length > MOST_CELLS ? ", …" : "");
}

const MOST_CELLS = 4;
