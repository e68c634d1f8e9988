import { insertBelow, insertRows, newRow, removeRows, unmerge } from "../cutting";
import { changes, keeps } from "../definitions";
import type { DraftCell, DraftRow } from "../draft";
import {
  cellIn,
  columnIds,
  firstRow,
  lastPlaceOf,
  pasteValues,
  placeOfColumn,
  rowsOf,
  type FormDraft,
} from "../formDraft";

const has = (role: DraftRow["role"]) => (draft: FormDraft) => rowsOf(draft, role).length > 0;
const hasTotal = { fits: has("total") };

/** A row with money of its own in the column that the sources split. */
function filled(draft: FormDraft, role: DraftRow["role"]): DraftRow {
  const row = rowsOf(draft, role).find((one) => Number(sumIn(draft, one).value) > 0);
  if (!row) throw new Error(`no ${role} with money`);
  return row;
}

function sumIn(draft: FormDraft, row: DraftRow): DraftCell {
  return cellIn(draft, row, draft.form.sourcedColumn ?? columnIds(draft, "amount")[0] ?? "");
}

function moveTotalFirst(draft: FormDraft): void {
  const { sheet } = draft;
  const total = firstRow(draft, "total");
  removeRows(sheet, (row) => row === total);
  const at = lastPlaceOf(draft, "header", "column-numbers");
  insertRows(sheet, at + 1, [total]);
}

/** The same total above the rows too. */
function repeatTotalFirst(draft: FormDraft): void {
  pasteValues(draft);
  const { sheet } = draft;
  const values = firstRow(draft, "total").cells.map(({ value }) => value);
  const at = lastPlaceOf(draft, "header", "column-numbers");
  insertRows(sheet, at + 1, [newRow(sheet, values)]);
}

/** "Làm tròn" below a total says it again in round figures. */
function roundTotal(draft: FormDraft): void {
  pasteValues(draft);
  const total = firstRow(draft, "total");
  const values = total.cells.map(({ value }) =>
    typeof value === "number" ? Math.round(value) : null
  );
  const row = newRow(draft.sheet, values);
  insertBelow(draft.sheet, total, row);
  cellIn(draft, row, draft.form.groupColumn).value = "Làm tròn";
}

function labelTotal(label: string, inNumbering = false) {
  return (draft: FormDraft): void => {
    const { sheet } = draft;
    const total = firstRow(draft, "total");
    unmerge(sheet, (_merge, role) => role === "total");
    for (const cell of total.cells) if (typeof cell.value === "string") cell.value = null;
    const column = inNumbering ? columnIds(draft, "numbering")[0] : draft.form.groupColumn;
    cellIn(draft, total, column ?? "").value = label;
  };
}

function removeTotal({ sheet }: FormDraft): void {
  removeRows(sheet, ({ role }) => role === "total");
}

/** Types a figure over a sum. */
function type(cell: DraftCell, value: number): void {
  cell.formula = null;
  cell.value = value;
}

/** One whole unit more than a sum says; more where one unit would be rounding. */
function breakSum(role: DraftRow["role"]) {
  return (draft: FormDraft): void => {
    const cell = sumIn(draft, filled(draft, role));
    type(cell, Number(cell.value) + (draft.unit === "dong" ? 1 : 10));
  };
}

function typeOver(role: DraftRow["role"]) {
  return (draft: FormDraft): void => {
    const cell = sumIn(draft, filled(draft, role));
    type(cell, Number(cell.value));
  };
}

/** Each figure of the group rows one column further right. */
function shiftSums(draft: FormDraft): void {
  pasteValues(draft);
  for (const row of rowsOf(draft, "group")) {
    const places = columnIds(draft, "amount").map((id) => placeOfColumn(draft, id));
    const values = places.map((place) => row.cells[place]?.value ?? null);
    for (const place of places) row.cells[place]!.value = null;
    for (const [index, place] of places.entries()) {
      const cell = row.cells[place + 1];
      if (cell) cell.value = values[index] ?? null;
    }
  }
}

/** The total's formula leaves out what its last group holds. */
function shortenTotal(draft: FormDraft): void {
  const total = sumIn(draft, filled(draft, "total"));
  const group = sumIn(draft, filled(draft, "group"));
  type(total, Number(total.value) - Number(group.value));
}

function breakRowSum(draft: FormDraft): void {
  const [equation] = draft.form.equations;
  const row = firstRow(draft, "task");
  const cell = cellIn(draft, row, equation?.total ?? "");
  type(cell, Number(cell.value) + 10);
}

const LABELS = ["Tổng số", "CỘNG", "Cộng:", "TỔNG CỘNG (I+II+III+IV+V)", "Tổng kinh phí", "Tổng"];
const isEquated = ({ form }: FormDraft) => form.equations.length > 0;
const hasGroups = has("group");

/** What people do to sums. */
export const totals = [
  keeps("total: first", moveTotalFirst, hasTotal),
  keeps("total: first and last", repeatTotalFirst, hasTotal),
  keeps("total: rounded below", roundTotal, hasTotal),
  ...LABELS.map((label) => keeps(`total: named ${label}`, labelTotal(label), hasTotal)),
  keeps("total: named in the number column", labelTotal("Tổng cộng", true), hasTotal),
  keeps("total: deleted", removeTotal, hasTotal),
  keeps("sums: pasted as values", pasteValues),
  keeps("sums: one typed over its formula", typeOver("total"), {
    ...hasTotal,
    reports: ["T407", "S113"],
  }),
  changes("total: off", ["T404"], breakSum("total"), has("total")),
  changes("total: leaves out a group", ["T404"], shortenTotal, hasGroups),
  changes("group sum: off", ["T403"], breakSum("group"), hasGroups),
  changes("group sums: one column off", ["T403", "T405"], shiftSums, hasGroups),
  changes("row sum: off", ["T401", "T402"], breakRowSum, isEquated),
];
