import type { ReadProblem } from "../../../core/consolidation";
import { LIMITS, type LimitName } from "../limits";

/** Why reading stops: what the sender is told, or that another reader has to try. */
export type Stop = ReadProblem | "unusual";

/** How much of each guarded thing a workbook has had so far, and how often its limit it may have. */
export type Budget = Record<"cells" | "letters" | "formulas", number> & { readonly room: number };

export const startBudget = (room = 1): Budget => ({ cells: 0, letters: 0, formulas: 0, room });

/** The refusal of too much of something. */
export function tooMuch(what: LimitName, found: number): ReadProblem {
  return { kind: "too-large", what, limit: LIMITS[what], found };
}

/** The first limit that is passed, as a refusal; null when none is. */
export function overBudget(budget: Budget): ReadProblem | null {
  const { cells, letters, formulas, room } = budget;
  if (cells > LIMITS.cells * room) return tooMuch("cells", cells);
  if (letters > LIMITS.letters * room) return tooMuch("letters", letters);
  return formulas > LIMITS.formulas * room ? tooMuch("formulas", formulas) : null;
}
