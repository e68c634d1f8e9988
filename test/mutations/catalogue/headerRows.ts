import { cellText } from "../../../src/core/sheet";
import { insertBelow, insertRows, newRow, removeRows, unmerge } from "../cutting";
import { keeps } from "../definitions";
import { placesOf, type DraftRow } from "../draft";
import { columnIds, firstRow, rowsOf, type FormDraft } from "../formDraft";

const isTwoRowed = (draft: FormDraft) => rowsOf(draft, "header").length > 1;
const hasGroups = (draft: FormDraft) => rowsOf(draft, "group").length > 0;
const hasNumbers = (draft: FormDraft) => rowsOf(draft, "column-numbers").length > 0;

function lastHeaderRow(draft: FormDraft): DraftRow {
  const row = rowsOf(draft, "header").at(-1);
  if (!row) throw new Error("no header");
  return row;
}

function unmergeHeader({ sheet }: FormDraft): void {
  unmerge(sheet, (_merge, role) => role === "header", false);
}

function unmergeHeaderRepeatingTexts({ sheet }: FormDraft): void {
  unmerge(sheet, (_merge, role) => role === "header");
}

/** Headers that ran over both rows stand in the lower row only. */
function mergeDifferently(draft: FormDraft): void {
  const { sheet } = draft;
  const places = placesOf(sheet);
  for (const { from, to } of sheet.merges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (a?.[1] !== b?.[1] || sheet.rows[a?.[0] ?? -1]?.role !== "header") continue;
    [to.value, from.value] = [from.value, null];
  }
  unmerge(sheet, ({ to }, role) => role === "header" && to.value !== null, false);
}

/** One row: wider headers are written before the narrower ones, or left out where none is lost. */
function flatten(joins: boolean) {
  return (draft: FormDraft): void => {
    const { sheet } = draft;
    unmergeHeaderRepeatingTexts(draft);
    const rows = rowsOf(draft, "header");
    const last = lastHeaderRow(draft);
    for (const [column, cell] of last.cells.entries()) {
      const texts = new Set(rows.map((row) => cellText(row.cells[column]?.value ?? null)));
      cell.value =
        [...texts]
          .filter((text) => text !== "")
          .slice(joins ? 0 : -1)
          .join(" - ") || null;
    }
    removeRows(sheet, (row) => rows.includes(row) && row !== last);
  };
}

const hasDistinctLeaves = (draft: FormDraft) => {
  const texts = lastHeaderRow(draft).cells.flatMap(({ value }) => value ?? []);
  return isTwoRowed(draft) && new Set(texts).size === texts.length;
};

/** The lowest header row is broken over two rows, as converting a page does. */
function splitLeaves(draft: FormDraft): void {
  const row = lastHeaderRow(draft);
  const rest = newRow(draft.sheet, [], "header");
  for (const [column, cell] of row.cells.entries()) {
    const words = cellText(cell.value).split(" ");
    if (words.length < 3 || draft.sheet.columns[column]?.id === null) continue;
    const half = Math.ceil(words.length / 2);
    cell.value = words.slice(0, half).join(" ");
    rest.cells[column]!.value = words.slice(half).join(" ");
  }
  insertBelow(draft.sheet, row, rest);
}

function copyOf(draft: FormDraft, row: DraftRow): DraftRow {
  const values = row.cells.map(({ value }, column) =>
    draft.sheet.columns[column]?.id === null ? null : value
  );
  return newRow(draft.sheet, values, "added");
}

function insertAmongTasks(draft: FormDraft, rows: readonly DraftRow[]): void {
  const second = rowsOf(draft, "task")[1] ?? firstRow(draft, "task");
  insertRows(draft.sheet, draft.sheet.rows.indexOf(second), rows);
}

function repeatHeader(draft: FormDraft): void {
  insertAmongTasks(
    draft,
    rowsOf(draft, "header", "column-numbers").map((row) => copyOf(draft, row))
  );
}

function repeatHeaderAtGroups(isBelow: boolean) {
  return (draft: FormDraft): void => {
    for (const group of rowsOf(draft, "group").slice(isBelow ? 0 : 1)) {
      const at = draft.sheet.rows.indexOf(group) + (isBelow ? 1 : 0);
      const rows = rowsOf(draft, "header", "column-numbers").map((row) => copyOf(draft, row));
      insertRows(draft.sheet, at, rows);
    }
  };
}

/** "triệu đồng" below the header of every amount, and no unit line. */
function addUnitRow(draft: FormDraft): void {
  const amounts = columnIds(draft, "amount");
  const units = draft.sheet.columns.map(({ id }) =>
    id !== null && amounts.includes(id) ? "triệu đồng" : null
  );
  removeRows(draft.sheet, ({ cells }) =>
    cells.some(({ value }) => cellText(value).startsWith("Đơn vị tính"))
  );
  insertBelow(draft.sheet, lastHeaderRow(draft), newRow(draft.sheet, units, "header"));
}

/** One row, other words, and one cell fewer, so that the rest stands one column to the left. */
function repeatHeaderReworded(draft: FormDraft): void {
  const flat = rowsOf(draft, "header").reduce<unknown[]>(
    (texts, row) => row.cells.map(({ value }, column) => value ?? texts[column] ?? null),
    []
  );
  const texts = flat.map((value, column) =>
    draft.sheet.columns[column]?.id === null || typeof value !== "string"
      ? null
      : value
          .replace(/\(.*\)/, "")
          .replace(/năm \d+/, "")
          .trim()
  );
  texts.splice(3, 1);
  insertAmongTasks(draft, [newRow(draft.sheet, texts)]);
}

function dropColumnNumbers({ sheet }: FormDraft): void {
  removeRows(sheet, ({ role }) => role === "column-numbers");
}

const numbered = (textOf: (index: number) => string | number) => (draft: FormDraft) => {
  for (const row of rowsOf(draft, "column-numbers")) {
    for (const [column, cell] of row.cells.entries()) {
      if (draft.sheet.columns[column]?.id !== null) cell.value = textOf(column);
    }
  }
};

function addColumnNumbers(draft: FormDraft): void {
  const texts = draft.sheet.columns.map(({ id }, column) =>
    id === null ? null : `(${String(column + 1)})`
  );
  dropColumnNumbers(draft);
  insertBelow(draft.sheet, lastHeaderRow(draft), newRow(draft.sheet, texts));
}

/** What people and converters do to header rows. */
export const headerRows = [
  keeps("header: unmerged", unmergeHeader, { fits: isTwoRowed }),
  keeps("header: unmerged with texts repeated", unmergeHeaderRepeatingTexts, { fits: isTwoRowed }),
  keeps("header: merged differently", mergeDifferently, { fits: isTwoRowed }),
  keeps("header: in one row, joined", flatten(true), { fits: isTwoRowed }),
  keeps("header: in one row, narrow ones only", flatten(false), { fits: hasDistinctLeaves }),
  keeps("header: split over more rows", splitLeaves),
  keeps("header: repeated in the middle", repeatHeader),
  keeps("header: repeated above each group", repeatHeaderAtGroups(false), { fits: hasGroups }),
  keeps("header: repeated below each group", repeatHeaderAtGroups(true), { fits: hasGroups }),
  keeps("header: units in a row of their own", addUnitRow),
  keeps("header: repeated reworded, one cell fewer", repeatHeaderReworded),
  keeps("column numbers: dropped", dropColumnNumbers, { fits: hasNumbers }),
  keeps(
    "column numbers: A, B, 1, 2",
    numbered((at) => (at < 2 ? "AB".charAt(at) : String(at - 1))),
    {
      fits: hasNumbers,
    }
  ),
  keeps(
    "column numbers: as numbers",
    numbered((at) => at + 1),
    { fits: hasNumbers }
  ),
  keeps("column numbers: added in brackets", addColumnNumbers),
];
