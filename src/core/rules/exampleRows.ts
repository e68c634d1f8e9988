import type { TableRow } from "../table";
import { foldLetters } from "../text";
import type { RowTable } from "./definitions";
import { createLook } from "./textLooks";

/** Words by which a form or a guide marks a row as an example, on folded text. */
const MARKED =
  /^(?:vi du|vd)\s*[:.(\d]|^vi du$|^\(?(?:dong )?mau\)?\s*(?:[:.]|$)|\((?:dong )?mau\b|\bxoa (?:dong nay |di )?(?:khi|truoc khi) (?:nop|gui)|\bxoa dong nay\b|\((?:ghi|dien|nhap) (?:ro |day du )?(?:ten|noi dung)\b/;
/** "Tên nhiệm vụ", "Nhiệm vụ A", "Dự án …": a name that stands for one. */
const STAND_IN =
  /^(?:ten )?(?:nhiem vu|du an|hang muc|cong viec|goi thau|de an|noi dung|phan mem)(?: [abcxyz]| ?[.…_]+)$|^ten (?:nhiem vu|du an|hang muc|cong viec|goi thau|de an)(?:[/, ]+(?:nhiem vu|du an))?$/;
/** Typed to try out whether it works. */
const TRIAL = /^(?:abc\d*|test\d*|asdf\w*|qwer\w*|x{2,}|a{3,}|thu nghiem nhap|nhap thu)$/;
/** "Sở A", "Đơn vị X": no agency is called so. */
const AGENCY =
  /^(?:so|bo|ban|phong|don vi|co quan|ubnd (?:tinh|huyen|xa|phuong)|xa|phuong) [abcxyz]$/;

const isExampleName = createLook((name) => {
  const folded = foldLetters(name).trim();
  return MARKED.test(folded) || STAND_IN.test(folded) || TRIAL.test(folded);
});

const isExampleAgency = createLook((text) => AGENCY.test(foldLetters(text).trim()));

type RowTest = (row: TableRow) => boolean;

const findersKnown = new WeakMap<RowTable["columns"], RowTest>();

/**
 * A test for the task rows that a form or guide gives as an example and people forget to delete. Two
 * rules ask it of each row, one after the other: the second is given the same answer.
 */
export function exampleFinder({ columns }: Pick<RowTable, "columns">): RowTest {
  const known = findersKnown.get(columns);
  if (known) return known;
  const isExample = createFinder(columns);
  let last: TableRow | null = null;
  let answer = false;
  const find = (row: TableRow) => {
    if (last !== row) [last, answer] = [row, isExample(row)];
    return answer;
  };
  findersKnown.set(columns, find);
  return find;
}

function createFinder(columns: RowTable["columns"]): RowTest {
  const agencies = columns.flatMap(({ definition: { id, kind } }) =>
    kind === "agencies" ? [id] : []
  );
  return ({ kind, name, cells }) => {
    if (kind !== "task") return false;
    if (isExampleName(name)) return true;
    for (const id of agencies) if (isExampleAgency(cells[id]?.text ?? "")) return true;
    return false;
  };
}
