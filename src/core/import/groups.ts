import type { FormDefinition, GroupDefinition } from "../packs";
import type { Table, TableRow } from "../table";
import type { GroupMapping } from "./definitions";
import { nameLikeness } from "./likeness";
import { taskRows } from "./sourceColumns";

/** Below this a group of the table is not taken for one of the form. */
const LEAST = 0.6;

/** Tells the groups a task stands under, the nearest first; its category text before them. */
export function createGroupReader(table: Table): (row: TableRow) => readonly string[] {
  const byRow = new Map(table.rows.map((row) => [row.row, row]));
  const category = table.form.columns.find(({ kind }) => kind === "category");
  return (row) => {
    const names = new Set([category ? (row.cells[category.id]?.text ?? "") : ""]);
    const seen = new Set<TableRow>();
    let group = byRow.get(row.groupRow ?? -1);
    while (group && !seen.has(group)) {
      seen.add(group);
      names.add(groupName(table, group));
      group = byRow.get(group.groupRow ?? -1);
    }
    names.delete("");
    return [...names];
  };
}

function groupName(table: Table, row: TableRow): string {
  const own = row.cells[table.form.groupColumn]?.text ?? "";
  return own === "" ? row.name : own;
}

function likeness(name: string, group: GroupDefinition): number {
  return Math.max(...[group.name, ...(group.aliases ?? [])].map((own) => nameLikeness(name, own)));
}

/** The groups of a table and those of the form that they are most like. */
export function proposeGroups(table: Table, form: FormDefinition): readonly GroupMapping[] {
  const names = new Set(taskRows(table).flatMap(createGroupReader(table)));
  return [...names].map((name) => {
    const scored = form.groups.map((group) => ({ id: group.id, score: likeness(name, group) }));
    const best = scored.reduce((a, b) => (b.score > a.score ? b : a), { id: "", score: 0 });
    const found = best.score >= LEAST;
    return { name, to: found ? best.id : null, confidence: found ? best.score : 0 };
  });
}
