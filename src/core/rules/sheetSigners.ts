import { PRINTED } from "../layout";
import { valueAt, type SheetSnapshot } from "../sheet";
import { readLabel, rememberAround, type Place, type Table } from "../table";
import { findDays, foldKey, foldTone, isoOfDay, type CalendarDay } from "../text";
import { placeAt } from "./places";
import { namesLetter, ROWS_BELOW } from "./tableSurroundings";

/** The day and place above a signature. */
export interface Signing {
  /** "" where it is left blank. */
  readonly place: string;
  readonly day: CalendarDay | null;
  /** ISO date, "" for a day that is left blank. */
  readonly iso: string;
  readonly at: Place;
}

/** What a signature says in one cell. */
export interface WrittenLine {
  readonly text: string;
  readonly at: Place;
}

/** One signature below a table: in what office it is given, and by whom. */
export interface Signer {
  /** Lines of the title; null where only a name stands, or the title that forms are printed with. */
  readonly title: WrittenLine | null;
  /** Null where nobody has signed. */
  readonly name: WrittenLine | null;
  readonly at: Place;
  /** The day above it; absent for those who sign beside the head of the agency. */
  readonly signing?: Signing;
}

/** Day, title, hint, room for the seal and name take no more rows than this. */
const BLOCK_ROWS = 12;
const SIGNING =
  /^(?:([^,;:()\n]{0,40}),\s*)?ngày[^\p{L}]{1,20}(?:tháng[^\p{L}]{0,12}năm[^\p{L}]{0,12})?(?:\n|$)/iu;

/** A line as "THỦ TRƯỞNG", "KẾ TOÁN TRƯỞNG": no list of addressees, no amount in words. */
function isOffice(text: string): boolean {
  const [first = ""] = text.trim().split("\n");
  return !first.includes(":") && readLabel(first) === "closing";
}

/** The signatures below a table: the dated one first of its row's, and those beside it. */
export const signersOf = rememberAround((table): readonly Signer[] => {
  const dated = blocksBelow(table, (text) => SIGNING.test(text.trim()) && !namesLetter(text));
  const columns = new Set(dated.map(({ column }) => column));
  const beside = blocksBelow(table, isOffice).filter(({ column }) => !columns.has(column));
  return [...dated.map(readDated), ...beside.map(({ lines, at }) => ({ ...readLines(lines), at }))];
});

interface Block {
  readonly column: number;
  readonly lines: readonly WrittenLine[];
  readonly at: Place;
}

/** For each column the first cell that holds for the test, with what stands below it. */
function blocksBelow(
  { sheet, lastRow }: Pick<Table, "sheet" | "lastRow">,
  begins: (text: string) => boolean
): readonly Block[] {
  const blocks: Block[] = [];
  const last = Math.min(lastRow + ROWS_BELOW, sheet.rowCount - 1);
  for (let row = lastRow + 1; row <= last; row += 1) {
    for (const [column, text] of (sheet.values[row] ?? []).entries()) {
      if (typeof text !== "string" || blocks.some((one) => one.column === column)) continue;
      if (!begins(text)) continue;
      const lines = linesFrom(sheet, row, column);
      blocks.push({ column, lines, at: placeAt(sheet, { row, column }) });
    }
  }
  return blocks;
}

function linesFrom(sheet: SheetSnapshot, from: number, column: number): readonly WrittenLine[] {
  const last = Math.min(from + BLOCK_ROWS, sheet.rowCount - 1);
  const lines: WrittenLine[] = [];
  for (let row = from; row <= last; row += 1) {
    const value = valueAt(sheet, row, column);
    const own = typeof value === "string" ? value.normalize("NFC").trimEnd() : "";
    const at = placeAt(sheet, { row, column });
    lines.push(...own.split("\n").map((line) => ({ text: line.trim(), at })));
  }
  return lines;
}

function readDated({ lines: [first, ...lines], at }: Block): Signer {
  const text = first?.text ?? "";
  const place = SIGNING.exec(text)?.[1] ?? "";
  const [day = null] = findDays(text);
  const iso = day ? isoOfDay(day) : "";
  const signing = { place: /\p{L}/u.test(place) ? place.trim() : "", day, iso, at };
  return { ...readLines(lines), at, signing };
}

/** The title is what stands together; the name comes after room for the seal, or is written as one. */
function readLines(lines: readonly WrittenLine[]): Pick<Signer, "title" | "name"> {
  const start = lines.findIndex(({ text }) => text !== "");
  const below = start < 0 ? [] : lines.slice(start);
  const found = below.findIndex(({ text }) => text === "" || isHint(text) || isName(text));
  const end = found < 0 ? below.length : found;
  const rest = below.slice(end);
  const name =
    rest.find(({ text }) => isName(text)) ?? rest.find(({ text }) => isShoutedName(text));
  return {
    title: readTitle(below.slice(0, end)),
    name: name ? { text: withoutDegrees(name.text).join(" "), at: name.at } : null,
  };
}

const PRINTED_TITLE = foldKey(PRINTED.signer);

function readTitle(lines: readonly WrittenLine[]): WrittenLine | null {
  const [first] = lines;
  const text = lines.map((line) => line.text).join("\n");
  return first && foldKey(text) !== PRINTED_TITLE ? { text, at: first.at } : null;
}

/** "(Ký, ghi rõ họ tên, đóng dấu)", "[Đã ký]". */
function isHint(line: string): boolean {
  return /^[([]/.test(line);
}

const WORD_OF_NAME = /^\p{Lu}[\p{L}'’-]*$/u;
/** Degrees that are written without their point. */
const DEGREE = /^(?:P?GS|T[Ss]|T[Hh]S|(?:BS)?CK(?:II?|[12])|BS|DS|KS|KTS|CN|LS)$/u;
/** Offices on toned text: "Phó Giám Đốc" is written like a name. */
const OFFICE =
  /(?<!\p{L})(?:giám đốc|thủ trưởng|chủ tịch|kế toán|(?:trưởng|phó) (?:phòng|ban|đơn vị)|cục trưởng|hiệu trưởng|chánh văn phòng|người lập|lập (?:biểu|bảng))(?!\p{L})/u;

/** "ThS. Nguyễn Văn A", "BS.CKII Nguyễn Văn A" as the words of the name. */
function withoutDegrees(line: string): readonly string[] {
  return line
    .replaceAll(/\p{L}+\./gu, " ")
    .split(/\s+/)
    .filter((word) => word !== "" && !DEGREE.test(word));
}

function isName(line: string): boolean {
  return isShoutedName(line) && withoutDegrees(line).some((word) => /\p{Ll}/u.test(word));
}

function isShoutedName(line: string): boolean {
  if (isOffice(line) || OFFICE.test(foldTone(line))) return false;
  const words = withoutDegrees(line);
  return words.length >= 2 && words.length <= 6 && words.every((word) => WORD_OF_NAME.test(word));
}

/** A name for comparing: with its tones, however they are placed. */
export function keyOfName({ name }: Signer): string {
  return foldTone(name?.text ?? "");
}

/** Whether two may sign for one office: "KT. GIÁM ĐỐC PHÓ GIÁM ĐỐC" signs for the "GIÁM ĐỐC". */
export function maySignForOne({ title: a }: Signer, { title: b }: Signer): boolean {
  if (a === null || b === null) return true;
  const [one, other] = [` ${foldKey(a.text)} `, ` ${foldKey(b.text)} `];
  return one.includes(other) || other.includes(one);
}

/** Whether two titles are one: the last line counts, with the agency's name behind it or without. */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [a, b].map((title) => `${foldKey(title.split("\n").at(-1) ?? "")} `);
  if (one === undefined || other === undefined) return false;
  return foldKey(a) === foldKey(b) || one.startsWith(other) || other.startsWith(one);
}
