import type { ReadProblem } from "../core/consolidation";
import type { Locale } from "./locale";
import { hasText, translate, translateDynamic, type TextData } from "./translate";

/** The word for an id inside a sentence; an id without a word is shown as it is. */
function wordFor(locale: Locale, key: string, id: string): string {
  return hasText(key) ? translate(locale, key) : id;
}

function dataOf(locale: Locale, problem: ReadProblem): TextData {
  switch (problem.kind) {
    case "not-a-workbook": {
      const { looksLike } = problem;
      return { looksLike: wordFor(locale, `reading.looks.${looksLike}`, looksLike) };
    }
    case "too-large": {
      const { what, limit, found } = problem;
      return { what: wordFor(locale, `reading.limits.${what}`, what), limit, found };
    }
    case "amounts-overflow":
      return { sheet: problem.sheet, limit: problem.limit };
    case "took-too-long":
      return { seconds: problem.seconds };
    case "reader-failed":
      return { detail: problem.detail };
    case "damaged":
      return {
        reason: translate(locale, `reading.damage.${problem.reason}`, { part: problem.part }),
      };
    default:
      return {};
  }
}

/** Why a file was not taken, as one sentence. */
export function readProblemText(locale: Locale, problem: ReadProblem): string {
  return translateDynamic(locale, `reading.${problem.kind}`, dataOf(locale, problem));
}
