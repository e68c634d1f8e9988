import { cellKey, type RangeAddress } from "../../src/core/sheet";

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

/** One sheet. Formats are kept per cell under dotted names such as "font.bold". */
export interface ModelSheet {
  readonly id: string;
  name: string;
  visibility: string;
  isProtected: boolean;
  /** Set when something was written since the last calculation. */
  isStale: boolean;
  readonly cells: Map<number, ModelCell>;
  readonly formats: Map<number, Map<string, unknown>>;
  readonly columnWidths: Map<number, number>;
  readonly rowHeights: Map<number, number>;
  readonly hiddenRows: Set<number>;
  readonly hiddenColumns: Set<number>;
  readonly rowGroups: RangeAddress[];
  readonly links: Map<number, unknown>;
  readonly page: Map<string, unknown>;
  readonly validations: { readonly range: RangeAddress; readonly parts: Map<string, unknown> }[];
  merges: RangeAddress[];
  conditionalFormats: ModelRule[];
  frozen: RangeAddress | null;
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

/** Adds an empty sheet at the end; throws as Excel does when the name is taken or not allowed. */
export function addSheet(workbook: ModelWorkbook, name: string): ModelSheet {
  if (findSheet(workbook, name) || /[:\\/?*[\]]|^'|'$|^.{32,}$|^$/.test(name)) {
    throw new HostRefusal("InvalidArgument", "The sheet name is not allowed or taken.");
  }
  const sheet: ModelSheet = {
    id: `{${takeId(workbook)}-0001-0000-0000-000000000000}`,
    name,
    visibility: "Visible",
    isProtected: false,
    isStale: false,
    cells: new Map(),
    formats: new Map(),
    columnWidths: new Map(),
    rowHeights: new Map(),
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
    rowGroups: [],
    links: new Map(),
    page: new Map(),
    validations: [],
    merges: [],
    conditionalFormats: [],
    frozen: null,
    filter: null,
  };
  workbook.sheets.push(sheet);
  return sheet;
}

const MEGABYTE = 2 ** 20;

/** A workbook with one blank sheet, as Excel opens it. */
export function blankWorkbook(firstSheet = "Sheet1"): ModelWorkbook {
  const workbook: ModelWorkbook = {
    sheets: [],
    active: "",
    selected: null,
    properties: new Map(),
    saves: [],
    created: [],
    nextId: 0,
    limits: { requestBytes: 5 * MEGABYTE, responseBytes: 5 * MEGABYTE, cells: 5_000_000 },
  };
  workbook.active = addSheet(workbook, firstSheet).id;
  return workbook;
}

/** By id or, ignoring case, by name. */
export function findSheet(workbook: ModelWorkbook, key: string): ModelSheet | null {
  const wanted = key.toLowerCase();
  return (
    workbook.sheets.find((sheet) => sheet.id === key || sheet.name.toLowerCase() === wanted) ?? null
  );
}

/** Where values stand, or formats too; null when nothing does. */
export function usedRange(sheet: ModelSheet, valuesOnly: boolean): RangeAddress | null {
  const keys = [...sheet.cells.keys(), ...(valuesOnly ? [] : sheet.formats.keys())];
  if (keys.length === 0) return null;
  const box = { top: Infinity, left: Infinity, bottom: -1, right: -1 };
  const width = cellKey(1, 0);
  for (const key of keys) {
    const row = Math.floor(key / width);
    const column = key % width;
    box.top = Math.min(box.top, row);
    box.bottom = Math.max(box.bottom, row);
    box.left = Math.min(box.left, column);
    box.right = Math.max(box.right, column);
  }
  return box;
}

/** What a person or a program puts into a cell, understood as Excel does; null clears. */
export function understand(input: Scalar): ModelCell | null {
  if (typeof input !== "string") return { value: input, formula: null };
  if (input === "") return null;
  if (input.startsWith("'")) return { value: input.slice(1), formula: null };
  // It shows 0 until it is calculated.
  if (/^[=+-]./.test(input) && Number.isNaN(Number(input))) {
    return { value: 0, formula: `=${input.replace(/^=/, "")}` };
  }
  if (/^\s*[+-]?[\d,]*\.?\d+%?\s*$/.test(input)) {
    const number = Number(input.replace(/[,%\s]/g, ""));
    return { value: input.includes("%") ? number / 100 : number, formula: null };
  }
  if (/^(true|false)$/i.test(input)) return { value: /^t/i.test(input), formula: null };
  return { value: input, formula: null };
}
