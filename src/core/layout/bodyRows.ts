import type { FormDefinition } from "../packs";
import type { CellValue } from "../sheet";
import { foldKey } from "../text";
import { ROMAN } from "./decree30";
import type { TaskContent } from "./definitions";

type Cells = Readonly<Record<string, CellValue>>;

/** A row to draw, before it has a look. `addends` are the sheet rows that a sum adds up. */
export type BodyRow =
  | {
      readonly kind: "group";
      readonly row: number;
      readonly name: string;
      readonly numbering: string;
      readonly addends: readonly number[];
    }
  | {
      readonly kind: "task" | "source-line";
      readonly row: number;
      readonly cells: Cells;
      /** Ids of columns whose texts the form prints itself. */
      readonly printed: ReadonlySet<string>;
    }
  | { readonly kind: "total"; readonly row: number; readonly addends: readonly number[] };

/** A row to fill in, with what the form prints in it. */
interface Line {
  readonly printed: Cells;
  readonly task: TaskContent | null;
}

interface Section {
  readonly heading: { readonly name: string; readonly numbering: string } | null;
  /** Money of enterprises and people stands below the total. */
  readonly state: boolean;
  readonly lines: readonly Line[];
}

/** Rows that the form prints, each with the task that fills it in, then the other tasks or blanks. */
function linesOf(
  form: FormDefinition,
  group: string | null,
  tasks: readonly TaskContent[]
): readonly Line[] {
  const own = tasks.filter((task) => task.group === group);
  const keyOf = (cells: Cells) => foldKey(String(cells[form.nameColumn] ?? ""));
  const fixed = (form.fixedRows ?? [])
    .filter((row) => row.group === group)
    .map(({ cells }): Line => {
      const task = own.find((one) => keyOf(one.cells) === keyOf(cells)) ?? null;
      return { printed: cells, task };
    });
  const filled = new Set(fixed.map(({ task }) => task));
  const others = own
    .filter((task) => !filled.has(task))
    .map((task): Line => ({ printed: {}, task }));
  const blanks = Array.from({ length: form.rowsPerGroup }, (): Line => ({
    printed: {},
    task: null,
  }));
  return [...fixed, ...(own.length > 0 ? others : blanks)];
}

/** Groups of the form in order, each with its rows; those of other money last. */
function sectionsOf(form: FormDefinition, tasks: readonly TaskContent[]): readonly Section[] {
  const sections: Section[] = form.groups.map((group, index) => ({
    heading: { name: group.name, numbering: ROMAN[index] ?? String(index + 1) },
    state: group.nonState !== true,
    lines: linesOf(form, group.id, tasks),
  }));
  const isLoose = (one: { readonly group: string | null }) => one.group === null;
  const hasLoose = tasks.some(isLoose) || (form.fixedRows ?? []).some(isLoose);
  if (hasLoose || sections.length === 0) {
    sections.push({ heading: null, state: true, lines: linesOf(form, null, tasks) });
  }
  return [...sections.filter(({ state }) => state), ...sections.filter(({ state }) => !state)];
}

function taskRow(form: FormDefinition, { printed, task }: Line, row: number, order: number) {
  const numbering = form.columns.find((column) => column.kind === "numbering");
  const cells = {
    ...(numbering ? { [numbering.id]: order } : {}),
    ...printed,
    ...task?.cells,
  };
  return { kind: "task" as const, row, cells, printed: new Set(Object.keys(printed)) };
}

/** Rows of one section from `firstRow` on, its heading first. */
function sectionRows(
  form: FormDefinition,
  { heading, lines }: Section,
  firstRow: number
): { readonly rows: readonly BodyRow[]; readonly summed: readonly number[] } {
  const body: BodyRow[] = [];
  const taskRows: number[] = [];
  let next = heading ? firstRow + 1 : firstRow;
  for (const [index, line] of lines.entries()) {
    taskRows.push(next);
    body.push(taskRow(form, line, next, index + 1));
    next += 1;
    for (const cells of line.task?.sourceLines ?? []) {
      body.push({ kind: "source-line", row: next, cells, printed: new Set() });
      next += 1;
    }
  }
  if (!heading) return { rows: body, summed: taskRows };
  const group: BodyRow = { kind: "group", row: firstRow, ...heading, addends: taskRows };
  return { rows: [group, ...body], summed: [firstRow] };
}

/**
 * The rows of a form's body from `firstRow` on: groups with their tasks, the grand total where
 * the form sums money, then groups of other money, which the total leaves out. Zero-based rows.
 */
export function planBodyRows(
  form: FormDefinition,
  tasks: readonly TaskContent[] | undefined,
  firstRow: number
): readonly BodyRow[] {
  const sections = sectionsOf(form, tasks ?? []);
  const rows: BodyRow[] = [];
  const summed: number[] = [];
  const nextRow = () => firstRow + rows.length;
  for (const section of sections.filter(({ state }) => state)) {
    const drawn = sectionRows(form, section, nextRow());
    rows.push(...drawn.rows);
    summed.push(...drawn.summed);
  }
  if (form.sourcedColumn !== null) rows.push({ kind: "total", row: nextRow(), addends: summed });
  for (const section of sections.filter(({ state }) => !state)) {
    rows.push(...sectionRows(form, section, nextRow()).rows);
  }
  return rows;
}
