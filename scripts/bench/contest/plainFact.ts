/** A cell of a workbook as the libraries give it. */
export type ReadCell = string | number | null;

/** A cell to be written: a value, or a formula with its result. */
export type PlainCell = ReadCell | { readonly formula: string; readonly result: string | number };

/** A sheet to be written, row by row. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly PlainCell[])[];
}

/** An amount of a task from one source, đồng. */
export interface PlainFact {
  readonly agency: string;
  readonly group: string;
  readonly task: string;
  readonly period: string;
  readonly measure: string;
  readonly level: string;
  readonly type: string;
  readonly amount: number;
  readonly cell: string;
}
