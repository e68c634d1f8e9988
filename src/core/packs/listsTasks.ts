import type { FormDefinition } from "./definitions";

/**
 * Whether the rows of a form are tasks: forms with printed rows count indicators or budgets or tell
 * of one project, and a list with neither money nor leads counts something else.
 */
export function listsTasks({ fixedRows, sourcedColumn, columns }: FormDefinition): boolean {
  if (fixedRows) return false;
  return sourcedColumn !== null || columns.some(({ kind }) => kind === "agencies");
}
