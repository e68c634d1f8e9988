import type { RangeAddress } from "../../src/core/sheet";
import type { Behaviour } from "./behaviours";

export type Scalar = string | number | boolean;

/** What a cell of the simulated workbook holds; error values are texts such as "#REF!". */
export interface ModelCell {
  readonly value: Scalar;
  /** With its "=", or null. */
  readonly formula: string | null;
}

export interface ModelRule {
  readonly id: string;
  readonly type: string;
  readonly ranges: readonly RangeAddress[];
  formula: string;
  fill: string;
  stopIfTrue: boolean;
}

/** Aspects of a cell's format under dotted names such as "font.bold"; shared, so never changed. */
export type ModelFormat = ReadonlyMap<string, unknown>;

/** Rows and columns that stay when scrolling. */
export interface ModelPane {
  readonly rows: number;
  readonly columns: number;
}

/** One sheet. */
export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: string;
  isProtected: boolean;
  /** Set when something was written since the last calculation. */
  isStale: boolean;
  readonly cells: Map<number, ModelCell>;
  readonly formats: Map<number, ModelFormat>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  /** How deep each row lies in groups. */
  readonly outline: Map<number, number>;
  /** Places inside the workbook that cells lead to. */
  readonly links: Map<number, string>;
  /** Print settings under the names of the API, lengths in points. */
  readonly page: Map<string, unknown>;
  readonly validations: { readonly range: RangeAddress; readonly parts: Map<string, unknown> }[];
  merges: RangeAddress[];
  conditionalFormats: ModelRule[];
  frozen: ModelPane | null;
  filter: RangeAddress | null;
}

/** The workbook behind the simulated host. */
export interface ModelWorkbook {
  readonly sheets: ModelSheet[];
  active: string;
  selected: { readonly sheet: string; readonly range: RangeAddress } | null;
  readonly properties: Map<string, string>;
  readonly saves: string[];
  /** Base64 of workbooks opened in a new window. */
  readonly created: string[];
  nextId: number;
  readonly limits: HostLimits;
  /** What this host does otherwise than one would wish; tests switch it on. */
  readonly behaviours: Set<Behaviour>;
}

/** What a host refuses or leaves out; those of Excel on the web, which tests lower. */
export interface HostLimits {
  requestBytes: number;
  responseBytes: number;
  /** Cells above which values come back as null, without an error. */
  cells: number;
}

/** An error the host reports inside a batch. */
export class HostRefusal extends Error {
  constructor(
    readonly code: string,
    message: string,
    readonly location: string | null = null
  ) {
    super(message);
  }
}

/** A number for ids that are never used twice in a workbook. */
export function takeId(workbook: ModelWorkbook): string {
  workbook.nextId += 1;
  return workbook.nextId.toString(16).padStart(8, "0").toUpperCase();
}
