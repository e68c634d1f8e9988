import type { UnitId } from "../money";
import type { FormDefinition } from "../packs";
import type { Fact, Table, TableRow } from "../table";
import type { CellValue } from "../sheet";
import type { ChangedText, ColumnMapping, ImportMapping, LeftCell } from "./definitions";

/** What every step of an import looks at. */
export interface ImportContext {
  readonly table: Table;
  readonly form: FormDefinition;
  readonly mapping: ImportMapping;
  readonly unit: UnitId;
  readonly year: number;
  /** Money of the table by source, by sheet row of the task. */
  readonly facts: ReadonlyMap<number, readonly Fact[]>;
  /** Source lines and rows it runs on in, by sheet row of the task. */
  readonly lines: ReadonlyMap<number, readonly TableRow[]>;
  readonly runOn: ReadonlyMap<number, readonly TableRow[]>;
  readonly groupNames: (row: TableRow) => readonly string[];
  /** What is told at the end. */
  readonly left: LeftCell[];
  readonly changed: ChangedText[];
}

/** A task being filled. */
export interface TaskDraft {
  /** By column id of the form. */
  readonly cells: Record<string, CellValue>;
  /** Lines for the remarks of the task. */
  readonly notes: string[];
}

/** The columns that go into a column of the form. */
export function into(mapping: ImportMapping, id: string): readonly ColumnMapping[] {
  return mapping.columns.filter(({ to }) => to.kind === "column" && to.id === id);
}

/** The columns that split an amount column of the form by sources. */
export function splitOf(mapping: ImportMapping, of: string): readonly ColumnMapping[] {
  return mapping.columns.filter(({ to }) => to.kind === "source" && to.of === of);
}
