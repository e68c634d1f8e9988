import { cellText } from "../../../src/core/sheet";
import type { ColumnKind } from "../../../src/core/packs";
import { changes, keeps } from "../definitions";
import { cellIn, changeTexts, columnIds, headerCells, rowsOf, type FormDraft } from "../formDraft";

const SYNONYMS: Partial<Readonly<Record<ColumnKind, string>>> = {
  numbering: "STT",
  name: "Nội dung nhiệm vụ, dự án",
  agencies: "Đơn vị thực hiện",
  period: "Thời gian",
  note: "Ghi chú",
};

/** The cell that heads a column: the lowest one with a text. */
function leafOf(draft: FormDraft, id: string) {
  const cells = rowsOf(draft, "header").map((row) => cellIn(draft, row, id));
  return cells.reverse().find(({ value }) => value !== null);
}

function renameBySynonyms(draft: FormDraft): void {
  for (const [kind, text] of Object.entries(SYNONYMS)) {
    const [id] = columnIds(draft, kind as ColumnKind);
    const leaf = id === undefined ? undefined : leafOf(draft, id);
    if (leaf) leaf.value = text;
  }
}

const ABBREVIATIONS: readonly (readonly [RegExp, string])[] = [
  [/Kinh phí/g, "KP"],
  [/kinh phí/g, "KP"],
  [/Đơn vị/g, "ĐV"],
  [/Ngân sách/g, "NS"],
  [/sự nghiệp/g, "SN"],
  [/nhiệm vụ/gi, "NV"],
];

function abbreviate(draft: FormDraft): void {
  changeTexts(headerCells(draft), (text) =>
    ABBREVIATIONS.reduce((short, [long, abbreviation]) => short.replace(long, abbreviation), text)
  );
}

/** Two neighbouring letters of the longest word stand the wrong way round. */
function mistype(text: string): string {
  const word = text.split(/[\s/,()]+/).reduce((a, b) => (b.length > a.length ? b : a), "");
  const at = text.indexOf(word) + Math.floor(word.length / 2);
  if (word.length < 4) return text;
  return text.slice(0, at) + text.charAt(at + 1) + text.charAt(at) + text.slice(at + 2);
}

function mistypeEveryThird(draft: FormDraft): void {
  changeTexts(
    headerCells(draft).filter((_cell, at) => at % 3 === 1),
    mistype
  );
}

const headers = (change: (text: string) => string) => (draft: FormDraft) =>
  changeTexts(headerCells(draft), change);

const HAS_YEAR = /\b20\d\d\b/;
const nextYear = (text: string) => text.replace(/\b20\d\d\b/g, (year) => String(Number(year) + 1));
const namesYear = (draft: FormDraft) =>
  headerCells(draft).some(({ value }) => HAS_YEAR.test(cellText(value)));

/** What people do to the wording of headers. */
export const headerTexts = [
  keeps("header: usual synonyms", renameBySynonyms),
  keeps("header: abbreviated", abbreviate),
  keeps("header: typing mistakes", mistypeEveryThird),
  keeps(
    "header: upper case",
    headers((text) => text.toUpperCase())
  ),
  keeps(
    "header: lower case",
    headers((text) => text.toLowerCase())
  ),
  keeps(
    "header: decomposed letters",
    headers((text) => text.normalize("NFD"))
  ),
  keeps(
    "header: hard line breaks",
    headers((text) => text.replace(/ /g, "\n"))
  ),
  keeps(
    "header: without accents",
    headers((text) => text.normalize("NFD").replace(/\p{M}/gu, "").replace(/đ/g, "d"))
  ),
  keeps(
    "header: slashes spaced",
    headers((text) => text.replace(/ ?\/ ?/g, " / "))
  ),
  changes("header: of the next year", ["S117"], headers(nextYear), namesYear),
];
