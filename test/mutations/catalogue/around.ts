import { cellText, type CellValue } from "../../../src/core/sheet";
import { insertColumn, insertRows, newRow, removeRows } from "../cutting";
import { changes, keeps } from "../definitions";
import { blankCell, type DraftRow, type DraftSheet } from "../draft";
import { copySheet, lastPlaceOf, rowsOf, type FormDraft } from "../formDraft";

const TITLES = ["UBND TỈNH", "SỞ Y TẾ", null, "BIỂU TỔNG HỢP DỰ TOÁN", "(Dự thảo lần 2)", null];

function insertTitles({ sheet }: FormDraft): void {
  insertRows(
    sheet,
    0,
    TITLES.map((title) => newRow(sheet, [title]))
  );
}

const isUnitLine = ({ cells }: DraftRow) =>
  cells.some(({ value }) => typeof value === "string" && value.startsWith("Đơn vị tính"));

function removeTitles({ sheet }: FormDraft): void {
  removeRows(sheet, (row) => row.role === "above" && !isUnitLine(row));
}

function removeAllAbove({ sheet }: FormDraft): void {
  removeRows(sheet, ({ role }) => role === "above");
}

function shiftDown({ sheet }: FormDraft): void {
  insertRows(
    sheet,
    0,
    Array.from({ length: 12 }, () => newRow(sheet))
  );
}

function shiftRight({ sheet }: FormDraft): void {
  for (let count = 0; count < 3; count += 1) insertColumn(sheet, 0, () => null);
}

function splitUnitLine(draft: FormDraft): void {
  const row = rowsOf(draft, "above").find(isUnitLine);
  const cell = row?.cells.find(({ value }) => value !== null);
  const beside = row?.cells[row.cells.indexOf(cell ?? blankCell()) + 1];
  if (!cell || !beside) throw new Error("no unit line");
  const [label = "", unit = ""] = cellText(cell.value).split(": ");
  [cell.value, beside.value] = [`${label}:`, unit];
  draft.sheet.merges = draft.sheet.merges.filter(({ from }) => from !== cell);
}

function shortUnitLine(draft: FormDraft): void {
  const cell = rowsOf(draft, "above")
    .find(isUnitLine)
    ?.cells.find(({ value }) => value !== null);
  if (cell) cell.value = cellText(cell.value).replace("Đơn vị tính", "ĐVT");
}

function addNotes(draft: FormDraft): void {
  const { sheet } = draft;
  const notes = [
    "Ghi chú: số liệu tính đến ngày 30/6; kinh phí 1.500 triệu đồng của nhiệm vụ 2 chuyển từ năm trước.",
    "- Các nhiệm vụ thuộc nhóm I do Sở chủ trì.",
    "* Theo Quyết định số 12/QĐ-UBND ngày 05/01/2018.",
  ];
  const at = lastPlaceOf(draft, "total", "task") + 1;
  insertRows(sheet, at, [newRow(sheet), ...notes.map((note) => newRow(sheet, [null, note]))]);
}

function removeClosing({ sheet }: FormDraft): void {
  removeRows(sheet, ({ role }) => role === "below");
}

const WIDE = 6;
const FOREIGN: readonly (readonly CellValue[])[] = [
  ["STT", "Tên tài sản", "Số lượng", "Nguyên giá", "Giá trị còn lại"],
  [1, "Máy tính để bàn", 12, 180500, 90250],
  [2, "Máy in", 4, 24800, 12400],
  [3, "Máy chủ", 1, 350900, 175450],
];

function addForeignTableBelow({ sheet }: FormDraft): void {
  sheet.rows.push(newRow(sheet), newRow(sheet, ["Danh mục tài sản"]));
  sheet.rows.push(...FOREIGN.map((values) => newRow(sheet, values)));
}

/** So many blank columns to the right, and the lists that the form keeps there further right. */
function addTableBeside(gap: number) {
  return ({ sheet, form }: FormDraft): void => {
    const top = sheet.rows.findIndex(({ role }) => role === "header");
    const right = sheet.columns.reduce((last, { id }, at) => (id === null ? last : at), 0);
    const left = gap === WIDE ? form.columns.length + WIDE : right + 1 + gap;
    const isWide = gap === WIDE;
    for (let at = 0; !isWide && at < gap + 5; at += 1) insertColumn(sheet, right + 1, () => null);
    while (sheet.columns.length < left + 5) insertColumn(sheet, sheet.columns.length, () => null);
    for (const [row, values] of FOREIGN.entries()) {
      for (const [column, value] of values.entries()) {
        const cell = sheet.rows[top + row]?.cells[left + column];
        if (cell) cell.value = value;
      }
    }
  };
}

/** Right below the total, without a blank row, over all columns. */
function addNoteBlock(draft: FormDraft): void {
  const { sheet } = draft;
  const text =
    "Ghi chú:\n- Kinh phí đã gồm 10% thuế.\n- 1.500 triệu đồng của nhiệm vụ 2 chuyển từ năm trước.";
  const block = newRow(sheet, [text]);
  insertRows(sheet, lastPlaceOf(draft, "total", "task", "blank", "group") + 1, [block]);
  const [from, to] = [block.cells[0], block.cells[draft.form.columns.length - 1]];
  if (from && to) sheet.merges.push({ from, to });
}

function addSignatures({ sheet }: FormDraft): void {
  removeClosing({ sheet } as FormDraft);
  const signs = [
    [null, "NGƯỜI LẬP BIỂU", null, "KẾ TOÁN TRƯỞNG", null, "THỦ TRƯỞNG ĐƠN VỊ"],
    [null, "(Ký, ghi rõ họ tên)", null, "(Ký, ghi rõ họ tên)", null, "(Ký tên, đóng dấu)"],
    [],
    [null, "Nguyễn Văn An", null, "Trần Thị Bình", null, "Lê Văn Cường"],
  ];
  sheet.rows.push(newRow(sheet), ...signs.map((values) => newRow(sheet, values)));
}

/** The same form once more below: its money is not in the facts of the first. */
function addSameFormBelow(draft: FormDraft): void {
  const copy = copySheet(draft);
  const rows = copy.rows.filter(({ role }) => role !== "above" && role !== "below");
  draft.sheet.rows.push(newRow(draft.sheet), ...rows);
  draft.sheet.merges.push(...copy.merges);
}

function namedSheet(draft: FormDraft, name: string, rows: readonly CellValue[][]): DraftSheet {
  const sheet: DraftSheet = { ...copySheet(draft), name, rows: [], merges: [] };
  sheet.rows = rows.map((values) => newRow(sheet, values));
  return sheet;
}

function addCover(draft: FormDraft): void {
  draft.before.push(
    namedSheet(draft, "Bìa", [
      ["SỞ Y TẾ"],
      [],
      ["DỰ TOÁN NĂM"],
      ["Kèm theo Công văn số 12/SYT-KHTC"],
    ])
  );
}

function addCopy(draft: FormDraft): void {
  draft.after.push({ ...copySheet(draft), name: `${draft.sheet.name} (2)` });
}

function addHiddenCopy(draft: FormDraft): void {
  draft.after.push({ ...copySheet(draft), name: "Bản nháp", visibility: "hidden" });
}

/** What people put around a table, and what they take away. */
export const around = [
  keeps("above: more titles", insertTitles),
  keeps("above: no title block", removeTitles),
  keeps("above: the unit in a cell of its own", splitUnitLine),
  keeps("above: ĐVT", shortUnitLine),
  keeps("above: the table further down", shiftDown),
  keeps("above: the table further right", shiftRight),
  changes("above: nothing, not even a unit", ["H204"], removeAllAbove),
  keeps("below: notes", addNotes),
  keeps("below: no closing", removeClosing),
  keeps("below: a foreign table", addForeignTableBelow, { reports: ["S108", "S101"] }),
  keeps("below: notes right under the total, merged", addNoteBlock),
  keeps("below: signatures in columns", addSignatures),
  keeps("beside: a foreign table, one column away", addTableBeside(1), {
    reports: ["S108", "S105"],
  }),
  keeps("beside: a foreign table", addTableBeside(WIDE), { reports: ["S108", "S105"] }),
  changes("below: the same form again", ["S108", "S116"], addSameFormBelow),
  keeps("sheets: a cover before it", addCover),
  keeps("sheets: renamed", ({ sheet }) => {
    sheet.name = "Phụ lục 02 (chốt)";
  }),
  changes("sheets: a copy", ["S116"], addCopy),
  keeps("sheets: a hidden copy", addHiddenCopy, { reports: ["S110"] }),
];
