import type { FormDefinition } from "../packs";
import { scoresOf } from "./formScores";
import { headerKeys } from "./headerKey";

/** From here on a text may be a header of a form. */
const LIKELY = 0.6;

/** Says whether a text may head a column of one of the forms. */
export type HeaderWordTest = (text: string) => boolean;

const tests = new WeakMap<readonly FormDefinition[], HeaderWordTest>();
/** Texts are remembered over the workbooks of a season; more than this are no headers. */
const MOST_TEXTS = 5_000;

/** The test for the headers of these forms; made once per list of forms. */
export function headerWordTest(forms: readonly FormDefinition[]): HeaderWordTest {
  const known = tests.get(forms);
  if (known) return known;
  const answers = new Map<string, boolean>();
  const test = (text: string) => {
    const answered = answers.get(text);
    if (answered !== undefined) return answered;
    const answer = headerKeys(text).some((key) => forms.some((form) => isLikely(form, key)));
    if (answers.size >= MOST_TEXTS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
  tests.set(forms, test);
  return test;
}

function isLikely(form: FormDefinition, key: string): boolean {
  const { leaf, path } = scoresOf(form)(key);
  const hasLikely = (row: Float64Array) => row.some((score) => score >= LIKELY);
  return hasLikely(leaf) || path.some(hasLikely);
}
