import {
  factAt,
  isFirstOfTask,
  type Consolidated,
  type ConsolidatedFact,
  type CountedFacts,
} from "../../core/consolidation";
import { parseAddress, type CellValue } from "../../core/sheet";
import type { Place } from "../../core/table";
import { translate } from "../../i18n";
import type { DrawnSheet } from "../drawing/sheetDraft";
import { STYLES } from "../drawing/styles";
import type { DataFormulas } from "./dataFormulas";
import { drawList } from "./listSheet";
import { SHEETS } from "./sheetNames";
import { seriesTitle, type DrawContext } from "./wording";

const COLUMNS = [
  { id: "number", width: 6, style: STYLES.centered },
  { id: "twice", width: 16, style: STYLES.centered },
  { id: "agencyCode", width: 13, style: STYLES.centered },
  { id: "agency", width: 28, style: STYLES.text },
  { id: "form", width: 9, style: STYLES.centered },
  { id: "task", width: 46, style: STYLES.text },
  { id: "period", width: 14, style: STYLES.centered },
  { id: "measure", width: 24, style: STYLES.text },
  { id: "amount", width: 20, style: STYLES.number },
  { id: "file", width: 28, style: STYLES.text },
  { id: "sheet", width: 14, style: STYLES.centered },
  { id: "cell", width: 8, style: STYLES.centered },
] as const;

type TwiceCells = Readonly<Record<(typeof COLUMNS)[number]["id"], CellValue>>;

/** A task that counts: its first fact, where that stands in the data, and the sum of its measure. */
interface CountedRow {
  readonly one: ConsolidatedFact;
  readonly index: number;
  readonly amount: number;
}

/** Tasks that likely are one. */
interface TaskGroup {
  readonly kind: "inFile" | "across";
  readonly tasks: readonly CountedRow[];
}

/** Counted tasks by file, sheet and row. */
type Tasks = (file: string, sheet: string, row: number) => CountedRow | undefined;

function rowKey(file: string, sheet: string, row: number): string {
  return `${file}\t${sheet}\t${String(row)}`;
}

/** The task whose facts begin with that index. */
function rowFrom(facts: CountedFacts, index: number): CountedRow {
  const one = factAt(facts, index);
  let amount = one.fact.amount;
  for (let at = index + 1; at < facts.length; at += 1) {
    const { task, money, fact } = factAt(facts, at);
    if (task !== one.task) break;
    if (money.series === one.money.series) amount += fact.amount;
  }
  return { one, index, amount };
}

/** Index of the first fact of each task by file, sheet and row. */
function listFirsts(facts: CountedFacts): ReadonlyMap<string, number> {
  const firsts = new Map<string, number>();
  facts.taskOf.forEach((place, index) => {
    const task = facts.tasks[place];
    if (!task || !isFirstOfTask(facts, index)) return;
    const key = rowKey(task.file, task.of.sheet, task.of.row);
    if (!firsts.has(key)) firsts.set(key, index);
  });
  return firsts;
}

/** Finds tasks; nothing is listed before the first is asked for, as mostly none is. */
function taskFinder({ facts }: Consolidated): Tasks {
  let firsts: ReadonlyMap<string, number> | null = null;
  const known = new Map<number, CountedRow>();
  return (file, sheet, row) => {
    firsts ??= listFirsts(facts);
    const first = firsts.get(rowKey(file, sheet, row));
    if (first === undefined) return undefined;
    const found = known.get(first) ?? rowFrom(facts, first);
    known.set(first, found);
    return found;
  };
}

function taskAt(tasks: Tasks, file: string, place: Place | undefined): CountedRow | undefined {
  const row = parseAddress(place?.cell ?? "")?.row;
  if (!place || row === undefined) return undefined;
  return tasks(place.file ?? file, place.sheet, row);
}

/** Tasks that a file lists twice (P507), by the first of them. */
function groupsInFiles({ issues }: Consolidated, tasks: Tasks): TaskGroup[] {
  const groups = new Map<CountedRow, CountedRow[]>();
  for (const { rule, at, related } of issues) {
    if (rule !== "duplicate-task") continue;
    const file = at.file ?? "";
    const [first, later] = [taskAt(tasks, file, related?.[0]), taskAt(tasks, file, at)];
    if (!first || !later) continue;
    const group = groups.get(first) ?? [first];
    group.push(later);
    groups.set(first, group);
  }
  return [...groups.values()].map((of) => ({ kind: "inFile", tasks: of }));
}

function groupsAcross({ sharedTasks }: Consolidated, tasks: Tasks): TaskGroup[] {
  return sharedTasks.map((shared) => ({
    kind: "across",
    tasks: shared.tasks.flatMap(({ file, fact }) => tasks(file, fact.at.sheet, fact.row) ?? []),
  }));
}

/** Tasks that likely are one, across agencies or in one file, each with its place and money. */
export function drawTwiceSheet(context: DrawContext, formulas: DataFormulas): DrawnSheet {
  const { consolidated, locale } = context;
  const tasks = taskFinder(consolidated);
  const groups = [...groupsAcross(consolidated, tasks), ...groupsInFiles(consolidated, tasks)];
  const agencies = new Map(consolidated.agencies.map((agency) => [agency.key, agency]));
  const rows = groups.flatMap(({ kind, tasks: of }, index) =>
    of.map(({ one: { fact, task }, amount }): TwiceCells => {
      const agency = agencies.get(task.agency);
      return {
        number: index + 1,
        twice: translate(locale, `consolidated.twice.${kind}`),
        agencyCode: agency?.code ?? null,
        agency: agency?.name ?? null,
        ...{ form: fact.form, task: fact.task, period: fact.period },
        measure: seriesTitle(locale, fact),
        amount,
        ...{ file: fact.at.file ?? null, sheet: fact.at.sheet, cell: fact.at.cell ?? null },
      };
    })
  );
  const links = groups.flatMap(({ tasks: of }) => of.map(({ index }) => formulas.linkTo(index)));
  return drawList(context, {
    name: SHEETS.twice,
    title: "consolidated.title.twice",
    columns: COLUMNS,
    rows,
    linkOf: (row, id) => (id === "number" ? links[row] : undefined),
    none: "consolidated.noTwice",
  });
}
