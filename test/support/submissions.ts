import type { SheetSummary, Submission } from "../../src/core/consolidation";
import type { FormDefinition } from "../../src/core/packs";
import { formatAddress } from "../../src/core/sheet";
import type { CapitalTypeId, LevelId } from "../../src/core/sources";
import type { Fact } from "../../src/core/table";
import { quangNgai } from "./packs";

/** The pack that the invented submissions follow. */
export const PACK = quangNgai;

/** One invented task: amounts by column id, in đồng, all of one source. */
export interface TaskInput {
  readonly task: string;
  readonly group?: string | null;
  readonly period?: string;
  readonly level?: LevelId | null;
  readonly type?: CapitalTypeId | null;
  readonly state?: boolean;
  readonly amounts: Readonly<Record<string, number>>;
}

const FIRST_ROW = 10;

function formOf(id: string): FormDefinition {
  return PACK.forms.find((form) => form.id === id)!;
}

/** Facts of one sheet, one per task and amount. */
function factsOfSheet(formId: string, tasks: readonly TaskInput[], year = 2019): Fact[] {
  const form = formOf(formId);
  return tasks.flatMap((task, index) =>
    form.columns.flatMap((column, at): Fact[] => {
      const amount = task.amounts[column.id];
      if (amount === undefined || !column.measure) return [];
      const row = FIRST_ROW + index;
      return [
        {
          form: formId,
          row,
          task: task.task,
          group: task.group === undefined ? "ha-tang" : task.group,
          period: task.period ?? "2019",
          measure: column.measure,
          year: year + (column.yearOffset ?? 0),
          level: task.level === undefined ? "TINH" : task.level,
          type: task.type === undefined ? "TX" : task.type,
          state: task.state ?? true,
          amount,
          apportioned: false,
          at: { sheet: formId, cell: formatAddress({ row, column: at }), header: column.header },
        },
      ];
    })
  );
}

function summaryOf(formId: string, tasks: readonly TaskInput[], year: number): SheetSummary {
  const totals: Record<string, number> = {};
  for (const task of tasks) {
    for (const [id, amount] of Object.entries(task.amounts))
      totals[id] = (totals[id] ?? 0) + amount;
  }
  return {
    name: formId,
    form: formId,
    formVersion: "1.0.0",
    rows: tasks.length,
    unit: "dong",
    year,
    totals,
    nonStateTotals: {},
    statedTotals: totals,
  };
}

/** A sealed submission of one agency; `tasks` by form id. */
export function submissionOf(
  code: string,
  tasks: Readonly<Record<string, readonly TaskInput[]>>,
  more: Partial<Submission> = {}
): Submission {
  const year = more.year ?? 2019;
  return {
    name: `${code}.xlsx`,
    sha256: code.toLowerCase().padEnd(64, "0"),
    status: "ok",
    problem: null,
    agency: { code, name: `Sở ${code}` },
    year: 2019,
    sealed: "intact",
    sealedAt: "2018-07-20T08:00:00Z",
    changedCells: [],
    sheets: Object.entries(tasks).map(([form, list]) => summaryOf(form, list, year)),
    facts: Object.entries(tasks).flatMap(([form, list]) => factsOfSheet(form, list, year)),
    issues: [],
    explanations: {},
    ...more,
  };
}

/** A file that could not be read. */
export function rejectedFile(name: string, problem: Submission["problem"]): Submission {
  return {
    ...submissionOf("X", {}, { name, sha256: name.padEnd(64, "f"), status: "rejected", problem }),
    agency: null,
    year: null,
    sealed: "none",
    sealedAt: null,
  };
}
