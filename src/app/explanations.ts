/** Why an explanation of a warning says nothing; each has its sentence among the texts. */
export type ExplanationProblem = "too-short" | "says-nothing";

/** An explanation needs at least this many letters (rule catalogue, "Explanations"). */
const MIN_EXPLANATION_LETTERS = 10;

/** Phrases that say nothing, however often they are repeated. */
const EMPTY_PHRASES = /đã kiểm tra|đã rà soát|ok|okay|đúng rồi|không sao/gu;

function countLetters(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}

/** Whether an explanation may stand; null when it may. */
export function findExplanationProblem(text: string): ExplanationProblem | null {
  const plain = text.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ").trim();
  if (countLetters(plain.replace(EMPTY_PHRASES, "")) === 0) return "says-nothing";
  return countLetters(plain) < MIN_EXPLANATION_LETTERS ? "too-short" : null;
}
