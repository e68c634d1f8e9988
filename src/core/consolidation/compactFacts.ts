import type { Fact } from "../table";
import type { Submission } from "./definitions";

/** One text for all that are alike: what comes from another thread repeats each of its texts. */
function sharedTexts(): (text: string) => string {
  const known = new Map<string, string>();
  return (text) => {
    const found = known.get(text);
    if (found !== undefined) return found;
    known.set(text, text);
    return text;
  };
}

/** Written out, each in one literal: an object made by spreading takes three times the memory. */
function compact(fact: Fact, share: (text: string) => string): Fact {
  const { row, group, agencies, measure, year, level, type, state, amount, apportioned } = fact;
  const [form, task, period] = [share(fact.form), share(fact.task), share(fact.period)];
  const { file = "", cell = "" } = fact.at;
  const at = { file: share(file), sheet: share(fact.at.sheet), cell };
  return agencies === undefined
    ? { form, row, task, group, period, measure, year, level, type, state, amount, apportioned, at }
    : {
        form,
        row,
        task,
        group,
        period,
        agencies: share(agencies),
        measure,
        year,
        level,
        type,
        state,
        amount,
        apportioned,
        at,
      };
}

/**
 * The submission with facts that need little memory: all of one shape, texts shared, without the
 * headings of their cells. A department holds those of thousands of files at once.
 */
export function compactFacts(submission: Submission): Submission {
  const share = sharedTexts();
  return { ...submission, facts: submission.facts.map((fact) => compact(fact, share)) };
}
