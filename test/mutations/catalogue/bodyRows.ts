import { cellText } from "../../../src/core/sheet";
import { insertBelow, insertRows, newRow, removeRows } from "../cutting";
import { changes, keeps } from "../definitions";
import { blankCell, type DraftRow } from "../draft";
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

const secondTask = (draft: FormDraft) => rowsOf(draft, "task")[1] ?? firstRow(draft, "task");
const hasBlanks = (draft: FormDraft) => rowsOf(draft, "blank").length > 0;
const hasLines = (draft: FormDraft) => rowsOf(draft, "source-line").length > 0;

/** A new row whose cells stand in columns of the form. */
export function rowWith(
  draft: FormDraft,
  values: Readonly<Record<string, string | number | null>>
): DraftRow {
  const row = newRow(draft.sheet);
  for (const [id, value] of Object.entries(values)) {
    if (placeOfColumn(draft, id) >= 0) cellIn(draft, row, id).value = value;
  }
  return row;
}

function insertBlanks(draft: FormDraft): void {
  for (const row of rowsOf(draft, "task", "group")) {
    insertRows(draft.sheet, draft.sheet.rows.indexOf(row), [newRow(draft.sheet)]);
  }
}

function insertBlankFirst(draft: FormDraft): void {
  const at = lastPlaceOf(draft, "header") + 1;
  insertRows(draft.sheet, at, [newRow(draft.sheet)]);
}

function removeBlanks({ sheet }: FormDraft): void {
  removeRows(sheet, ({ role }) => role === "blank");
}

function insertPageBreak(draft: FormDraft): void {
  const at = draft.sheet.rows.indexOf(secondTask(draft));
  insertRows(draft.sheet, at, [
    newRow(draft.sheet, ["Trang 2/5"]),
    newRow(draft.sheet, [null, "(Tiếp theo trang trước)"]),
  ]);
}

/** The second half of each long text stands in a row of its own below. */
function splitTask(draft: FormDraft): void {
  const row = secondTask(draft);
  const rest = newRow(draft.sheet);
  for (const id of columnIds(draft, "name", "text", "agencies", "note", "decision")) {
    const cell = cellIn(draft, row, id);
    const words = cellText(cell.value).split(" ");
    if (words.length < 3) continue;
    const half = Math.ceil(words.length / 2);
    cell.value = words.slice(0, half).join(" ");
    cellIn(draft, rest, id).value = words.slice(half).join(" ");
  }
  insertBelow(draft.sheet, row, rest);
}

/** "Cộng mang sang" at the foot of a page and "Mang sang" on the next say what stands above. */
function carryOver(draft: FormDraft): void {
  pasteValues(draft);
  const [first, second] = rowsOf(draft, "task");
  if (!first || !second) throw new Error("too few tasks");
  const sums = columnIds(draft, "amount").map((id): [string, number | null] => {
    const { value } = cellIn(draft, first, id);
    return [id, typeof value === "number" ? value : null];
  });
  const line = (name: string) =>
    rowWith(draft, { ...Object.fromEntries(sums), [draft.form.nameColumn]: name });
  const at = draft.sheet.rows.indexOf(second);
  insertRows(draft.sheet, at, [line("Cộng trang 1"), line("Mang sang từ trang trước")]);
}

function indentNames(draft: FormDraft): void {
  for (const row of rowsOf(draft, "task")) {
    const cell = cellIn(draft, row, draft.form.nameColumn);
    cell.value = `      ${cellText(cell.value)}`;
  }
}

function hideRows(role: DraftRow["role"]) {
  return (draft: FormDraft): void => {
    for (const row of rowsOf(draft, role).slice(0, 1)) row.hidden = true;
  };
}

/** Figures below a task that say what part of it is for what; they are not added to it. */
function addOfWhich(label: (part: string) => string) {
  return (draft: FormDraft): void => {
    pasteValues(draft);
    const task = firstRow(draft, "task");
    const parts = ["Phần mềm", "Thiết bị"].map((part, index) => {
      const amounts = columnIds(draft, "amount").map((id): [string, number | null] => {
        const whole = Number(cellIn(draft, task, id).value ?? 0);
        return [id, whole === 0 ? null : Math.round(whole * (index === 0 ? 0.25 : 0.5))];
      });
      const name = index === 0 ? label(part) : `- ${part}`;
      return rowWith(draft, { ...Object.fromEntries(amounts), [draft.form.nameColumn]: name });
    });
    insertBelow(draft.sheet, task, ...parts);
  };
}

function addOfWhichHeading(draft: FormDraft): void {
  addOfWhich((part) => `- ${part}`)(draft);
  const heading = rowWith(draft, { [draft.form.nameColumn]: "Trong đó:" });
  insertBelow(draft.sheet, firstRow(draft, "task"), heading);
}

/** The tasks of a group in the other order, as sorting them by money does. */
function reverseTasks(draft: FormDraft): void {
  const [first, second] = rowsOf(draft, "task");
  if (!first || !second) throw new Error("too few tasks");
  for (const [column, cell] of first.cells.entries()) {
    const other = second.cells[column] ?? blankCell();
    [first.cells[column], second.cells[column]] = [other, cell];
  }
}

function copyTask(draft: FormDraft): void {
  const task = firstRow(draft, "task");
  const values = task.cells.map(({ value }) => value);
  pasteValues(draft);
  insertBelow(draft.sheet, task, newRow(draft.sheet, values));
}

function removeTask(draft: FormDraft): void {
  pasteValues(draft);
  const gone = firstRow(draft, "task");
  removeRows(draft.sheet, (row) => row === gone);
}

const hasTotal = (draft: FormDraft) => rowsOf(draft, "total").length > 0;

/** What people and page breaks do to the rows of tasks. */
export const bodyRows = [
  keeps("rows: blank ones between", insertBlanks),
  keeps("rows: a blank one below the header", insertBlankFirst),
  keeps("rows: blank ones removed", removeBlanks, { fits: hasBlanks }),
  keeps("rows: a page break with its notes", insertPageBreak),
  keeps("rows: sums carried over to the next page", carryOver),
  keeps("rows: names indented", indentNames),
  keeps("rows: a task split over two", splitTask),
  keeps("rows: a blank one hidden", hideRows("blank"), { fits: hasBlanks }),
  changes("rows: one with money hidden", ["S110"], hideRows("task")),
  changes("rows: a source line hidden", ["S110"], hideRows("source-line"), hasLines),
  keeps(
    "rows: Trong đó with figures",
    addOfWhich((part) => `Trong đó: ${part}`)
  ),
  keeps("rows: Trong đó as a heading", addOfWhichHeading),
  keeps(
    "rows: Bao gồm with figures",
    addOfWhich((part) => `Bao gồm: ${part}`)
  ),
  keeps(
    "rows: dashed parts with figures",
    addOfWhich((part) => `- ${part}`)
  ),
  keeps("rows: two tasks in the other order", reverseTasks),
  changes("rows: a task twice, sums as before", ["T403", "T404"], copyTask, hasTotal),
  changes("rows: a task gone, sums as before", ["T403", "T404"], removeTask, hasTotal),
];
