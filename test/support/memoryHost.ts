import { hostFailure } from "../../src/app/hostTrouble";
import type { ChangedArea, HostCapabilities, HostTrouble, WorkbookHost } from "../../src/app/ports";
import type { Issue } from "../../src/core/rules";
import {
  cellKey,
  formatAddress,
  formulaAt,
  parseAddress,
  sameValue,
  sheetNamed,
  valueAt,
  type CellContent,
  type CellEdit,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from "../../src/core/sheet";
import { STATE_SHEET, type WorkbookState } from "../../src/core/state";
import { freeName, snapshotOfPlan } from "./planSnapshot";

/** Operations of a host that can be made to fail once. */
export type HostOperation = Exclude<keyof WorkbookHost, "capabilities">;

/** A host that keeps everything in memory, with windows for tests to look through. */
export interface MemoryHost extends WorkbookHost {
  readonly seen: {
    workbook: WorkbookSnapshot;
    state: WorkbookState | null;
    marks: readonly Issue[];
    selected: { readonly sheet: string; readonly cell: string } | null;
    readonly labels: string[];
    readonly opened: { readonly name: string; readonly bytes: Uint8Array }[];
    readonly saved: string[];
  };
  /** Edits a cell as the user would: no check, and listeners hear of it. */
  typeInto(sheet: string, cell: string, content: CellContent): void;
  /** Makes the next call of an operation reject. */
  failNext(operation: HostOperation, trouble: HostTrouble): void;
}

function withCell(
  sheet: SheetSnapshot,
  row: number,
  column: number,
  to: CellContent
): SheetSnapshot {
  const values = sheet.values.map((each) => [...each]);
  while (values.length <= row) values.push([]);
  const line = values[row] ?? [];
  while (line.length <= column) line.push(null);
  line[column] = to.value;
  const formulas = new Map(sheet.formulas);
  if (to.formula === null) formulas.delete(cellKey(row, column));
  else formulas.set(cellKey(row, column), to.formula);
  return {
    ...sheet,
    values,
    formulas,
    rowCount: Math.max(sheet.rowCount, row + 1),
    columnCount: Math.max(sheet.columnCount, column + 1),
  };
}

function holds(workbook: WorkbookSnapshot, edit: CellEdit): boolean {
  const sheet = sheetNamed(workbook, edit.sheet);
  if (!sheet) return false;
  const formula = formulaAt(sheet, edit.row, edit.column);
  if (formula !== edit.before.formula) return false;
  return formula !== null || sameValue(valueAt(sheet, edit.row, edit.column), edit.before.value);
}

function withEdit(workbook: WorkbookSnapshot, edit: CellEdit): WorkbookSnapshot {
  const sheets = workbook.sheets.map((sheet) => {
    if (sheet.name !== edit.sheet) return sheet;
    const changed = withCell(sheet, edit.row, edit.column, edit.after);
    if (edit.numberFormat === undefined) return changed;
    const numberFormats = new Map(sheet.numberFormats);
    numberFormats.set(cellKey(edit.row, edit.column), edit.numberFormat);
    return { ...changed, numberFormats };
  });
  return { ...workbook, sheets };
}

const CAPABILITIES: HostCapabilities = {
  id: "memory",
  insertSheets: true,
  undo: true,
  changeEvents: true,
  openFile: false,
  download: true,
};

/** A plain in-memory host over the given sheets. Formulas are kept and never computed. */
export function createMemoryHost(
  sheets: readonly SheetSnapshot[] = [],
  capabilities: Partial<HostCapabilities> = {}
): MemoryHost {
  const listeners = new Set<(area: ChangedArea) => void>();
  const failures = new Map<HostOperation, HostTrouble>();
  const seen: MemoryHost["seen"] = {
    workbook: {
      sheets,
      properties: {},
      traits: { macros: false, externalLinks: false },
    },
    state: null,
    marks: [],
    selected: null,
    labels: [],
    opened: [],
    saved: [],
  };
  const tell = (area: ChangedArea): void => {
    for (const listener of listeners) listener(area);
  };
  const guarded = async <T>(operation: HostOperation, work: () => T): Promise<T> => {
    await Promise.resolve();
    const trouble = failures.get(operation);
    failures.delete(operation);
    if (trouble) throw hostFailure(trouble);
    return work();
  };
  return {
    seen,
    capabilities: { ...CAPABILITIES, ...capabilities },
    read: (request) =>
      guarded("read", () => ({
        ...seen.workbook,
        sheets: seen.workbook.sheets.filter(
          ({ name }) => name !== STATE_SHEET && (request.sheets?.includes(name) ?? true)
        ),
      })),
    insertSheets: (plan) =>
      guarded("insertSheets", () => {
        const all = [...seen.workbook.sheets];
        const names: string[] = [];
        for (const sheet of plan.sheets) {
          const name = freeName(
            sheet.name,
            all.map((each) => each.name)
          );
          all.push(snapshotOfPlan(sheet, name));
          names.push(name);
        }
        seen.workbook = { ...seen.workbook, sheets: all };
        return { names, trouble: null };
      }),
    apply: (edits, label) =>
      guarded("apply", () => {
        const moved = edits.filter((edit) => !holds(seen.workbook, edit));
        if (moved.length > 0) {
          const cells = moved.map((edit) => `${edit.sheet}!${formatAddress(edit)}`);
          return { status: "changed-meanwhile", cells };
        }
        seen.workbook = edits.reduce(withEdit, seen.workbook);
        seen.labels.push(label);
        for (const edit of edits) tell({ sheet: edit.sheet, range: formatAddress(edit) });
        return { status: "applied", count: edits.length };
      }),
    reveal: (sheet, cell) =>
      guarded("reveal", () => {
        if (!sheetNamed(seen.workbook, sheet) || !parseAddress(cell)) return false;
        seen.selected = { sheet, cell };
        return true;
      }),
    mark: (issues) => guarded("mark", () => void (seen.marks = issues)),
    clearMarks: () => guarded("clearMarks", () => void (seen.marks = [])),
    onChange: (listener) =>
      guarded("onChange", () => {
        listeners.add(listener);
        return () => void listeners.delete(listener);
      }),
    readState: () => guarded("readState", () => seen.state),
    writeState: (state) => guarded("writeState", () => void (seen.state = state)),
    openNew: (bytes, name) => guarded("openNew", () => void seen.opened.push({ name, bytes })),
    save: (name) => guarded("save", () => void seen.saved.push(name)),
    typeInto: (name, cell, content) => {
      const at = parseAddress(cell);
      const sheet = sheetNamed(seen.workbook, name);
      if (!at || !sheet) throw new Error(`no cell ${name}!${cell}`);
      const edit = { ...at, sheet: name, before: content, after: content };
      seen.workbook = withEdit(seen.workbook, edit);
      tell({ sheet: name, range: cell });
    },
    failNext: (operation, trouble) => void failures.set(operation, trouble),
  };
}
