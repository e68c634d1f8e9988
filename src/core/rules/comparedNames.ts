import type { FormDefinition } from "../packs";
import { rememberOfTable, type Table, type TableRow } from "../table";
import { foldKey } from "../text";
import { rememberByText } from "./rememberByText";

/** A task's name and what it is compared by: one form, one agency in the lead. */
export interface ComparedName {
  readonly index: number;
  readonly name: string;
  readonly agency: string;
  /** All of it as text. */
  readonly scope: string;
}

/** Indicators, budget levels and the fields of a project sheet are named alike and are no tasks. */
export function listsTasks({ columns, perProject, sourcedColumn }: FormDefinition): boolean {
  if (perProject === true || columns.some(({ kind }) => kind === "quantity")) return false;
  return sourcedColumn !== null || columns.every(({ kind }) => kind !== "amount");
}

/** The tasks of a table; the same list as long as no name and no agency is another. */
export const comparedNames = rememberOfTable(
  listTasks,
  (before: readonly ComparedName[], table, changed) => {
    const agencyOf = agencyReader(table);
    const isSame = (index: number) => {
      const row = table.rows[index];
      const known = taskAt(before, index);
      if (!row || !isNamed(row)) return known === undefined;
      return known?.name === row.name && known.agency === agencyOf(row);
    };
    return !listsTasks(table.form) || changed.every(isSame) ? before : listTasks(table);
  }
);

/** The task of a row by its index: they stand in the order of their rows. */
function taskAt(tasks: readonly ComparedName[], index: number): ComparedName | undefined {
  let [from, to] = [0, tasks.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((tasks[middle]?.index ?? 0) < index) from = middle + 1;
    else to = middle;
  }
  return tasks[from]?.index === index ? tasks[from] : undefined;
}

function isNamed({ kind, name }: TableRow): boolean {
  return kind === "task" && name !== "";
}

function listTasks(table: Table): readonly ComparedName[] {
  if (!listsTasks(table.form)) return [];
  const agencyOf = agencyReader(table);
  const inner = innerGroups(table);
  const scopeIn = createScopes(table);
  const tasks: ComparedName[] = [];
  table.rows.forEach((row, index) => {
    if (!isNamed(row)) return;
    const group = inner.has(row.groupRow ?? -1) ? row.groupRow : null;
    const agency = agencyOf(row);
    tasks.push({ index, name: row.name, agency, scope: scopeIn(agency, group) });
  });
  return tasks;
}

/** Who is in the lead of a task. */
function agencyReader({ columns }: Table): (row: TableRow) => string {
  const id = columns.find(({ definition }) => definition.kind === "agencies")?.definition.id ?? "";
  return ({ cells }) => leadOf(cells[id]?.text ?? "");
}

/** Names the scopes of a table's tasks: thousands of them share a few. */
function createScopes({ form, sheet }: Table): (agency: string, group: number | null) => string {
  const known = new Map<number | null, Map<string, string>>();
  return (agency, group) => {
    let ofGroup = known.get(group);
    if (!ofGroup) known.set(group, (ofGroup = new Map<string, string>()));
    let scope = ofGroup.get(agency);
    if (scope === undefined) {
      const place = group === null ? "" : `${sheet.name} ${String(group)}`;
      ofGroup.set(agency, (scope = [form.id, agency, place].join("\n")));
    }
    return scope;
  };
}

/** Who leads, of "Sở Y tế/ Sở Tài chính" and of a list in lines. */
const leadOf = rememberByText((agencies) => {
  const end = agencies.search(/[/;,\n]/);
  // "Sở Ytế" is "Sở Y tế".
  return foldKey(end < 0 ? agencies : agencies.slice(0, end)).replaceAll(" ", "");
});

/** Rows of groups that are not the form's own: their tasks are parts of one project or agency. */
function innerGroups({ rows }: Table): ReadonlySet<number> {
  const seen = new Set<string>();
  const inner = new Set<number>();
  for (const { kind, group, row } of rows) {
    if (kind !== "group") continue;
    if (group === null || seen.has(group)) inner.add(row);
    else seen.add(group);
  }
  return inner;
}
