import type { FormDefinition } from "../packs";
import { cellText, type CellValue } from "../sheet";
import { foldKey } from "../text";
import { PRINTED, ROMAN } from "./decree30";
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
  /** Null for rows of a form without groups. */
  readonly name: string | null;
  /** Money of enterprises and people stands below the total. */
  readonly state: boolean;
  readonly lines: readonly Line[];
}

/**
 * Rows that the form prints in a group, each with the task that fills it in, then the other tasks
 * of the group, or blanks.
 */
function linesOf(
  form: FormDefinition,
  group: string | null,
  own: readonly TaskContent[]
): readonly Line[] {
  const keyOf = (cells: Cells) => foldKey(cellText(cells[form.nameColumn] ?? null));
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

/** Groups of the form in order, then those it does not have; those of other money last. */
function sectionsOf(form: FormDefinition, tasks: readonly TaskContent[]): readonly Section[] {
  const own = form.groups.map((group): Section => ({
    name: group.name,
    state: group.nonState !== true,
    lines: linesOf(
      form,
      group.id,
      tasks.filter((task) => task.group === group.id)
    ),
  }));
  const isState = ({ state }: Section) => state;
  return [
    ...own.filter(isState),
    ...looseSections(form, tasks),
    ...own.filter((section) => !isState(section)),
  ];
}

/** Tasks outside the form's groups, under the names they bring along. */
function looseSections(form: FormDefinition, tasks: readonly TaskContent[]): readonly Section[] {
  const loose = tasks.filter((task) => task.group === null);
  const hasPrinted = (form.fixedRows ?? []).some(({ group }) => group === null);
  if (form.groups.length === 0 || hasPrinted) {
    if (loose.every((task) => task.heading === undefined)) {
      return [{ name: null, state: true, lines: linesOf(form, null, loose) }];
    }
  }
  // Without a heading of their own they would be read as tasks of the group above them.
  const nameOf = (task: TaskContent) => task.heading ?? PRINTED.otherTasks;
  return [...new Set(loose.map(nameOf))].map((name) => {
    const lines = loose.flatMap((task): Line[] =>
      nameOf(task) === name ? [{ printed: {}, task }] : []
    );
    return { name, state: true, lines };
  });
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
  { name, lines }: Section,
  numbering: string,
  firstRow: number
): { readonly rows: readonly BodyRow[]; readonly summed: readonly number[] } {
  const body: BodyRow[] = [];
  const taskRows: number[] = [];
  let next = name === null ? firstRow : firstRow + 1;
  for (const [index, line] of lines.entries()) {
    taskRows.push(next);
    body.push(taskRow(form, line, next, index + 1));
    next += 1;
    for (const cells of line.task?.sourceLines ?? []) {
      body.push({ kind: "source-line", row: next, cells, printed: new Set() });
      next += 1;
    }
  }
  if (name === null) return { rows: body, summed: taskRows };
  const group: BodyRow = { kind: "group", row: firstRow, name, numbering, addends: taskRows };
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
  const draw = (section: Section) => {
    const place = sections.indexOf(section);
    const drawn = sectionRows(form, section, ROMAN[place] ?? String(place + 1), nextRow());
    rows.push(...drawn.rows);
    return drawn.summed;
  };
  for (const section of sections.filter(({ state }) => state)) summed.push(...draw(section));
  if (form.sourcedColumn !== null) rows.push({ kind: "total", row: nextRow(), addends: summed });
  for (const section of sections.filter(({ state }) => !state)) draw(section);
  return rows;
}
