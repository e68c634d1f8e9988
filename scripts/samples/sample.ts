import type { TaskContent } from "../../src/core/layout";
import type { FormDefinition } from "../../src/core/packs";
import type { CellValue } from "../../src/core/sheet";

/** One agency's workbook as data; `tasks` are tables with one line a task (see readTasks). */
export interface Sample {
  readonly code: string;
  readonly name: string;
  /** File name without its ending. */
  readonly file: string;
  readonly tasks: Readonly<Record<string, string>>;
}

const AMOUNT = /^\d+(?:\.\d{1,6})?$/;

function readCell(text: string, isAmount: boolean): CellValue {
  if (!isAmount) return text;
  if (!AMOUNT.test(text)) throw new Error(`not an amount in triệu đồng: "${text}"`);
  return Number(text);
}

function readCells(form: FormDefinition, ids: readonly string[], texts: readonly string[]) {
  const cells: Record<string, CellValue> = {};
  ids.forEach((id, at) => {
    const text = texts[at] ?? "";
    const kind = form.columns.find((column) => column.id === id)?.kind;
    if (text !== "") cells[id] = readCell(text, kind === "amount");
  });
  return cells;
}

/** Columns of a line after the group: what an officer types; numbering and sums come by formula. */
function typedColumns(form: FormDefinition): readonly string[] {
  const sums = new Set(form.equations.map((equation) => equation.total));
  return form.columns
    .filter(({ id, kind }) => kind !== "numbering" && kind !== "category" && !sums.has(id))
    .map((column) => column.id);
}

/**
 * Tasks from a table: "group | name | … " by the form's columns, amounts in triệu đồng with ".".
 * A line that begins with ">" is a source line of the task above it.
 */
export function readTasks(form: FormDefinition, table: string): readonly TaskContent[] {
  const ids = typedColumns(form);
  const tasks: (TaskContent & { sourceLines: Readonly<Record<string, CellValue>>[] })[] = [];
  for (const line of table.trim().split("\n")) {
    const [group = "", ...texts] = line.split("|").map((text) => text.trim());
    if (texts.length !== ids.length) {
      throw new Error(
        `${form.id}: ${String(texts.length)} of ${String(ids.length)} cells: ${line}`
      );
    }
    const cells = readCells(form, ids, texts);
    if (group === ">") {
      tasks[tasks.length - 1]?.sourceLines.push(cells);
    } else if (form.groups.some(({ id }) => id === group)) {
      tasks.push({ group, cells, sourceLines: [] });
    } else throw new Error(`${form.id} has no group "${group}": ${line}`);
  }
  return tasks;
}
