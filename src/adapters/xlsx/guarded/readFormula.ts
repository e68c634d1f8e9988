import type { Budget } from "./budget";
import { decodeText } from "./decodeText";
import type { Place } from "./numbers";
import { moveFormula } from "./sharedFormulas";
import { hashBytes, hashName, nextAttribute, readText, type XmlCursor } from "./xmlCursor";

/** A formula that other cells share, where it was written. */
interface Master extends Readonly<Place> {
  readonly formula: string;
}

/** Shared formulas of one sheet by the number they go by. */
export interface FormulaBook {
  readonly budget: Budget;
  readonly masters: Map<number, Master>;
}

const [KIND, SHARED, INDEX] = ["t", "shared", "si"].map(hashName);
const WHAT_IF = hashName("dataTable");

/** As Excel shows a table of what if, whose cells follow from others without any text. */
const WHAT_IF_TEXT = "TABLE()";

/**
 * The formula of the cell at `place`, from inside its start tag to behind its end tag, without
 * "="; shared ones are written out. An array formula and a table of what if stand in the first cell
 * of their range only.
 */
export function readFormula(
  cursor: XmlCursor,
  book: FormulaBook,
  place: Readonly<Place>
): string | null {
  const { bytes } = cursor;
  let kind = 0;
  let index = 0;
  while (nextAttribute(cursor)) {
    const { attribute, from, to } = cursor;
    if (attribute === KIND) kind = hashBytes(bytes, from, to);
    else if (attribute === INDEX) index = hashBytes(bytes, from, to);
  }
  let formula = "";
  if (!cursor.empty) {
    readText(cursor);
    formula = decodeFormula(bytes, cursor.from, cursor.to);
  }
  if (kind === SHARED) formula = shareFormula(formula, index, book, place);
  else if (kind === WHAT_IF && formula === "") formula = WHAT_IF_TEXT;
  book.budget.formulas += formula.length;
  return formula === "" ? null : formula;
}

/** The formula that cells share in one of them: "" says the one written before, moved there. */
function shareFormula(
  formula: string,
  index: number,
  { budget, masters }: FormulaBook,
  place: Readonly<Place>
): string {
  if (formula !== "") {
    masters.set(index, { formula, row: place.row, column: place.column });
    return formula;
  }
  const master = masters.get(index);
  if (!master) return "";
  // Moving takes three times as long as reading.
  budget.formulas += 2 * master.formula.length;
  return moveFormula(master.formula, place.row - master.row, place.column - master.column);
}

/** The formula of these bytes, with newer functions by their own names. */
function decodeFormula(bytes: Uint8Array, from: number, to: number): string {
  const formula = decodeText(bytes, from, to);
  return formula.includes("_xlfn.") ? formula.replaceAll("_xlfn.", "") : formula;
}

/** As `readFormula`, of a formula of its own cell alone: these bytes are its text. */
export function takeFormula(
  bytes: Uint8Array,
  from: number,
  to: number,
  budget: Budget
): string | null {
  const formula = decodeFormula(bytes, from, to);
  budget.formulas += formula.length;
  return formula === "" ? null : formula;
}
