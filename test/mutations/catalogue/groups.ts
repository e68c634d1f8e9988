import { cellText } from "../../../src/core/sheet";
import { insertBelow, insertRows, removeRows, unmerge } from "../cutting";
import { keeps } from "../definitions";
import type { DraftRow } from "../draft";
import { cellIn, columnIds, lastPlaceOf, pasteValues, rowsOf, type FormDraft } from "../formDraft";
import { rowWith } from "./bodyRows";

const hasGroups = (draft: FormDraft) => rowsOf(draft, "group").length > 0;
const fits = { fits: hasGroups };
const LETTERS = "ABCDEFGHIKLM";

const numbering = (draft: FormDraft, row: DraftRow) =>
  cellIn(draft, row, columnIds(draft, "numbering")[0] ?? "");
const groupName = (draft: FormDraft, row: DraftRow) => cellIn(draft, row, draft.form.groupColumn);

function unmergeGroups({ sheet }: FormDraft): void {
  unmerge(sheet, (_merge, role) => role === "group" || role === "total");
}

function numberInsideName(separator: string) {
  return (draft: FormDraft): void => {
    for (const row of rowsOf(draft, "group")) {
      const name = groupName(draft, row);
      name.value = `${cellText(numbering(draft, row).value)}${separator}${cellText(name.value)}`;
      numbering(draft, row).value = null;
    }
  };
}

/** Numbers every group and the tasks in it anew; null leaves a cell blank. */
function renumber(
  groupAt: (group: number, old: unknown) => string | null,
  taskAt: (task: number, group: number, running: number) => string | number | null
) {
  return (draft: FormDraft): void => {
    let [group, task, running] = [0, 0, 0];
    for (const row of rowsOf(draft, "group", "task", "blank")) {
      const cell = numbering(draft, row);
      if (row.role === "group") {
        cell.value = groupAt(group, cell.value);
        [group, task] = [group + 1, 0];
      } else {
        cell.value = taskAt(task, group - 1, running);
        [task, running] = [task + 1, running + 1];
      }
    }
  };
}

const same = (_group: number, old: unknown) => String(old);
const letter = (group: number) => LETTERS.charAt(group);
const restarting = (task: number) => task + 1;

/** "Cộng nhóm I" below the last row of each group, with or without the sums left above. */
function addSubtotals(label: (number: string) => string, keepsAbove: boolean) {
  return (draft: FormDraft): void => {
    pasteValues(draft);
    for (const row of rowsOf(draft, "group")) {
      const rows = draft.sheet.rows;
      const rest = rows.slice(rows.indexOf(row) + 1);
      const end = rest.findIndex(({ role }) => role === "group" || role === "total");
      const last = end < 0 ? rest.filter(({ role }) => role === "task").at(-1) : rest[end - 1];
      const sums = columnIds(draft, "amount").map((id): [string, number | null] => {
        const cell = cellIn(draft, row, id);
        const sum = typeof cell.value === "number" ? cell.value : null;
        if (!keepsAbove) cell.value = null;
        return [id, sum];
      });
      const name = label(cellText(numbering(draft, row).value));
      const subtotal = rowWith(draft, {
        ...Object.fromEntries(sums),
        [draft.form.groupColumn]: name,
      });
      if (last) insertBelow(draft.sheet, last, subtotal);
    }
  };
}

/** "Cộng" below each group and nothing that adds up the groups. */
function closeGroupsAlone(draft: FormDraft): void {
  addSubtotals(() => "Cộng", false)(draft);
  removeRows(draft.sheet, ({ role }) => role === "total");
}

/** "I. Phát triển hạ tầng" over all columns, so that no sum has a place. */
function mergeOverAll(draft: FormDraft): void {
  blankSums(draft);
  unmergeGroups(draft);
  for (const row of rowsOf(draft, "group")) {
    const text = `${cellText(numbering(draft, row).value)}. ${cellText(groupName(draft, row).value)}`;
    const own = row.cells.filter((_cell, column) => draft.sheet.columns[column]?.id !== null);
    const [from, to] = [own[0], own.at(-1)];
    for (const cell of own) cell.value = null;
    if (!from || !to) continue;
    from.value = text;
    draft.sheet.merges.push({ from, to });
  }
}

function blankSums(draft: FormDraft): void {
  pasteValues(draft);
  for (const row of rowsOf(draft, "group")) {
    for (const id of columnIds(draft, "amount")) cellIn(draft, row, id).value = null;
  }
}

function addEmptyGroup(draft: FormDraft): void {
  const [first] = rowsOf(draft, "group");
  if (!first) return;
  const group = rowWith(draft, { [draft.form.groupColumn]: "Nội dung khác" });
  numbering(draft, group).value = "X";
  insertRows(draft.sheet, lastPlaceOf(draft, "blank", "task", "source-line") + 1, [group]);
}

function upperCaseNames(draft: FormDraft): void {
  for (const row of rowsOf(draft, "group")) {
    const cell = groupName(draft, row);
    cell.value = cellText(cell.value).toUpperCase();
  }
}

function addOuterGroup(draft: FormDraft): void {
  const [first] = rowsOf(draft, "group");
  if (!first) return;
  const outer = rowWith(draft, { [draft.form.groupColumn]: "Nhiệm vụ, dự án cấp tỉnh" });
  numbering(draft, outer).value = "A";
  insertRows(draft.sheet, draft.sheet.rows.indexOf(first), [outer]);
}

/** What people do to groups and their numbering. */
export const groups = [
  keeps("groups: rows unmerged", unmergeGroups, fits),
  keeps("groups: number inside the name", numberInsideName(". "), fits),
  keeps("groups: number and dash inside the name", numberInsideName(" - "), fits),
  keeps("groups: letters for Roman numbers", renumber(letter, restarting), fits),
  keeps(
    "groups: Roman numbers with a dot",
    renumber((_at, old) => `${String(old)}.`, restarting),
    fits
  ),
  keeps("groups: names in upper case", upperCaseNames, fits),
  keeps("groups: rows without sums", blankSums, fits),
  keeps(
    "groups: Cộng nhóm below each",
    addSubtotals((n) => `Cộng nhóm ${n}`, true),
    fits
  ),
  keeps(
    "groups: Cộng below each instead of above",
    addSubtotals(() => "Cộng", false),
    fits
  ),
  keeps(
    "groups: Cộng (I) below each",
    addSubtotals((n) => `Cộng (${n})`, false),
    fits
  ),
  keeps("groups: Cộng below each, none of all", closeGroupsAlone, fits),
  keeps("groups: merged over all columns, without sums", mergeOverAll, fits),
  keeps("groups: an empty one more", addEmptyGroup, fits),
  keeps("groups: an outer one more", addOuterGroup, fits),
  keeps(
    "numbering: runs on over groups",
    renumber(same, (_task, _group, running) => running + 1)
  ),
  keeps(
    "numbering: jumps",
    renumber(same, (task) => task * 3 + 1)
  ),
  keeps(
    "numbering: the same twice",
    renumber(same, () => 1)
  ),
  keeps(
    "numbering: blank",
    renumber(same, () => null)
  ),
  keeps(
    "numbering: all blank",
    renumber(
      () => null,
      () => null
    ),
    fits
  ),
  keeps(
    "numbering: as text with a dot",
    renumber(same, (task) => `${String(task + 1)}.`)
  ),
  keeps(
    "numbering: I.1",
    renumber(
      same,
      (task, group) => `${["I", "II", "III", "IV", "V", "VI"][group] ?? "VII"}.${String(task + 1)}`
    ),
    fits
  ),
  keeps(
    "numbering: 1 over 1.1",
    renumber(
      (group) => String(group + 1),
      (task, group) => `${String(group + 1)}.${String(task + 1)}`
    ),
    fits
  ),
  keeps(
    "numbering: dashes",
    renumber(same, () => "-")
  ),
  keeps(
    "numbering: 01, 02",
    renumber(same, (task) => `0${String(task + 1)}`)
  ),
];
