/** A question about the figures of rows that decides what some row is. */
type Question = () => boolean;

/**
 * Answers a question and remembers it. It must give the same answer whenever it is asked again as
 * long as all figures are the same: it looks at figures and at the outline, never at kinds, which
 * are still being settled. `weight` is how many rows it goes through.
 */
export type Ask = (question: Question, weight: number) => boolean;

/** Rows that may be gone through to ask everything again; more are classified anew as fast. */
const MOST_ROWS = 60_000;

/** All that was asked of the figures while the rows of a table were told apart. */
export interface Asked {
  readonly ask: Ask;
  /** Whether all answers are as they were; false too where there were too many to be asked again. */
  readonly standsStill: () => boolean;
}

/** Keeps the questions of one table. */
export function createAsked(): Asked {
  const asked: { readonly question: Question; readonly answer: boolean }[] = [];
  let total = 0;
  return {
    ask: (question, weight) => {
      const answer = question();
      total += weight + 1;
      if (total <= MOST_ROWS) asked.push({ question, answer });
      return answer;
    },
    standsStill: () =>
      total <= MOST_ROWS && asked.every(({ question, answer }) => question() === answer),
  };
}
