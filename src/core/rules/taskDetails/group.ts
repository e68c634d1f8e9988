import { budgetYearOf, type FormDefinition } from "../../packs";
import type { Table, TableRow } from "../../table";
import { foldKey } from "../../text";
import { columnOfKind, textIn, type Statement, type TaskDetail } from "./definitions";

/**
 * The group a task stands in, where both forms have both groups. Equal names alone may be two tasks
 * ("Mua sắm thiết bị"): money or the agency has to be the same too.
 */
export const groupDetail: TaskDetail = {
  id: "group",
  compareIn: (one, two) => {
    const shared = commonGroups(one.form, two.form);
    if (shared.size < 2) return null;
    const [first, second] = [columnOfKind(one, "agencies"), columnOfKind(two, "agencies")];
    const money = commonAmounts(one, two);
    const isOneTask = (row: TableRow, other: TableRow) => {
      const agency = first === null ? "" : foldKey(textIn(row, first));
      if (agency !== "" && second !== null && foldKey(textIn(other, second)) === agency)
        return true;
      return money.some(([a, b]) => isSame(row.amounts[a]?.amount, other.amounts[b]?.amount));
    };
    return (row, other) => {
      if (row.group === null || other.group === null || row.group === other.group) return null;
      if (!shared.has(row.group) || !shared.has(other.group) || !isOneTask(row, other)) return null;
      return { one: stated(one, row), two: stated(two, other), doubted: null };
    };
  },
};

function stated(table: Table, row: TableRow): Statement {
  const text = table.form.groups.find(({ id }) => id === row.group)?.name ?? "";
  return { table, row, columnId: table.form.nameColumn, text };
}

function commonGroups(one: FormDefinition, two: FormDefinition): ReadonlySet<string> {
  const ids = new Set(two.groups.map(({ id }) => id));
  return new Set(one.groups.flatMap(({ id }) => (ids.has(id) ? [id] : [])));
}

/** Columns of two tables that measure the same money of the same year, not of one source alone. */
export function commonAmounts(one: Table, two: Table): readonly (readonly [string, string])[] {
  return one.columns.flatMap(({ definition: a }) =>
    two.columns.flatMap(({ definition: b }): (readonly [string, string])[] => {
      const isWhole = a.source === undefined && b.source === undefined && a.kind === "amount";
      const year = budgetYearOf(a, one.year);
      const isSameYear = year !== null && year === budgetYearOf(b, two.year);
      return isWhole && a.measure === b.measure && isSameYear ? [[a.id, b.id]] : [];
    })
  );
}

function isSame(one: number | null | undefined, two: number | null | undefined): boolean {
  return one !== null && one !== undefined && one > 0 && one === two;
}
