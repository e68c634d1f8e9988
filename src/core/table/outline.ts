import type { AmountReading } from "../money";
import type { FormDefinition } from "../packs";
import type { RowKind } from "./definitions";
import { createHeadingFinder } from "./headings";
import { afterOfWhich } from "./labels";
import { lookAhead, type LookAhead } from "./lookAhead";
import { isGroupStyle, isNumberedBelow, levelOf, LEVELS, type NumberingStyle } from "./numbering";
import type { RowShape } from "./rowShape";
import type { OutlineRow } from "./outlineRow";
import { beginsLikeSource, repeatsForSource, sourceOfLine } from "./sourceLine";

const SOURCE_KINDS: readonly string[] = ["source-level", "source-type"];

/** What is open while going down the rows. */
interface Open {
  /** The form has columns for sources, so that rows may stand for one source each. */
  readonly namesSources: boolean;
  readonly ahead: LookAhead;
  /** Rows that later ones may belong to, from the outermost in. */
  readonly stack: OutlineRow[];
  /** Dash signs in the order in which they opened under the last numbered row. */
  dashes: string[];
  /** "(1)" and "a)" in the order in which they opened under the last numbered row. */
  marks: NumberingStyle[];
  /** Level of the row that a "Trong đó" speaks of, and whether the label stood alone. */
  ofWhich: { readonly level: number; readonly isBare: boolean } | null;
}

/** Puts the rows under each other by numbering, dashes and labels; furniture keeps its kind. */
export function outlineRows(
  shapes: readonly RowShape[],
  furniture: readonly (RowKind | null)[],
  form: FormDefinition
): readonly OutlineRow[] {
  const headingLevel = createHeadingFinder(shapes, furniture, form);
  const ahead = lookAhead(
    shapes,
    furniture.map((kind) => kind === null)
  );
  const namesSources = form.columns.some(({ kind }) => SOURCE_KINDS.includes(kind));
  const open: Open = { namesSources, ahead, stack: [], dashes: [], marks: [], ofWhich: null };
  return shapes.map((shape, index) => {
    const kind = furniture[index] ?? null;
    if (kind === "blank") noteBlankPart(shape, open);
    if (kind !== null) return rowOf(shape, kind, null);
    return placeRow(shape, { heading: headingLevel(index), index }, open);
  });
}

function rowOf(
  shape: RowShape,
  kind: RowKind,
  level: number | null,
  parent: OutlineRow | null = null,
  isHeading = false
): OutlineRow {
  return {
    shape,
    kind,
    level,
    isHeading,
    parent,
    children: [],
    takesParts: false,
    hasBlankParts: false,
    group: shape.group,
  };
}

function noteBlankPart({ numbering }: RowShape, { stack }: Open): void {
  const top = stack.at(-1);
  if (numbering.style !== "nested" || !top) return;
  if (isNumberedBelow(numbering.text, top.shape.numbering.text)) top.hasBlankParts = true;
}

/** What is known of a row by its place in the table. */
interface Place {
  readonly heading: number | null;
  readonly index: number;
}

function placeRow(shape: RowShape, { heading, index }: Place, open: Open): OutlineRow {
  if (isSum(shape)) return placeSum(shape, open);
  if (shape.label === "of-which") return placeOfWhich(shape, open);
  if (heading !== null) return push(open, shape, heading, true);
  const own = levelIn(shape, open);
  if (own === null) return placeUnnumbered(shape, index, open);
  if (own < LEVELS.bracket) open.ofWhich = null;
  return isOfWhich(shape, own, open) ? line(shape, "of-which", open) : push(open, shape, own);
}

/** "(1)" stands under "a)" or above it: which one opens first is the outer one. */
function levelIn({ numbering }: RowShape, { marks, ahead }: Open): number | null {
  const { style, depth } = numbering;
  if (style !== "bracket" && style !== "small-letter") return levelOf(numbering);
  if (style === "small-letter" && ahead.lettersAreOuter) return LEVELS.outerLetter;
  if (!marks.includes(style)) marks.push(style);
  return (marks[0] === style ? LEVELS.bracket : LEVELS.smallLetter) + Math.min(depth, 4);
}

/** Rows with a dash or nothing in front: lines of the task above, or rows of their own. */
function placeUnnumbered(shape: RowShape, index: number, open: Open): OutlineRow {
  const task = taskAbove(open);
  const isLine = task && (isSourceLine(shape, open) || isRepeated(shape, task, open));
  if (isLine) return line(shape, "source-line", open);
  const level = shape.dash === null ? LEVELS.unnumbered : dashLevel(shape.dash, open);
  if (isOfWhich(shape, level, open)) return line(shape, "of-which", open);
  if (open.ahead.mayHeadNumbers(index)) return push(open, shape, LEVELS.overNumbers);
  const isCarried = task !== null && shape.dash === null && carriesOn(shape, task);
  return isCarried ? line(shape, "continuation", open) : push(open, shape, level);
}

/** "Tổng cộng", "Cộng nhóm I"; a number in front makes it a row like others, if it is one. */
function isSum({ label, numbering, otherTexts, hasMoney }: RowShape): boolean {
  if (label === "total" || label === "subtotal") return numbering.style !== "number";
  return label === "total-of" && numbering.style === "none" && otherTexts === 0 && hasMoney;
}

function placeSum(shape: RowShape, open: Open): OutlineRow {
  const kind = shape.label === "subtotal" ? "subtotal" : "total";
  const least = kind === "total" ? 0 : LEVELS.number;
  while ((open.stack.at(-1)?.level ?? -1) >= least) open.stack.pop();
  open.dashes = [];
  open.marks = [];
  open.ofWhich = null;
  return rowOf(shape, kind, null);
}

function placeOfWhich(shape: RowShape, open: Open): OutlineRow {
  const task = taskAbove(open);
  const isBare = afterOfWhich(shape.title) === "";
  open.ofWhich = { level: open.stack.at(-1)?.level ?? -1, isBare };
  return line(shape, task && isSourceLine(shape, open) ? "source-line" : "of-which", open);
}

/** A line under the open row, which itself can have no parts. */
function line(shape: RowShape, kind: RowKind, { stack }: Open): OutlineRow {
  const parent = stack.at(-1) ?? null;
  const row = rowOf(shape, kind, null, parent);
  parent?.children.push(row);
  return row;
}

function push(open: Open, shape: RowShape, level: number, isHeading = false): OutlineRow {
  const { stack } = open;
  while (closes(stack.at(-1), shape, level)) stack.pop();
  if (isHeading) open.ofWhich = null;
  if (open.ofWhich && level <= open.ofWhich.level) open.ofWhich = null;
  if (level < LEVELS.dash) open.dashes = [];
  if (level < LEVELS.bracket) open.marks = [];
  const parent = stack.at(-1) ?? null;
  const row = rowOf(shape, isHeading ? "group" : "task", level, parent, isHeading);
  parent?.children.push(row);
  stack.push(row);
  return row;
}

/** "1.2" ends "1.1" and all below it; "2.1" ends "1" too, as its heading may be missing. */
function closes(top: OutlineRow | undefined, { numbering }: RowShape, level: number): boolean {
  const open = top?.level ?? null;
  if (!top || open === null) return false;
  if (open >= level) return true;
  const isNested = numbering.style === "nested" && level > LEVELS.number;
  if (!isNested || open < LEVELS.number || top.isHeading) return false;
  return !isNumberedBelow(numbering.text, top.shape.numbering.text);
}

/** The innermost open row that may be a task. */
function taskAbove({ stack }: Open): OutlineRow | null {
  const top = stack.at(-1);
  return top && !top.isHeading && !isGroupStyle(top.shape.numbering) ? top : null;
}

/** Without columns for sources only a name that begins like one is taken for one. */
function isSourceLine({ raw, hasMoney }: RowShape, { namesSources }: Open): boolean {
  if (!hasMoney || (!namesSources && !beginsLikeSource(raw.name))) return false;
  return sourceOfLine(raw) !== null;
}

function isRepeated(
  { raw, hasMoney }: RowShape,
  { shape }: OutlineRow,
  { namesSources }: Open
): boolean {
  const isNumbered = shape.numbering.style !== "none";
  return isNumbered && hasMoney && namesSources && repeatsForSource(raw, shape.raw);
}

/** The first dash sign under a number is the outer one, another one after it the inner. */
function dashLevel(dash: string, open: Open): number {
  if (!open.dashes.includes(dash)) open.dashes.push(dash);
  return LEVELS.dash + open.dashes.indexOf(dash);
}

/** Lines after "Trong đó" belong to it until a row of its parent's level or with a number. */
function isOfWhich({ otherTexts, dash }: RowShape, level: number, { ofWhich }: Open): boolean {
  if (!ofWhich || level < LEVELS.bracket || level <= ofWhich.level) return false;
  if (level !== LEVELS.unnumbered || dash !== null) return true;
  // A row with agencies or periods of its own is a task whose number was forgotten.
  const isUnderNumber = ofWhich.level >= LEVELS.number;
  return otherTexts === 0 && (isUnderNumber || ofWhich.isBare);
}

/**
 * Where tasks are numbered, a row without number and figures carries on the texts above it (a
 * page break), also with figures where the task's own cells are blank. Where they are not, any
 * row with a name may be a task, and none is dropped.
 */
function carriesOn(shape: RowShape, { shape: above }: OutlineRow): boolean {
  if (above.numbering.style === "none") return false;
  if (!shape.hasFigures) {
    return above.otherTexts > 0 || above.hasFigures || shape.otherTexts === 0;
  }
  const isCarried = shape.title === "" || /^[\p{Ll}(,;]/u.test(shape.title);
  return isCarried && above.otherTexts > 0 && fillsBlanks(shape, above);
}

function fillsBlanks({ raw }: RowShape, above: RowShape): boolean {
  const isEmpty = (reading: AmountReading | undefined) =>
    !reading || (reading.amount === null && reading.problem === null);
  return Object.entries(raw.amounts).every(
    ([id, reading]) => isEmpty(reading) || isEmpty(above.raw.amounts[id])
  );
}
