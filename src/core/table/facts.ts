import { ZERO_DONG, type AmountReading, type Dong } from "../money";
import { nonStateGroups, type ColumnKind } from "../packs";
import { columnName } from "../sheet";
import { isStateMoney } from "../sources";
import type { Fact, MappedColumn, Place, Table, TableRow } from "./definitions";
import { piecesOf } from "./pieces";
import { sourceLinesByTask } from "./sourceLine";

/** What the facts of a row say alike. */
type RowOfFacts = Pick<Fact, "form" | "row" | "task" | "group" | "period" | "agencies" | "state">;

/** What the facts of a column say alike. */
interface MeasuredColumn extends Pick<MappedColumn, "definition" | "header" | "unit"> {
  readonly measure: Fact["measure"];
  readonly year: number;
  /** "J" */
  readonly letters: string;
}

const NO_LINES: readonly TableRow[] = [];

/**
 * The money of a table as facts in whole đồng. Every typed task amount is in exactly one fact or
 * split over several that add up to it, so views lose nothing: what names no source is kept with
 * level and type null. Where columns of fixed sources split a total, the facts are theirs, and
 * the total's own cell has only what they leave open. A figure without a unit gives no fact,
 * since it means nothing yet.
 */
export function factsOf(table: Table): readonly Fact[] {
  const { form, rows } = table;
  const lines = sourceLinesByTask(rows);
  const nonState = nonStateGroups(form);
  const columnOf = (kind: ColumnKind): string =>
    form.columns.find((column) => column.kind === kind)?.id ?? "";
  const [period, agencies] = [columnOf("period"), columnOf("agencies")];
  const columns = measuredColumns(table);
  // Hundreds of thousands of facts in a season: lists and spreads on the way took twice the time.
  const facts: Fact[] = [];
  for (const row of rows) {
    if (row.kind !== "task") continue;
    const about: RowOfFacts = {
      form: form.id,
      row: row.row,
      task: row.name,
      group: row.group,
      period: row.cells[period]?.text ?? "",
      agencies: row.cells[agencies]?.text ?? "",
      state: row.group === null || !nonState.has(row.group),
    };
    const own = lines.get(row.row) ?? NO_LINES;
    for (const column of columns) addFacts(facts, { table, row, lines: own, about }, column);
  }
  return facts;
}

function measuredColumns({ columns, year }: Table): readonly MeasuredColumn[] {
  return columns.flatMap(({ definition, column, header, unit }) => {
    const { measure, yearOffset = 0 } = definition;
    if (measure === undefined) return [];
    const letters = columnName(column);
    return [{ definition, header, unit, measure, year: year + yearOffset, letters }];
  });
}

interface Task {
  readonly table: Table;
  readonly row: TableRow;
  readonly lines: readonly TableRow[];
  readonly about: RowOfFacts;
}

/** Adds the facts of one amount of a task. */
function addFacts(facts: Fact[], { table, row, lines, about }: Task, column: MeasuredColumn): void {
  const { definition } = column;
  const amount = countedAmount(table, column, row.amounts[definition.id]);
  if (amount === 0) return;
  const own = placeIn(table, column, row.row);
  for (const piece of piecesOf(table, row, lines, definition, amount)) {
    // A task that states its total leads there; one that is its first source, to each line.
    const line = row.ownAmounts && piece.row;
    facts.push(factOf(about, column, piece, line ? placeIn(table, column, line) : own));
  }
}

/** What is counted of an amount: nothing where it has no unit. */
function countedAmount({ unit }: Table, column: MeasuredColumn, reading?: AmountReading): Dong {
  const amount = reading?.amount ?? null;
  if (!reading || amount === null) return ZERO_DONG;
  const stated = unit ?? column.unit ?? reading.rowUnit ?? reading.unitInCell;
  return stated === null ? ZERO_DONG : amount;
}

function placeIn({ sheet }: Table, { letters, header }: MeasuredColumn, row: number): Place {
  return { sheet: sheet.name, cell: letters + String(row + 1), header };
}

function factOf(
  { form, row, task, group, period, agencies, state: isState }: RowOfFacts,
  { measure, year }: MeasuredColumn,
  { part: { level, type }, amount, apportioned }: ReturnType<typeof piecesOf>[number],
  at: Place
): Fact {
  const state = isState && isStateMoney(type);
  return agencies === ""
    ? { form, row, task, group, period, measure, year, level, type, state, amount, apportioned, at }
    : {
        form,
        row,
        task,
        group,
        period,
        agencies,
        measure,
        year,
        level,
        type,
        state,
        amount,
        apportioned,
        at,
      };
}
