import { insertColumn, moveColumn, removeColumn } from "../cutting";
import { changes, keeps } from "../definitions";
import type { DraftRow } from "../draft";
import { columnIds, placeOfColumn, rowsOf, type FormDraft } from "../formDraft";

/** A column without money, sources or names, which a form can do without. */
function optionalColumn(draft: FormDraft): string | undefined {
  const ids = columnIds(draft, "note", "decision", "text", "agencies", "period", "quantity");
  return ids.find(
    (id) => !draft.form.columns.some((column) => column.id === id && column.essential === true)
  );
}

const hasOptional = (draft: FormDraft) => optionalColumn(draft) !== undefined;
const hasAmounts = (least: number) => (draft: FormDraft) =>
  columnIds(draft, "amount").length >= least;

function lastPlace({ sheet }: FormDraft): number {
  return sheet.columns.reduce((last, { id }, column) => (id === null ? last : column), 0);
}

function moveOptional(toPlace: (draft: FormDraft) => number) {
  return (draft: FormDraft): void => {
    const from = placeOfColumn(draft, optionalColumn(draft) ?? "");
    moveColumn(draft.sheet, from, toPlace(draft));
  };
}

function swap(draft: FormDraft, firstId: string, secondId: string): void {
  const [first, second] = [placeOfColumn(draft, firstId), placeOfColumn(draft, secondId)];
  const [low, high] = [Math.min(first, second), Math.max(first, second)];
  moveColumn(draft.sheet, low, high);
  if (high - low > 1) moveColumn(draft.sheet, high - 1, low);
}

function swapAmounts(draft: FormDraft): void {
  const ids = columnIds(draft, "amount");
  swap(draft, ids[0] ?? "", ids.at(-1) ?? "");
}

function swapNameAndNumbering(draft: FormDraft): void {
  swap(draft, columnIds(draft, "numbering")[0] ?? "", draft.form.nameColumn);
}

/** The first column last, as sheets made for reading from right to left and careless pasting leave it. */
function reverseColumns(draft: FormDraft): void {
  const last = lastPlace(draft);
  for (let place = 0; place < last; place += 1) moveColumn(draft.sheet, last, place);
}

/** Without the column of numbers; what stood in it outside the rows of tasks moves to the next one. */
function removeNumbering(draft: FormDraft): void {
  const place = placeOfColumn(draft, columnIds(draft, "numbering")[0] ?? "");
  for (const { role, cells } of draft.sheet.rows) {
    const [own, next] = [cells[place], cells[place + 1]];
    const isKept = role === "above" || role === "below" || role === "total";
    if (isKept && own && next?.value === null) next.value = own.value;
  }
  removeColumn(draft.sheet, place);
}

interface Inserted {
  readonly header: string;
  readonly at: (draft: FormDraft) => number;
  readonly value: (index: number) => string | number;
}

function insert({ header, at, value }: Inserted) {
  return (draft: FormDraft): void => {
    const last = rowsOf(draft, "header").at(-1);
    const isLine = ({ role }: DraftRow) => role === "task" || role === "source-line";
    insertColumn(draft.sheet, at(draft), (row, index) => {
      if (row === last) return header;
      return isLine(row) ? value(index) : null;
    });
  };
}

const middle = (draft: FormDraft) => placeOfColumn(draft, columnIds(draft, "amount")[0] ?? "");
const amongAmounts = (draft: FormDraft) =>
  placeOfColumn(draft, columnIds(draft, "amount").at(-1) ?? "");
const start = () => 0;
const end = (draft: FormDraft) => lastPlace(draft) + 1;
const code = (index: number) => `M${String(index)}`;

function hide(idOf: (draft: FormDraft) => string | undefined) {
  return (draft: FormDraft): void => {
    const column = draft.sheet.columns[placeOfColumn(draft, idOf(draft) ?? "")];
    if (!column) throw new Error("nothing to hide");
    column.hidden = true;
  };
}

function remove(idOf: (draft: FormDraft) => string | undefined) {
  return (draft: FormDraft) => removeColumn(draft.sheet, placeOfColumn(draft, idOf(draft) ?? ""));
}

const nameColumn = ({ form }: FormDraft) => form.nameColumn;
const sourcedColumn = ({ form }: FormDraft) => form.sourcedColumn ?? undefined;

/** What people do to columns. */
export const columns = [
  keeps("column: optional one moved to the end", moveOptional(lastPlace), { fits: hasOptional }),
  keeps(
    "column: optional one moved to the second place",
    moveOptional(() => 1),
    {
      fits: hasOptional,
    }
  ),
  keeps("column: two amounts swapped", swapAmounts, { fits: hasAmounts(2) }),
  keeps("column: number and name swapped", swapNameAndNumbering),
  keeps("columns: in reverse order", reverseColumns),
  keeps("column: numbers of rows removed", removeNumbering),
  keeps("column: texts inserted first", insert({ header: "Mã nhiệm vụ", at: start, value: code })),
  keeps(
    "column: numbers inserted first",
    insert({ header: "Mã số", at: start, value: (index) => index * 11 })
  ),
  keeps(
    "column: texts inserted in the middle",
    insert({ header: "Lĩnh vực", at: middle, value: () => "Y tế" })
  ),
  keeps(
    "column: numbers inserted among the amounts",
    insert({ header: "Số lượng (bộ)", at: amongAmounts, value: (index) => index * 3 })
  ),
  keeps(
    "column: other money inserted last",
    insert({ header: "Đề xuất của phòng Tài chính", at: end, value: (index) => index * 100.5 })
  ),
  keeps(
    "column: texts inserted last",
    insert({ header: "Ý kiến", at: end, value: () => "Đồng ý" })
  ),
  keeps("column: optional one hidden", hide(optionalColumn), { fits: hasOptional }),
  keeps("column: optional one removed", remove(optionalColumn), {
    fits: hasOptional,
    reports: ["S103"],
  }),
  changes("column: names removed", ["S103", "S101"], remove(nameColumn)),
  changes("column: the money removed", ["S103", "S101"], remove(sourcedColumn)),
  changes("column: the money hidden", ["S110"], hide(sourcedColumn)),
];
