import type { ReadProblem } from "../../../core/consolidation";
import { LIMITS, type LimitName } from "../limits";

/** Why reading stops: what the sender is told, or that another reader has to try. */
export type Stop = ReadProblem | "unusual";

/** How much of each guarded thing a workbook has had so far. */
export type Budget = Record<"cells" | "letters" | "formulas", number>;

export const startBudget = (): Budget => ({ cells: 0, letters: 0, formulas: 0 });

/** The refusal of too much of something. */
export function tooMuch(what: LimitName, found: number): ReadProblem {
  return { kind: "too-large", what, limit: LIMITS[what], found };
}

/** The first limit that is passed, as a refusal; null when none is. */
export function overBudget(budget: Budget): ReadProblem | null {
  const { cells, letters, formulas } = budget;
  if (cells > LIMITS.cells) return tooMuch("cells", cells);
  if (letters > LIMITS.letters) return tooMuch("letters", letters);
  return formulas > LIMITS.formulas ? tooMuch("formulas", formulas) : null;
}
