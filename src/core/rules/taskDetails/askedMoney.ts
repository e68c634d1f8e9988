import type { Measure } from "../../packs";
import type { Table } from "../../table";

/** Whether a column has the plan that was allotted. */
export function isPlanned({ columns }: Table, columnId: string): boolean {
  return columns.some(
    ({ definition: { id, measure } }) => id === columnId && measure === "planned"
  );
}

/** What one form asks for a year and the other has as its plan: the same money where it is as much. */
export function askedAndPlanned(one: Table, two: Table): readonly (readonly [string, string])[] {
  const columnsOf = (table: Table, measure: Measure) =>
    table.columns.filter(({ definition }) => definition.measure === measure);
  const pairs = (a: Measure, b: Measure) =>
    columnsOf(one, a).flatMap(({ definition }) =>
      columnsOf(two, b).flatMap(({ definition: other }): (readonly [string, string])[] => {
        if (definition.source ?? other.source) return [];
        const years = [
          one.year + (definition.yearOffset ?? NaN),
          two.year + (other.yearOffset ?? NaN),
        ];
        return years[0] === years[1] ? [[definition.id, other.id]] : [];
      })
    );
  return [...pairs("needed", "planned"), ...pairs("planned", "needed")];
}
