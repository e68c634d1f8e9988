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

/**
 * The formula of the cell at `place`, from inside its start tag to behind its end tag, without
 * "="; shared ones are written out. An array formula stands in the first cell of its range only.
 */
export function readFormula(
  cursor: XmlCursor,
  { budget, masters }: FormulaBook,
  place: Readonly<Place>
): string | null {
  const { bytes } = cursor;
  let isShared = false;
  let index = 0;
  while (nextAttribute(cursor)) {
    const { attribute, from, to } = cursor;
    if (attribute === KIND) isShared = hashBytes(bytes, from, to) === SHARED;
    else if (attribute === INDEX) index = hashBytes(bytes, from, to);
  }
  let formula = "";
  if (!cursor.empty) {
    readText(cursor);
    formula = decodeFormula(bytes, cursor.from, cursor.to);
  }
  if (isShared && formula === "") {
    const master = masters.get(index);
    if (!master) return null;
    // Moving takes three times as long as reading.
    budget.formulas += 2 * master.formula.length;
    formula = moveFormula(master.formula, place.row - master.row, place.column - master.column);
  } else if (isShared) masters.set(index, { formula, row: place.row, column: place.column });
  budget.formulas += formula.length;
  return formula === "" ? null : formula;
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
