import type { PackDefinition, ReportPeriodKind } from "../packs";
import type { Agency } from "../state";
import type { UnitId } from "../money";
import type { CellValue } from "../sheet";

/** One task to be written into a form: cell values by column id, amounts in the unit of the sheet. */
export interface TaskContent {
  /** Group id of the form, or null for a task outside all groups. */
  readonly group: string | null;
  /** For a task outside all groups: the name of a group of its own, which the form does not have. */
  readonly heading?: string;
  readonly cells: Readonly<Record<string, CellValue>>;
  /** Rows under the task, one per source: only amounts and source texts. */
  readonly sourceLines?: readonly Readonly<Record<string, CellValue>>[];
}

/** The stretch of time a report covers: month 6, quarter 2, half-year 1, the year. */
export interface ReportPeriod {
  readonly kind: ReportPeriodKind;
  /** 1-based; 1 for a year. */
  readonly index: number;
}

/** What a drawn form shows besides the form itself. */
export interface LayoutRequest {
  readonly pack: PackDefinition;
  readonly year: number;
  readonly unit: UnitId;
  readonly agency: Agency | null;
  /** For report forms; absent takes the form's first kind of period with a blank number. */
  readonly period?: ReportPeriod;
  /** Absent draws blank rows to fill. */
  readonly tasks?: readonly TaskContent[];
}
