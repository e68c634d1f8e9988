import type { FormDefinition } from "../../src/core/packs";
import type { PlanCell, SheetPlan } from "../../src/core/sheet";

/** A column added at the right of a form, one text a task in the order of the rows. */
export interface ExtraColumn {
  readonly form: string;
  readonly header: string;
  readonly texts: readonly string[];
}

/** By agency code; letter 790/STTTT asks for "Mục chi" and lets columns be added. */
export const extraColumns: Readonly<Record<string, ExtraColumn>> = {
  STNMT: {
    form: "QN-B2",
    header: "Mục chi",
    texts: ["9200", "7000", "7000", "9200", "6950", "6750", "7000"],
  },
};

/** The sheet with the column drawn after the last one of the form. */
export function addColumn(plan: SheetPlan, form: FormDefinition, extra: ExtraColumn): SheetPlan {
  const last = form.columns.length - 1;
  const inLast = plan.cells.filter((cell) => cell.column === last);
  const header = inLast.find((cell) => cell.value === form.columns[last]?.header);
  const number = inLast.find((cell) => cell.value === String(last + 1));
  if (!header || !number) throw new Error(`${form.id}: header not found`);
  const isTask = (row: number) =>
    plan.cells.some(
      (cell) => cell.row === row && cell.column === 0 && typeof cell.value === "number"
    );
  const taskRows = inLast.filter((cell) => cell.row > number.row && isTask(cell.row));
  if (taskRows.length !== extra.texts.length)
    throw new Error(`${form.id}: one text a task, please`);
  const right = (cell: PlanCell, value: string | null): PlanCell => ({
    ...cell,
    column: last + 1,
    value,
  });
  const body = inLast.filter((cell) => cell.row > number.row && cell.style?.border === "all");
  const texts = new Map(taskRows.map((cell, index) => [cell.row, extra.texts[index] ?? null]));
  return {
    ...plan,
    cells: [
      ...plan.cells,
      right(header, extra.header),
      right(number, String(last + 2)),
      ...body.map((cell) => right(cell, texts.get(cell.row) ?? null)),
    ],
    merges: [
      ...plan.merges,
      { top: header.row, left: last + 1, bottom: number.row - 1, right: last + 1 },
    ],
    columnWidths: [...plan.columnWidths, 9],
    ...(plan.print
      ? { print: { ...plan.print, area: { ...plan.print.area, right: last + 1 } } }
      : {}),
  };
}
