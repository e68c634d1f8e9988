import type { Dong } from "../../money";
import { rowsWhere, type Place, type Table, type TableRow } from "../../table";
import { begunUnpaid } from "../begunUnpaid";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { createPreparation, isDoneOnce, largestIn, pastColumns } from "../earlierMoney";
import { misdatedRemarks } from "../misdatedRemarks";
import { taskNamed } from "../namedTasks";
import { oddRemarkYears } from "../oddRemarkYears";
import { placeOf } from "../places";
import { isPlan, previousTasks } from "../previousTasks";
import { addressFrom } from "../quotedDocuments";
import { ageSaid, headingOfAge, type TaskAge } from "../taskAges";
import { columnOfKind, textIn } from "../taskDetails/definitions";
import { createYearsReader } from "../taskDetails/period";

/**
 * P528: a remark calls a task new that was given money in earlier years or stands among those carried
 * over, or carried over one that stands among the new ones, or begins with the plan without such money;
 * or it states a year that does not go with the task's time, or that all other remarks of its words differ from.
 */
export const taskAgeDiffers = defineRule({
  id: "task-age-differs",
  code: "P528",
  fixKind: null,
  check: function* (context) {
    for (const table of context.tables) {
      if (!isPlan(table)) continue;
      for (const row of rowsWithAge(table)) {
        const remark = remarkIn(table, row);
        const finding = remark && judge(remark, context);
        if (finding) yield finding;
      }
    }
    yield* misdatedRemarks(context.tables);
    yield* begunUnpaid(context.tables);
    for (const table of context.tables) yield* oddRemarkYears(table);
  },
});

/** A remark that tells the age of the task in its row. */
interface AgeRemark {
  readonly table: Table;
  readonly row: TableRow;
  readonly columnId: string;
  readonly text: string;
  readonly age: TaskAge;
}

/** Nearly none: every check looks at them again. */
const rowsWithAge = rowsWhere((table) => {
  const columns = remarkColumns(table);
  return (row) => {
    if (row.kind !== "task") return false;
    for (const id of columns) if (ageIn(table, row, id) !== null) return true;
    return false;
  };
});

function remarkColumns({ columns }: Table): readonly string[] {
  return columns.flatMap(({ definition: { id, kind } }) =>
    kind === "note" || kind === "name" || kind === "decision" ? [id] : []
  );
}

function ageIn({ year }: Table, row: TableRow, columnId: string): TaskAge | null {
  const text = textIn(row, columnId);
  return text === "" ? null : ageSaid(text, year);
}

function remarkIn(table: Table, row: TableRow): AgeRemark | null {
  for (const columnId of remarkColumns(table)) {
    const age = ageIn(table, row, columnId);
    if (age) return { table, row, columnId, text: textIn(row, columnId), age };
  }
  return null;
}

function judge(remark: AgeRemark, context: CheckContext): Finding | null {
  const heading = headingOfAge(remark.table, remark.row);
  const given = givenBefore(remark, context);
  if (remark.age === "carried" && given) return null;
  if (heading) {
    if (heading.age === remark.age) return null;
    const place = placeOf(remark.table, heading.row, remark.table.form.nameColumn);
    return findingOf(remark, "grouped", [place], { expected: heading.row.name });
  }
  return remark.age === "new" ? judgeNew(remark, given) : judgeCarried(remark);
}

/** Money that was given to a task in earlier years, and the cell or the file that says so. */
interface Given {
  readonly amount: Dong;
  readonly place: Place;
  readonly isPrevious: boolean;
}

/** In its own row, in that of another form, or in last year's workbook. */
function givenBefore({ table, row }: AgeRemark, context: CheckContext): Given | null {
  const others = context.tables.filter((other) => other !== table && other.form !== table.form);
  for (const one of [table, ...others]) {
    const same = one === table ? row : taskNamed(one, row.name);
    const given = same && largestIn(same, pastColumns(one));
    if (given) {
      const place = placeOf(one, same, given.columnId);
      return { amount: given.amount, place, isPrevious: false };
    }
  }
  const before = context.previous
    ? previousTasks(context).find(({ now }) => now.some((one) => one.row === row))
    : undefined;
  if (!before?.planned) return null;
  const { at, planned: amount } = before;
  const place = placeOf(at.table, at.row, at.table.form.nameColumn);
  return { amount, place: { ...place, file: context.previous?.name ?? "" }, isPrevious: true };
}

/** What only prepares a project is given before it begins. */
function judgeNew(remark: AgeRemark, given: Given | null): Finding | null {
  const { table, row } = remark;
  if (!given || createPreparation(table)(row, given.amount)) return null;
  const messageId = given.isPrevious ? "new-before" : "new-paid";
  return findingOf(remark, messageId, [given.place], { found: { dong: given.amount } });
}

/** A time that begins with the plan, in a form that states no money before it. */
function judgeCarried(remark: AgeRemark): Finding | null {
  const { table, row } = remark;
  const past = pastColumns(table);
  const period = columnOfKind(table, "period");
  if (!past[0] || period === null || past.some(({ id }) => row.amounts[id]?.problem)) return null;
  const found = textIn(row, period);
  const years = createYearsReader(table, period)(found);
  if (!years || years.from < table.year) return null;
  if (years.from === years.to && !isDoneOnce(row.name)) return null;
  const places = [placeOf(table, row, past[0].id), placeOf(table, row, period)];
  return findingOf(remark, "carried-unpaid", places, { found, other: places[1]?.cell ?? "" });
}

function findingOf(
  { table, row, columnId, text }: AgeRemark,
  messageId: string,
  related: readonly Place[],
  data: Finding["data"]
): Finding {
  const at = placeOf(table, row, columnId);
  const [place] = related;
  const cell = place && place.file === undefined ? addressFrom(at.sheet, place) : "";
  const year = String(table.year);
  return { at, messageId, data: { name: row.name, text, cell, year, ...data }, related };
}
