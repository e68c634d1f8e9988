import type { ImportProblem, ImportSum, LeftCell, UncountedRow } from "../import";
import type { Dong, UnitId } from "../money";
import type { FormDefinition, Measure, PackDefinition } from "../packs";
import type { CapitalTypeId, LevelId } from "../sources";
import type { SheetPlan } from "../sheet";
import type { Agency } from "../state";

/** What filled forms are moved into, and for whom. */
export interface MigrationRequest {
  /** The version that the forms are moved to. */
  readonly pack: PackDefinition;
  readonly agency: Agency | null;
  readonly year: number;
  /** Unit of the amounts in the new forms. */
  readonly unit: UnitId;
}

/**
 * What became of a column: "kept" under its header, "renamed" by the new version, "carried" along
 * because people added it, "left" on the old sheet, or "new" and still blank.
 */
export interface ColumnMove {
  readonly kind: "kept" | "renamed" | "carried" | "left" | "new";
  /** Null for a column that is new. */
  readonly before: string | null;
  /** Null for a column that is left. */
  readonly after: string | null;
  /** Number of rows that fill it. */
  readonly filled: number;
}

/** Money of one measure, year and source that is not the same afterwards; whole đồng. */
export interface MoneyDifference {
  readonly measure: Measure;
  readonly year: number;
  readonly level: LevelId | null;
  readonly type: CapitalTypeId | null;
  readonly before: Dong;
  readonly after: Dong;
}

/** One filled form of the old version on a sheet of the new one. */
export interface MigratedSheet {
  /** Name of the sheet it was read from. */
  readonly sheet: string;
  /** Of the new version. */
  readonly form: FormDefinition;
  readonly plan: SheetPlan;
  /** Rows that were moved. */
  readonly tasks: number;
  readonly columns: readonly ColumnMove[];
  /** Cells that found no place. */
  readonly leftCells: readonly LeftCell[];
  /** Rows that are no tasks, such as parts and remarks, and stay behind. */
  readonly notCounted: readonly UncountedRow[];
  readonly sums: readonly ImportSum[];
  /** None when every sum of facts is the same before and after. */
  readonly differences: readonly MoneyDifference[];
}

/** Why the tables of a sheet were not moved. */
export type MigrationProblem =
  /** The new version has no such form. */
  { readonly kind: "no-form"; readonly form: string } | ImportProblem;
