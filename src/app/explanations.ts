import type { Submission } from "../core/consolidation";
import type { Issue } from "../core/rules";
import type { Explanation, WorkbookState } from "../core/state";

/** Why an explanation of a warning says nothing; each has its sentence among the texts. */
export type ExplanationProblem = "too-short" | "says-nothing";

/** An explanation needs at least this many letters (rule catalogue, "Explanations"). */
const MIN_EXPLANATION_LETTERS = 10;

/** Phrases that say nothing, however often they are repeated. */
const EMPTY_PHRASES = /đã kiểm tra|đã rà soát|ok|okay|đúng rồi|không sao/gu;

/** A reason is a sentence: one word, or one word again and again, names no ground. */
const MIN_EXPLANATION_WORDS = 2;

function countLetters(text: string): number {
  return (text.match(/\p{L}/gu) ?? []).length;
}

function countWords(text: string): number {
  return new Set(text.match(/\p{L}+/gu)).size;
}

/** Whether an explanation may stand; null when it may. */
export function findExplanationProblem(text: string): ExplanationProblem | null {
  const plain = text.normalize("NFC").toLocaleLowerCase("vi").replace(/\s+/gu, " ").trim();
  if (countLetters(plain.replace(EMPTY_PHRASES, "")) === 0) return "says-nothing";
  if (countLetters(plain) < MIN_EXPLANATION_LETTERS) return "too-short";
  return countWords(plain) < MIN_EXPLANATION_WORDS ? "says-nothing" : null;
}

/** The explanations of a workbook by the issue that they explain. */
export function explanationTexts(
  state: Pick<WorkbookState, "explanations"> | null
): Submission["explanations"] {
  const kept = state?.explanations ?? [];
  return Object.fromEntries(kept.map(({ fingerprint, text }) => [fingerprint, text]));
}

/** Errors, and warnings without a reason that may stand: what a submission may not have. */
export function isOpenIssue(
  { severity, fingerprint }: Pick<Issue, "severity" | "fingerprint">,
  explanations: Submission["explanations"]
): boolean {
  if (severity !== "warning") return severity === "error";
  const text = explanations[fingerprint];
  return text === undefined || findExplanationProblem(text) !== null;
}

/** Warnings without a reason that may stand; a seal is refused for each. */
export function unexplainedWarnings(
  issues: readonly Issue[],
  explanations: Submission["explanations"]
): readonly Issue[] {
  return issues.filter((issue) => issue.severity === "warning" && isOpenIssue(issue, explanations));
}

/** The explanations with one text for several issues, in the place of what they had. */
export function withExplanation(
  kept: readonly Explanation[],
  fingerprints: readonly string[],
  text: string
): readonly Explanation[] {
  const others = kept.filter((each) => !fingerprints.includes(each.fingerprint));
  const plain = text.normalize("NFC").trim();
  return [...others, ...fingerprints.map((fingerprint) => ({ fingerprint, text: plain }))];
}

/**
 * Explanations of issues that are no longer found. Meant for a check as for a submission: a draft
 * leaves rules out.
 */
export function staleExplanations({
  issues,
  explanations,
}: Pick<Submission, "issues" | "explanations">): readonly Explanation[] {
  const found = new Set(issues.map(({ fingerprint }) => fingerprint));
  return Object.entries(explanations).flatMap(([fingerprint, text]) =>
    found.has(fingerprint) ? [] : [{ fingerprint, text }]
  );
}
