import type { RawRow } from "./definitions";
import { foldKey, similarity } from "../text";
import type { FormDefinition } from "../packs";
import { readLabel, type LabelKind } from "./labels";
import { numberInName, NO_NUMBERING, readNumbering, type Numbering } from "./numbering";

/** How alike a group row's name and a group of the form must be. */
const SAME_GROUP = 0.8;
const COLUMN_NUMBER = /^\(?(?:[A-Z]|\d{1,2})\)?(?: ?= ?[\dA-Z()+\-*/x:%. ]+)?$/;
const ONLY_MARKS = /^[-–—_.…*/ ]+$/;
const DASH = /^\s*([-+*•–])\s*(?=[^\d\s.,%])/;

/** Everything about a row that can be said without its neighbours. */
export interface RowShape {
  readonly raw: RawRow;
  readonly numbering: Numbering;
  /** The numbering stood in front of the name and not in a column of its own. */
  readonly numberedInName: boolean;
  /** The row's own words: its name, or what stands in its place in another column. */
  readonly title: string;
  readonly label: LabelKind;
  /** "-", "+", "*" in front of the name or as number; null for none. */
  readonly dash: string | null;
  /** Texts besides numbering, title and group name: agencies, periods, sources, notes. */
  readonly otherTexts: number;
  readonly hasMoney: boolean;
  /** Money that was typed and not summed by a formula. */
  readonly hasTypedMoney: boolean;
  /** An amount that could be read; a date in an amount column is none. */
  readonly hasAmount: boolean;
  /** Money, or a figure that is none: a target, a count, a share. */
  readonly hasFigures: boolean;
  /** What stands in the row's own unit column; "" for none. */
  readonly unit: string;
  /** Id of the form's group that the row names, or null; numbered rows are only asked by it. */
  readonly group: string | null;
  /** Nothing but a number waits to be filled in; dashes and dots fill nothing in. */
  readonly isBlank: boolean;
  /** "A, B, 1, 2, 3=1+2": whether these count the columns, right below the header or anywhere. */
  readonly columnNumbers: "below-header" | "anywhere" | null;
}

/** Describes the rows of one form on their own. */
export function createShapeReader(
  form: FormDefinition,
  remembers: boolean
): (raw: RawRow) => RowShape {
  // Amount columns too: a share among amounts is a figure and no money.
  const figureIds = idsOf(form, "quantity", "percent", "amount");
  const unitIds = idsOf(form, "unit");
  const numberIds = idsOf(form, "numbering");
  const ownIds = new Set([
    ...numberIds,
    ...figureIds,
    ...unitIds,
    form.nameColumn,
    form.groupColumn,
  ]);
  const otherIds = form.columns.flatMap(({ id }) => (ownIds.has(id) ? [] : [id]));
  const fixedNames = new Set(
    (form.fixedRows ?? []).map(({ cells }) => foldKey(cells[form.nameColumn] ?? ""))
  );
  const groupNamed = groupFinderOf(form);
  const describe = (raw: RawRow): RowShape => {
    const title = titleOf(raw, otherIds);
    const own = raw.numbering === "" ? NO_NUMBERING : readNumbering(raw.numbering);
    const inName = numberBeforeName(raw, own, title);
    const numbering = inName === "" ? own : readNumbering(inName);
    const { hasMoney, hasTypedMoney, hasAmount } = moneyOf(raw);
    const otherTexts = countOtherTexts(raw, otherIds, title);
    const hasFigures = hasMoney || figureIds.some((id) => hasFigure(raw, id));
    // Field by field: a spread inside costs more than all else that is made of a row.
    return {
      raw,
      numbering,
      numberedInName: inName !== "",
      title,
      label: labelOf(raw, title, fixedNames),
      dash: dashOf(numbering, title),
      otherTexts,
      hasMoney,
      hasTypedMoney,
      hasAmount,
      hasFigures,
      unit: unitIds.length === 0 ? "" : unitOf(raw, unitIds),
      isBlank: otherTexts === 0 && !hasFigures && (title === "" || isMarks(title)),
      columnNumbers: columnNumbersOf(raw),
      group: mayNameGroup(numbering, form) ? groupNamed(raw.groupName || title) : null,
    };
  };
  if (!remembers) return describe;
  return (raw) => {
    const known = described.get(raw);
    if (known) return known;
    const shape = describe(raw);
    described.set(raw, shape);
    return shape;
  };
}

/** A raw row belongs to one form, and what it says on its own never changes. */
const described = new WeakMap<RawRow, RowShape>();

function idsOf(form: FormDefinition, ...kinds: readonly string[]): readonly string[] {
  return form.columns.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id);
}

/** Dashes and dots that fill nothing in; nearly all texts begin with a letter or a figure. */
function isMarks(text: string): boolean {
  const first = text.charCodeAt(0);
  const isWord = first > 0x2f && first < 0x2013 && first !== 0x5f;
  return !isWord && ONLY_MARKS.test(text);
}

/** Texts in the columns besides number, name, group, unit and figures. */
function countOtherTexts(raw: RawRow, otherIds: readonly string[], title: string): number {
  let count = 0;
  for (const id of otherIds) {
    const text = raw.cells[id]?.text ?? "";
    if (text !== "" && !isMarks(text) && text !== title && text !== raw.groupName) count += 1;
  }
  return count;
}

/** The only text of a row in those columns; "" where there is none or more than one. */
function onlyOtherText({ cells }: RawRow, otherIds: readonly string[]): string {
  const texts = otherIds.map((id) => cells[id]?.text ?? "");
  const words = texts.filter((text) => text !== "" && !isMarks(text));
  return words.length === 1 ? (words[0] ?? "") : "";
}

function unitOf({ cells }: RawRow, unitIds: readonly string[]): string {
  const texts = unitIds.map((id) => cells[id]?.text ?? "");
  return texts.join(" ").toLowerCase();
}

/** The name; failing that, words merged over the number's cell, or one column too far right. */
function titleOf(raw: RawRow, otherIds: readonly string[]): string {
  if (raw.name !== "") return raw.name;
  if (raw.groupName !== "") return raw.groupName;
  if (/\p{L}{2}/u.test(raw.numbering) && readNumbering(raw.numbering).style === "none") {
    return raw.numbering;
  }
  return raw.numbering === "" ? "" : onlyOtherText(raw, otherIds);
}

/** The numbering in front of a name where the row has none of its own; "" for none. */
function numberBeforeName({ numbering }: RawRow, own: Numbering, title: string): string {
  const isOwn = own.style !== "none" || (numbering !== "" && title !== numbering);
  return isOwn ? "" : numberInName(title);
}

function moneyOf(raw: RawRow): Pick<RowShape, "hasMoney" | "hasTypedMoney" | "hasAmount"> {
  let hasMoney = false;
  let hasAmount = false;
  let hasTypedMoney = false;
  for (const id in raw.amounts) {
    const reading = raw.amounts[id];
    // A formula over blank rows gives 0, and a typed 0 stands for nothing too.
    if (!reading || reading.amount === 0) continue;
    if (reading.amount === null && reading.problem === null) continue;
    hasMoney = true;
    if (reading.amount !== null) hasAmount = true;
    if (raw.cells[id]?.formula === null) hasTypedMoney = true;
  }
  return { hasMoney, hasTypedMoney, hasAmount };
}

function hasFigure(raw: RawRow, id: string): boolean {
  const text = raw.cells[id]?.text ?? "";
  return text !== "" && !/^0+(?:[.,]0+)?$/.test(text) && !isMarks(text);
}

function dashOf({ style, text }: Numbering, title: string): string | null {
  if (style === "dash") return text.charAt(0).replace("–", "-");
  if (style !== "none") return null;
  return DASH.exec(title)?.[1]?.replace("–", "-") ?? null;
}

/** Numbered rows are tasks in forms that keep groups and tasks in one column. */
function mayNameGroup({ style }: Numbering, form: FormDefinition): boolean {
  return form.groupColumn !== form.nameColumn || (style !== "number" && style !== "nested");
}

const groupFinders = new WeakMap<FormDefinition, (name: string) => string | null>();

/** Finds the form's group of a name; what the form itself calls its groups is compared once. */
export function groupFinderOf(form: FormDefinition): (name: string) => string | null {
  const before = groupFinders.get(form);
  if (before) return before;
  const finder = createGroupFinder(form);
  groupFinders.set(form, finder);
  return finder;
}

/** A count behind the name of a group: "Hạ tầng số (03 nhiệm vụ)". */
const COUNT_BEHIND = /\s*\(\s*\d+(?:\s[^()\d]*)?\)\s*$/;

function createGroupFinder({ groups }: FormDefinition): (name: string) => string | null {
  const known = groups.map(({ id, name, aliases = [] }) => ({
    id,
    keys: [name, ...aliases].map(foldKey),
  }));
  const find = (key: string) => {
    const fits = (own: string) => similarity(key, own) >= SAME_GROUP;
    return known.find(({ keys }) => keys.some(fits))?.id ?? null;
  };
  const own = new Set(known.flatMap(({ keys }) => keys));
  const answers = new Map<string, string | null>();
  return (name) => {
    if (name === "" || known.length === 0) return null;
    const key = foldKey(name.slice(numberInName(name).length).replace(COUNT_BEHIND, ""));
    const answered = answers.get(key);
    if (answered !== undefined) return answered;
    const answer = find(key);
    if (own.has(key)) answers.set(key, answer);
    return answer;
  };
}

function labelOf(raw: RawRow, title: string, fixedNames: ReadonlySet<string>): LabelKind {
  // Names that the form prints itself are no labels: "Tổng mức đầu tư" of a project sheet.
  if (fixedNames.size > 0 && fixedNames.has(foldKey(raw.name))) return null;
  const label = readLabel(title);
  if (label !== null) return label;
  const ofGroup = raw.groupName === raw.name ? null : readLabel(raw.groupName);
  if (ofGroup !== null) return ofGroup;
  return title === "" ? readLabel(firstTextOf(raw)) : null;
}

function firstTextOf(raw: RawRow): string {
  for (const id in raw.cells) {
    const text = raw.cells[id]?.text ?? "";
    if (text !== "" && raw.amounts[id] === undefined) return text;
  }
  return "";
}

function columnNumbersOf(raw: RawRow): RowShape["columnNumbers"] {
  for (const id in raw.cells) if (!mayCountColumn(raw.cells[id]?.text ?? "")) return null;
  const texts = Object.values(raw.cells).flatMap(({ text }) => (text === "" ? [] : [text]));
  if (texts.length < 3) return null;
  return raw.name !== "" && isAscending(texts) ? "anywhere" : "below-header";
}

/** "12", "(A)", "5=3+4" or nothing: names are told by their length. */
function mayCountColumn(text: string): boolean {
  return text === "" || ((text.length <= 4 || text.includes("=")) && COLUMN_NUMBER.test(text));
}

/** Further down a row of small numbers is one of column numbers only when they count up. */
function isAscending(texts: readonly string[]): boolean {
  const numbers = texts.map((text) => /^\(?(\d+)/.exec(text)?.[1]).flatMap((one) => one ?? []);
  return numbers.every((one, index) => index === 0 || Number(one) > Number(numbers[index - 1]));
}
