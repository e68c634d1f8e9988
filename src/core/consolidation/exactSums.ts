import type { PackedSubmission } from "./definitions";
import { compareText, firstDifference } from "./order";
import { NO_FACTS } from "./packedFacts";

/**
 * One million tỷ đồng, more than a third of the whole state budget of a year: no agency has it.
 * A form with more was filled in another unit than it states.
 */
export const MOST_FILE_DONG = 1e15;

function weigh({ facts }: PackedSubmission): number {
  return facts.amounts.reduce((sum, amount) => sum + Math.abs(amount), 0);
}

function reject(submission: PackedSubmission): PackedSubmission {
  const sheet = submission.sheets.map(({ name }) => name).join(", ");
  return {
    ...submission,
    status: "rejected",
    problem: { kind: "amounts-overflow", sheet, limit: MOST_FILE_DONG },
    sheets: [],
    facts: NO_FACTS,
  };
}

/**
 * The submissions, the largest of them rejected until every sum over the rest is exact (below
 * 2^53 đồng): one file of nonsense must not stop the consolidation of the others.
 */
export function keepSumsExact(
  submissions: readonly PackedSubmission[]
): readonly PackedSubmission[] {
  const weighed = submissions.map((submission) => ({ submission, weight: weigh(submission) }));
  let total = weighed.reduce((sum, { weight }) => sum + weight, 0);
  if (total <= Number.MAX_SAFE_INTEGER) return submissions;
  const largest = [...weighed].sort((a, b) =>
    firstDifference(
      b.weight - a.weight,
      compareText(a.submission.sha256, b.submission.sha256),
      compareText(a.submission.name, b.submission.name)
    )
  );
  const out = new Set<PackedSubmission>();
  for (const { submission, weight } of largest) {
    if (total <= Number.MAX_SAFE_INTEGER) break;
    out.add(submission);
    total -= weight;
  }
  return submissions.map((submission) => (out.has(submission) ? reject(submission) : submission));
}
