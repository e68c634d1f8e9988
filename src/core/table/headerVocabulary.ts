import type { FormDefinition } from "../packs";
import { headerKeys, keysOf } from "./headerKey";
import { headerSimilarity } from "./headerSimilarity";

/** From here on a text may be a header of a form. */
const LIKELY = 0.6;

/** Says whether a text may head a column of one of the forms. */
export type HeaderWordTest = (text: string) => boolean;

const tests = new WeakMap<readonly FormDefinition[], HeaderWordTest>();
/** Texts are remembered over the workbooks of a season; more than this are no headers. */
const MOST_TEXTS = 5_000;

/** The test for the headers of these forms; built once per list of forms. */
export function headerWordTest(forms: readonly FormDefinition[]): HeaderWordTest {
  const known = tests.get(forms);
  if (known) return known;
  const own = new Set(
    forms.flatMap((form) =>
      form.columns.flatMap((column) => {
        const { leaves, path } = keysOf(column);
        return [...leaves, ...path.flat()];
      })
    )
  );
  const answers = new Map<string, boolean>();
  const test = (text: string) => {
    const answered = answers.get(text);
    if (answered !== undefined) return answered;
    const keys = headerKeys(text);
    const answer = keys.some(
      (key) => own.has(key) || [...own].some((other) => headerSimilarity(key, other) >= LIKELY)
    );
    if (answers.size >= MOST_TEXTS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
  tests.set(forms, test);
  return test;
}
