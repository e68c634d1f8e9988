import type { FormDefinition } from "../packs";
import type { CellValue } from "../sheet";
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
  | { readonly kind: "task" | "source-line"; readonly row: number; readonly cells: Cells }
  | { readonly kind: "total"; readonly row: number; readonly addends: readonly number[] };

const ROMAN = ["I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"];

interface Section {
  readonly heading: { readonly name: string; readonly numbering: string } | null;
  readonly tasks: readonly (TaskContent | null)[];
}

/** Groups of the form in order, each with its tasks or with blank rows to fill. */
function sectionsOf(
  form: FormDefinition,
  tasks: readonly TaskContent[] | undefined
): readonly Section[] {
  const blanks = Array.from({ length: form.rowsPerGroup }, () => null);
  const orBlanks = (own: readonly TaskContent[]) => (own.length > 0 ? own : blanks);
  const sections: Section[] = form.groups.map((group, index) => ({
    heading: { name: group.name, numbering: ROMAN[index] ?? String(index + 1) },
    tasks: orBlanks(tasks?.filter((task) => task.group === group.id) ?? []),
  }));
  const loose = tasks?.filter((task) => task.group === null) ?? [];
  return loose.length > 0 || sections.length === 0
    ? [...sections, { heading: null, tasks: orBlanks(loose) }]
    : sections;
}

function numbered(form: FormDefinition, cells: Cells, order: number): Cells {
  const numbering = form.columns.find((column) => column.kind === "numbering");
  return numbering && cells[numbering.id] === undefined
    ? { ...cells, [numbering.id]: order }
    : cells;
}

/** The rows of a form's body from `firstRow` on, the grand total last. Rows are zero-based. */
export function planBodyRows(
  form: FormDefinition,
  tasks: readonly TaskContent[] | undefined,
  firstRow: number
): readonly BodyRow[] {
  const rows: BodyRow[] = [];
  const summed: number[] = [];
  let next = firstRow;
  for (const section of sectionsOf(form, tasks)) {
    const headingRow = next;
    if (section.heading) next += 1;
    const body: BodyRow[] = [];
    const taskRows: number[] = [];
    for (const [order, task] of section.tasks.entries()) {
      taskRows.push(next);
      body.push({ kind: "task", row: next, cells: numbered(form, task?.cells ?? {}, order + 1) });
      next += 1;
      for (const cells of task?.sourceLines ?? []) {
        body.push({ kind: "source-line", row: next, cells });
        next += 1;
      }
    }
    if (section.heading) {
      rows.push({ kind: "group", row: headingRow, ...section.heading, addends: taskRows });
      summed.push(headingRow);
    } else summed.push(...taskRows);
    rows.push(...body);
  }
  return [...rows, { kind: "total", row: next, addends: summed }];
}
