import type { UnitId } from "../../src/core/money";
import type { ColumnKind, FormDefinition } from "../../src/core/packs";
import type { WorkbookSnapshot } from "../../src/core/sheet";
import type { RowKind, Table } from "../../src/core/table";
import {
  draftOf,
  snapshotOfDraft,
  type DraftCell,
  type DraftRow,
  type DraftSheet,
  type RowRole,
} from "./draft";

/** A filled form about to be mutated: its sheet, and sheets before and after it. */
export interface FormDraft {
  readonly form: FormDefinition;
  readonly year: number;
  readonly unit: UnitId;
  readonly sheet: DraftSheet;
  readonly before: DraftSheet[];
  readonly after: DraftSheet[];
}

/** A fresh draft of the form that a table was read from. */
export function startDraft(table: Table, unit: UnitId): FormDraft {
  const kinds = new Map(table.rows.map(({ row, kind }) => [row, kind]));
  const roleOf = (row: number): RowRole => {
    if (row < table.header.top) return "above";
    return row <= table.header.bottom ? "header" : (kinds.get(row) ?? "below");
  };
  const ids = new Map(table.columns.map(({ column, definition }) => [column, definition.id]));
  const sheet = draftOf(table.sheet, roleOf, (column) => ids.get(column) ?? null);
  return { form: table.form, year: table.year, unit, sheet, before: [], after: [] };
}

/** The sheet of a draft once more, with cells of its own. */
export function copySheet({ sheet }: FormDraft): DraftSheet {
  return draftOf(
    snapshotOfDraft(sheet),
    (row) => sheet.rows[row]?.role ?? "added",
    (column) => sheet.columns[column]?.id ?? null
  );
}

export function workbookOfDraft({ before, sheet, after }: FormDraft): WorkbookSnapshot {
  return {
    sheets: [...before, sheet, ...after].map(snapshotOfDraft),
    properties: {},
    traits: { macros: false, externalLinks: false },
  };
}

/** Rows of some kinds, from the top down. */
export function rowsOf({ sheet }: FormDraft, ...roles: readonly RowRole[]): readonly DraftRow[] {
  return sheet.rows.filter(({ role }) => roles.includes(role));
}

/** Place of the last row of some kinds; -1 where there is none. */
export function lastPlaceOf({ sheet }: FormDraft, ...roles: readonly RowRole[]): number {
  return sheet.rows.reduce((last, { role }, at) => (roles.includes(role) ? at : last), -1);
}

/** The first row of a kind; throws where the form has none. */
export function firstRow(draft: FormDraft, role: RowRole): DraftRow {
  const [row] = rowsOf(draft, role);
  if (!row) throw new Error(`${draft.form.id} has no ${role}`);
  return row;
}

const HOLDS_AMOUNTS: readonly RowKind[] = ["task", "source-line", "group", "subtotal", "total"];

/** Where a column of the form stands now; -1 when it is gone. */
export function placeOfColumn({ sheet }: FormDraft, id: string): number {
  return sheet.columns.findIndex((column) => column.id === id);
}

/** Ids of the columns of some kinds, in the form's order. */
export function columnIds({ form }: FormDraft, ...kinds: readonly ColumnKind[]): readonly string[] {
  return form.columns.flatMap(({ id, kind }) => (kinds.includes(kind) ? [id] : []));
}

/** A row's cell in a column of the form. */
export function cellIn(draft: FormDraft, row: DraftRow, id: string): DraftCell {
  const cell = row.cells[placeOfColumn(draft, id)];
  if (!cell) throw new Error(`${draft.form.id} has no column ${id}`);
  return cell;
}

/** All cells of amount columns that hold something, sums included unless only tasks are asked for. */
export function amountCells(
  draft: FormDraft,
  roles: readonly RowRole[] = HOLDS_AMOUNTS
): readonly DraftCell[] {
  return rowsOf(draft, ...roles).flatMap((row) =>
    columnIds(draft, "amount").flatMap((id) => {
      const cell = cellIn(draft, row, id);
      return cell.value === null ? [] : [cell];
    })
  );
}

/** Cells of the header that hold texts of the form. */
export function headerCells(draft: FormDraft): readonly DraftCell[] {
  return rowsOf(draft, "header").flatMap(({ cells }) =>
    cells.filter(
      ({ value }, column) => typeof value === "string" && draft.sheet.columns[column]?.id !== null
    )
  );
}

/** Changes every text of some cells. */
export function changeTexts(cells: readonly DraftCell[], change: (text: string) => string): void {
  for (const cell of cells) if (typeof cell.value === "string") cell.value = change(cell.value);
}

/** Turns every formula into its result, as pasting values does. */
export function pasteValues({ sheet }: FormDraft): void {
  for (const { cells } of sheet.rows) for (const cell of cells) cell.formula = null;
}
