import { cellKey, type RangeAddress } from "../../src/core/sheet";
import { HostRefusal, takeId, type ModelSheet, type ModelWorkbook } from "./model";

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
    outline: new Map(),
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
    behaviours: new Set(),
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
