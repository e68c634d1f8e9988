import type { PackDefinition } from "../packs";
import type { Agency } from "../state";
import type { UnitId } from "../money";
import type { CellValue } from "../sheet";

/** One task to be written into a form: cell values by column id, amounts in the unit of the sheet. */
export interface TaskContent {
  /** Group id of the form, or null for a task outside all groups. */
  readonly group: string | null;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Rows under the task, one per source: only amounts and source texts. */
  readonly sourceLines?: readonly Readonly<Record<string, CellValue>>[];
}

/** What a drawn form shows besides the form itself. */
export interface LayoutRequest {
  readonly pack: PackDefinition;
  readonly year: number;
  readonly unit: UnitId;
  readonly agency: Agency | null;
  /** Absent draws blank rows to fill. */
  readonly tasks?: readonly TaskContent[];
}
