import {
  importTable,
  inferTables,
  type ImportMapping,
  type ImportProblem,
  type ImportResult,
} from "../core/import";
import { layOutForm } from "../core/layout";
import type { UnitId } from "../core/money";
import type { FormDefinition, PackDefinition } from "../core/packs";
import { ok, type Result } from "../core/result";
import type { SheetPlan, SheetSnapshot } from "../core/sheet";
import type { Agency } from "../core/state";
import { readTables, type Table, type TableMapping } from "../core/table";

/** What is known of a sheet besides the sheet itself. */
export interface SourceOptions {
  readonly packs: readonly PackDefinition[];
  readonly year: number;
  /** Unit of the amounts where the sheet states none. */
  readonly unit: UnitId | null;
  readonly mappings?: readonly TableMapping[];
}

/**
 * The tables of a sheet that can be brought into a form: as the form they surely follow or that a
 * person said they follow, else as whatever they are.
 */
export function tablesToImport(sheet: SheetSnapshot, options: SourceOptions): readonly Table[] {
  const forms = options.packs.flatMap((pack) => pack.forms);
  const read = readTables(sheet, { ...options, forms });
  const isKnown = read.length > 0 && read.every(({ certainty }) => certainty !== "ask");
  return isKnown ? read : inferTables(sheet, options);
}

/** Number of tasks of a table, by which the main table of a sheet is told. */
export function countTasks(table: Table): number {
  return table.rows.filter(({ kind }) => kind === "task").length;
}

/** Which form to fill, for whom. */
export interface ImportRequest {
  readonly pack: PackDefinition;
  readonly form: FormDefinition;
  readonly agency: Agency | null;
  readonly year: number;
  /** Unit of the filled form. */
  readonly unit: UnitId;
}

/** The filled form, not yet in any workbook, with what became of the table. */
export interface PlannedImport {
  readonly sheet: SheetPlan;
  readonly result: ImportResult;
}

/** Fills a form from a table as a mapping says. Neither the table nor its sheet is touched. */
export function planImport(
  table: Table,
  mapping: ImportMapping,
  request: ImportRequest
): Result<PlannedImport, ImportProblem> {
  const { form } = request;
  const imported = importTable(table, form, mapping, request);
  if (!imported.ok) return imported;
  const { tasks, added } = imported.value;
  const widened = { ...form, columns: [...form.columns, ...added] };
  return ok({ sheet: layOutForm(widened, { ...request, tasks }), result: imported.value });
}
