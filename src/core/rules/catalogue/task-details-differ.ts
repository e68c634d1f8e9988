import type { Table, TableRow } from "../../table";
import { defineRule, type CheckContext, type Finding } from "../definitions";
import { sharedTasks } from "../namedTasks";
import { placeOf } from "../places";
import { addressFrom } from "../quotedDocuments";
import { rowsSortedApart } from "../sortedApart";
import { nameOf } from "../sums";
import { copiedDecisions } from "../taskDetails/copiedDecisions";
import { countDetail } from "../taskDetails/counts";
import { crossedLeads } from "../taskDetails/crossedLeads";
import type { Contradiction, Statement, TaskDetail } from "../taskDetails/definitions";
import { groupDetail } from "../taskDetails/group";
import { exchangedLeads, leadDetail, rowNamedFor } from "../taskDetails/lead";
import { moneyAfterTime } from "../taskDetails/lateMoney";
import { overTimes } from "../taskDetails/overTimes";
import { exchangedTimes, periodDetail } from "../taskDetails/period";
import { plansApart } from "../taskDetails/plannedMoney";
import { remarkedMoney } from "../taskDetails/remarkedMoney";
import { sourceDetail } from "../taskDetails/source";
import { partnerDetail } from "../taskDetails/swappedPartners";
import { totalSlips } from "../taskDetails/totalSlips";
import { unpaidYears } from "../taskDetails/unpaidYears";
import { workApart } from "../taskDetails/workParts";

const DETAILS: readonly TaskDetail[] = [
  periodDetail,
  leadDetail,
  partnerDetail,
  groupDetail,
  sourceDetail,
  countDetail,
];

/**
 * P518: two forms say other things of one task: its time, who leads it, its group, its sources, a plan
 * above what was asked for or, for one task alone, below it, money after its time, a total with a zero too many or above all that is asked for, another
 * project's decision, other counts of what it makes, other money of a year in a remark, money after a time that is over; and two tasks of a form whose leads were put down crosswise.
 */
export const taskDetailsDiffer = defineRule({
  id: "task-details-differ",
  code: "P518",
  fixKind: null,
  check: function* (context) {
    for (const table of context.tables) {
      for (const rows of crossedLeads(table)) yield crossedFinding(table, rows);
      yield* workApart(table);
    }
    const pairs = pairsOf(context.tables.filter(listsTasks));
    if (pairs.length === 0) return;
    // Where names were sorted without the rest of their rows, T409 says so.
    const sorted = rowsSortedApart(context);
    const exchanged = new Set(sorted);
    const moved = new Set(sorted);
    for (const [one, two] of pairs) {
      yield* exchangedIn("leads-exchanged", one, two, exchanged);
      yield* exchangedIn("times-exchanged", one, two, moved);
    }
    for (const checks of PAIRED) yield* pairedIn(checks, pairs, sorted);
    yield* remarkedMoney(context.tables.filter(listsTasks), sorted);
    yield* overTimes(context.tables.filter(listsTasks), sorted);
    yield* pairedIn([copiedDecisions], pairs, sorted);
    for (const detail of DETAILS) {
      const isOfLeads = [leadDetail, partnerDetail].includes(detail);
      const told = isOfLeads ? exchanged : detail === periodDetail ? moved : sorted;
      yield* differingIn(detail, pairs, context, told);
    }
  },
});

/** Lists of tasks; indicators and project sheets are named otherwise. */
function listsTasks({ form: { columns, perProject } }: Table): boolean {
  const isList = columns.some(({ kind }) => kind === "agencies" || kind === "period");
  return isList && perProject !== true && columns.every(({ kind }) => kind !== "quantity");
}

type TablePair = readonly [one: Table, two: Table];

function pairsOf(tables: readonly Table[]): readonly TablePair[] {
  return tables.flatMap((one, at) =>
    tables.slice(at + 1).flatMap((two): TablePair[] => (one.form === two.form ? [] : [[one, two]]))
  );
}

/** Compares what two forms say of their tasks; rows that it tells of are added to those told of. */
type PairCheck = (one: Table, two: Table, told: Set<TableRow>) => Iterable<Finding>;

/** Those that stand together tell of a row once. */
const PAIRED: readonly (readonly PairCheck[])[] = [
  [plansApart],
  [moneyAfterTime],
  [totalSlips, unpaidYears],
];

function* pairedIn(
  checks: readonly PairCheck[],
  pairs: readonly TablePair[],
  sorted: ReadonlySet<TableRow>
): Generator<Finding> {
  const told = new Set(sorted);
  for (const check of checks) for (const [one, two] of pairs) yield* check(one, two, told);
}

/** What may change places between the tasks of two forms, by its message. */
const EXCHANGES = { "leads-exchanged": exchangedLeads, "times-exchanged": exchangedTimes } as const;

/** Leads or times that changed places, told once; the rows are added to those told of. */
function* exchangedIn(
  messageId: keyof typeof EXCHANGES,
  one: Table,
  two: Table,
  told: Set<TableRow>
): Generator<Finding> {
  const exchanged = EXCHANGES[messageId](one, two).filter(
    (pair) => !pair.some(({ row }) => told.has(row))
  );
  const [first] = exchanged;
  if (!first || exchanged.length < 2) return;
  const [mine, other] = isDoubted(one, two) ? first : [first[1], first[0]];
  for (const { row } of exchanged.flat()) told.add(row);
  yield {
    at: placeAtOf(mine),
    messageId,
    data: {
      count: exchanged.length,
      names: exchanged.map(([{ row }]) => `“${nameOf(row)}”`).join(", "),
      form: other.table.form.id,
      sheet: other.table.sheet.name,
    },
    related: exchanged.flat().map(placeAtOf),
  };
}

/** Contradictions of one detail; where three forms state it, the one that stands alone is told. */
function* differingIn(
  detail: TaskDetail,
  pairs: readonly TablePair[],
  context: CheckContext,
  toldOf: ReadonlySet<TableRow>
): Generator<Finding> {
  const found = contradictionsOf(detail, pairs, context, toldOf);
  const counts = new Map<TableRow, number>();
  for (const task of found.flatMap(({ tasks }) => tasks)) {
    counts.set(task, (counts.get(task) ?? 0) + 1);
  }
  const told = new Set<TableRow>();
  // What is told in words of its own is less plain.
  const [plain, other] = [found.filter(isPlain), found.filter((one) => !isPlain(one))];
  for (const contradiction of [...plain, ...other]) {
    const { one, two, tasks } = contradiction;
    const isOne = isFirstWrong(contradiction, counts);
    const [wrong, right] = isOne ? [one, two] : [two, one];
    const task = tasks[isOne ? 0 : 1];
    if (told.has(task)) continue;
    told.add(task);
    yield findingOf(contradiction.messageId ?? detail.id, nameOf(task), wrong, right);
  }
}

function isPlain({ messageId }: Contradiction): boolean {
  return messageId === undefined;
}

function contradictionsOf(
  detail: TaskDetail,
  pairs: readonly TablePair[],
  context: CheckContext,
  toldOf: ReadonlySet<TableRow>
): readonly FoundContradiction[] {
  return pairs.flatMap(([one, two]) => {
    const compare = detail.compareIn(one, two, context);
    if (!compare) return [];
    return sharedTasks(one, two).flatMap(([row, other]): FoundContradiction[] => {
      const isTold = toldOf.has(row) || toldOf.has(other);
      const contradiction = isTold ? null : compare(row, other);
      return contradiction ? [{ ...contradiction, tasks: [row, other] }] : [];
    });
  });
}

/** A contradiction with the rows of its task: what is stated may stand in a line below. */
interface FoundContradiction extends Contradiction {
  readonly tasks: readonly [TableRow, TableRow];
}

function isFirstWrong(
  { one, two, doubted, tasks }: FoundContradiction,
  counts: ReadonlyMap<TableRow, number>
): boolean {
  const more = (counts.get(tasks[0]) ?? 0) - (counts.get(tasks[1]) ?? 0);
  if (more !== 0) return more > 0;
  return doubted === "one" || (!doubted && isDoubted(one.table, two.table));
}

/** Where nothing tells which is wrong: the fuller list, in which rows are inserted and moved. */
function isDoubted(one: Table, two: Table): boolean {
  return one.form.columns.length >= two.form.columns.length;
}

function placeAtOf({ table, row, columnId }: Statement): Finding["at"] {
  return placeOf(table, row, columnId);
}

function findingOf(id: string, name: string, wrong: Statement, right: Statement): Finding {
  const [at, place] = [placeAtOf(wrong), placeAtOf(right)];
  const data = {
    name,
    found: wrong.text,
    expected: right.text,
    form: right.table.form.id,
    cell: addressFrom(at.sheet, place),
  };
  const named = id === leadDetail.id ? rowNamedFor(wrong, right.text) : null;
  if (!named) return { at, messageId: id, data, related: [place] };
  const other = placeOf(wrong.table, named, wrong.table.form.nameColumn);
  return {
    at: placeOf(wrong.table, wrong.row, wrong.table.form.nameColumn),
    messageId: "names-moved",
    data: { ...data, other: named.name, whole: other.cell ?? "" },
    related: [other, place],
  };
}

function crossedFinding(table: Table, [one, two]: readonly [TableRow, TableRow]): Finding {
  const column = table.columns.find(({ definition }) => definition.kind === "agencies");
  const id = column?.definition.id ?? "";
  const place = placeOf(table, two, id);
  return {
    at: placeOf(table, one, id),
    messageId: "leads-crossed",
    data: {
      ...{ name: one.name, other: two.name, cell: place.cell ?? "" },
      ...{ found: one.cells[id]?.text ?? "", expected: two.cells[id]?.text ?? "" },
    },
    related: [place],
  };
}
