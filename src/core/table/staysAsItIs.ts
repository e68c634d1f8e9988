import type { AmountReading } from "../money";
import type { RawRow } from "./definitions";
import type { OutlineRow } from "./outlineRow";
import type { RowShape } from "./rowShape";

/**
 * Whether a row that was read again says of itself all that tells rows apart, so that neither it nor
 * any other row becomes something else unless a question about figures has another answer: the same
 * number, label, marks and filled cells, and the same words where words count.
 */
export function staysAsItIs(row: OutlineRow, after: RowShape): boolean {
  const { shape: before, kind } = row;
  return (
    TOLD_BY.every((key) => before[key] === after[key]) &&
    isSameNumber(before, after) &&
    fillsSameCells(before.raw, after.raw) &&
    (hasSameWords(before, after) ||
      (kind !== "group" && !isNamedBelow(row) && mayBeRenamed(before, after)))
  );
}

/** What is compared as it stands. */
const TOLD_BY = [
  "label",
  "dash",
  "otherTexts",
  "hasMoney",
  "hasTypedMoney",
  "hasAmount",
  "hasFigures",
  "unit",
  "group",
  "isBlank",
  "columnNumbers",
  "numberedInName",
] as const satisfies readonly (keyof RowShape)[];

function isSameNumber(a: RowShape, b: RowShape): boolean {
  return (
    a.numbering.style === b.numbering.style &&
    a.numbering.depth === b.numbering.depth &&
    a.numbering.text === b.numbering.text &&
    a.raw.numbering === b.raw.numbering
  );
}

function fillsSameCells(a: RawRow, b: RawRow): boolean {
  for (const id in a.cells) {
    if ((a.cells[id]?.text === "") !== (b.cells[id]?.text === "")) return false;
  }
  for (const id in a.amounts) {
    if (isEmpty(a.amounts[id]) !== isEmpty(b.amounts[id])) return false;
  }
  return true;
}

function isEmpty(reading: AmountReading | undefined): boolean {
  return !reading || (reading.amount === null && reading.problem === null);
}

function hasSameWords(a: RowShape, b: RowShape): boolean {
  if (a.title !== b.title || a.raw.name !== b.raw.name || a.raw.groupName !== b.raw.groupName) {
    return false;
  }
  // What a row without number says of sources may make it a line of the task above.
  return isPlainlyNumbered(a) || a.raw.sources === b.raw.sources || hasSameTexts(a.raw, b.raw);
}

function hasSameTexts(a: RawRow, b: RawRow): boolean {
  for (const id in a.cells) {
    if (a.amounts[id] === undefined && a.cells[id]?.text !== b.cells[id]?.text) return false;
  }
  return true;
}

/** Whether a row below names a source beside a name that may repeat this one. */
function isNamedBelow({ children }: OutlineRow): boolean {
  return children.some(
    ({ shape: { raw, numbering } }) =>
      numbering.style === "none" && raw.name !== "" && raw.sources !== null
  );
}

/** The name of a row with a number of its own may be any: its number says what it is. */
function mayBeRenamed(a: RowShape, b: RowShape): boolean {
  return (
    isPlainlyNumbered(a) &&
    a.label === null &&
    a.dash === null &&
    (a.title === "") === (b.title === "") &&
    (a.title === a.raw.numbering) === (b.title === b.raw.numbering) &&
    (a.raw.name === "") === (b.raw.name === "") &&
    (a.raw.groupName === "") === (b.raw.groupName === "")
  );
}

function isPlainlyNumbered({ numbering, numberedInName }: RowShape): boolean {
  return !numberedInName && (numbering.style === "number" || numbering.style === "nested");
}
