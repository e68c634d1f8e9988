import { rowsWhere, type Table, type TableRow } from "../../table";
import { defineRule, type Finding } from "../definitions";
import { placeOf } from "../places";
import { nameOf } from "../sums";

/** S112: a group of tasks that the form does not have; its money falls outside the views by group. */
export const groupUnknown = defineRule({
  id: "group-unknown",
  code: "S112",
  fixKind: null,
  check: function* ({ tables }) {
    for (const table of tables) {
      if (table.form.groups.length === 0) continue;
      yield* unknownGroups(table);
      if (table.form.groupColumn !== table.form.nameColumn) yield* unknownCategories(table);
    }
  },
});

const groupsOf = rowsWhere(
  () =>
    ({ kind }) =>
      kind === "group"
);

const tasksWithoutGroup = rowsWhere(
  () =>
    ({ kind, group }) =>
      kind === "task" && group === null
);

function* unknownGroups(table: Table): Generator<Finding> {
  // "A. Nhiệm vụ chuyển tiếp" over groups that the form has only divides them.
  const dividing = new Set(
    groupsOf(table).flatMap((row) => (row.group !== null ? row.groupRow : []))
  );
  for (const row of groupsOf(table)) {
    if (row.group !== null || dividing.has(row.row)) continue;
    const isInner = row.groupRow !== null && !dividing.has(row.groupRow);
    if (!isInner) yield finding(table, row, nameOf(row));
  }
}

/** Tasks that name their group in a column of their own. */
function* unknownCategories(table: Table): Generator<Finding> {
  const seen = new Set<string>();
  for (const row of tasksWithoutGroup(table)) {
    const category = row.cells[table.form.groupColumn]?.text ?? "";
    if (category === "" || seen.has(category)) continue;
    seen.add(category);
    yield finding(table, row, category);
  }
}

function finding(table: Table, row: TableRow, found: string): Finding {
  return {
    at: placeOf(table, row, table.form.groupColumn),
    messageId: "unknown",
    data: { found, expected: table.form.groups.map(({ name }) => name).join("; ") },
  };
}
