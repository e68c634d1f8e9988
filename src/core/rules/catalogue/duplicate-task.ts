import type { FormDefinition } from "../../packs";
import type { Table, TableRow } from "../../table";
import { createNameReader, findNearNames, foldKey, parsePeriod, type ScopedName } from "../../text";
import { defineRule, type Finding } from "../definitions";
import { placeOf } from "../places";
import { rememberByText } from "../rememberByText";
import { rememberList } from "../rememberList";

/** P507: a task that stands in the workbook already, under the same or nearly the same name. */
export const duplicateTask = defineRule({
  id: "duplicate-task",
  code: "P507",
  fixKind: null,
  check: function* ({ tables, year }) {
    const tasks = tables.flatMap(tasksOf);
    const firsts = nearNamesIn(year)(tasks.flatMap(({ row, scope }) => [row.name, scope]));
    for (const [at, first] of firsts.entries()) {
      const [task, other] = [tasks[at], tasks[first]];
      if (first === at || !task || !other || areApart(task, other)) continue;
      yield findingOf(task, other);
    }
  },
});

type NearNames = (namesAndScopes: readonly string[]) => readonly number[];

const nearNamesKnown = new Map<number, NearNames>();

/** Finds near names of a year, each followed by its scope; the same names are compared once. */
function nearNamesIn(year: number): NearNames {
  const readName = rememberByText(createNameReader(year));
  const known =
    nearNamesKnown.get(year) ??
    rememberList((texts: readonly string[]) => {
      const names: ScopedName[] = [];
      for (let at = 0; at < texts.length; at += 2) {
        names.push({ key: readName(texts[at] ?? ""), scope: texts[at + 1] ?? "" });
      }
      return findNearNames(names);
    });
  nearNamesKnown.set(year, known);
  return known;
}

/** A task with whom it may be compared: one form, one agency in the lead. */
interface ScopedTask {
  readonly table: Table;
  readonly row: TableRow;
  readonly scope: string;
}

/** Indicators, budget levels and the fields of a project sheet are named alike and are no tasks. */
function listsTasks({ columns, perProject, sourcedColumn }: FormDefinition): boolean {
  if (perProject === true || columns.some(({ kind }) => kind === "quantity")) return false;
  return sourcedColumn !== null || columns.every(({ kind }) => kind !== "amount");
}

function tasksOf(table: Table): readonly ScopedTask[] {
  if (!listsTasks(table.form)) return [];
  const lead = table.columns.find(({ definition }) => definition.kind === "agencies");
  const inner = innerGroups(table);
  const scopeIn = createScopes(table);
  return table.rows.flatMap((row) => {
    if (row.kind !== "task" || row.name === "") return [];
    const agency = leadOf(row.cells[lead?.definition.id ?? ""]?.text ?? "");
    const group = inner.has(row.groupRow ?? -1) ? row.groupRow : null;
    return [{ table, row, scope: scopeIn(agency, group) }];
  });
}

/** Names the scopes of a table's tasks: thousands of them share a few. */
function createScopes({ form, sheet }: Table): (agency: string, group: number | null) => string {
  const known = new Map<number | null, Map<string, string>>();
  return (agency, group) => {
    const ofGroup = known.get(group) ?? new Map<string, string>();
    known.set(group, ofGroup);
    const place = group === null ? "" : `${sheet.name} ${String(group)}`;
    const scope = ofGroup.get(agency) ?? [form.id, agency, place].join("\n");
    ofGroup.set(agency, scope);
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

/** Tasks of two stretches of time are two tasks, however they are named. */
function areApart(a: ScopedTask, b: ScopedTask): boolean {
  const [one, other] = [yearsOf(a), yearsOf(b)];
  return one !== null && other !== null && (one.to < other.from || other.to < one.from);
}

function yearsOf({ table, row }: ScopedTask) {
  const column = table.columns.find(({ definition }) => definition.kind === "period");
  const period = parsePeriod(row.cells[column?.definition.id ?? ""]?.text ?? "");
  return period.ok ? { from: period.value.from.year, to: period.value.to.year } : null;
}

function findingOf({ table, row }: ScopedTask, other: ScopedTask): Finding {
  const isSame = foldKey(row.name) === foldKey(other.row.name);
  return {
    at: placeOf(table, row, table.form.nameColumn),
    messageId: isSame ? "same" : "near",
    data: { name: row.name, found: other.row.name },
    related: [placeOf(other.table, other.row, other.table.form.nameColumn)],
  };
}
