import type { FormDefinition } from "../packs";
import { similarity } from "../text";
import { keysOf } from "./headerKey";

/** How alike one header key and every column of a form are, by column order, 0…1. */
export interface KeyScores {
  /** With the column's own header or an alias. */
  readonly leaf: Float64Array;
  /** With the headers above it, outermost first: `path[depth][order]`. */
  readonly path: readonly Float64Array[];
}

/** Looks up the scores of header keys for one form. */
export type FormScores = (key: string) => KeyScores;

const known = new WeakMap<FormDefinition, FormScores>();
/** Header texts come back in every file of a season; more than this are no headers. */
const MOST_KEYS = 5_000;

/** The scores for a form; each key is compared once, and only with columns that share a word. */
export function scoresOf(form: FormDefinition): FormScores {
  const remembered = known.get(form);
  if (remembered) return remembered;
  const scores = createScores(form);
  known.set(form, scores);
  return scores;
}

interface Entry {
  readonly key: string;
  readonly order: number;
  /** Depth in the path, or -1 for the leaf. */
  readonly depth: number;
}

function createScores(form: FormDefinition): FormScores {
  const entries = entriesOf(form);
  const byWord = entriesByWord(entries);
  const mend = createMender(byWord);
  const depth = entries.reduce((most, entry) => Math.max(most, entry.depth + 1), 0);
  const createBlank = (): KeyScores => ({
    leaf: new Float64Array(form.columns.length),
    path: Array.from({ length: depth }, () => new Float64Array(form.columns.length)),
  });
  // Titles and names share no word with most forms.
  const nothing = createBlank();
  const score = (raw: string): KeyScores => {
    const words = raw.split(" ").map(mend);
    const alike = new Set<Entry>();
    for (const word of words) byWord.get(word)?.forEach((entry) => alike.add(entry));
    if (alike.size === 0) return nothing;
    const key = words.join(" ");
    const { leaf, path } = createBlank();
    for (const entry of alike) {
      const row = entry.depth < 0 ? leaf : path[entry.depth];
      if (row) row[entry.order] = Math.max(row[entry.order] ?? 0, similarity(key, entry.key));
    }
    return { leaf, path };
  };
  return rememberTexts(score);
}

/** The answers for texts that come back; a hostile file must not fill the memory with its own. */
function rememberTexts<Answer>(find: (text: string) => Answer): (text: string) => Answer {
  const answers = new Map<string, Answer>();
  return (text) => {
    const answered = answers.get(text);
    if (answered !== undefined) return answered;
    const answer = find(text);
    if (answers.size >= MOST_KEYS) answers.clear();
    answers.set(text, answer);
    return answer;
  };
}

function entriesByWord(entries: readonly Entry[]): ReadonlyMap<string, ReadonlySet<Entry>> {
  const byWord = new Map<string, Set<Entry>>();
  for (const entry of entries) {
    for (const word of entry.key.split(" ")) {
      const same = byWord.get(word);
      if (same) same.add(entry);
      else byWord.set(word, new Set([entry]));
    }
  }
  return byWord;
}

/** Shorter words differ by one letter from too many others. */
const LEAST_LETTERS = 4;

/** Turns mistyped words into the form's words that differ in one letter or a swap. */
function createMender(byWord: ReadonlyMap<string, unknown>): (word: string) => string {
  const own = [...byWord.keys()].filter(({ length }) => length >= LEAST_LETTERS);
  return rememberTexts((word) => {
    if (byWord.has(word) || word.length < LEAST_LETTERS) return word;
    return own.find((one) => isMistyped(word, one)) ?? word;
  });
}

/** Whether two words of the same letters but one, or with two neighbours swapped, are one. */
function isMistyped(word: string, own: string): boolean {
  if (Math.abs(word.length - own.length) > 1) return false;
  let start = 0;
  while (start < word.length && word[start] === own[start]) start += 1;
  const ends = (text: string, from: number) => text.substring(start + from);
  if (word.length > own.length) return ends(word, 1) === ends(own, 0);
  if (word.length < own.length) return ends(word, 0) === ends(own, 1);
  const isSwapped = word[start] === own[start + 1] && word[start + 1] === own[start];
  return ends(word, 1) === ends(own, 1) || (isSwapped && ends(word, 2) === ends(own, 2));
}

function entriesOf(form: FormDefinition): readonly Entry[] {
  return form.columns.flatMap((definition, order) => {
    const { leaves, path } = keysOf(definition);
    return [
      ...leaves.map((key) => ({ key, order, depth: -1 })),
      ...path.flatMap((keys, depth) => keys.map((key) => ({ key, order, depth }))),
    ];
  });
}

/** The best score of any of the scores for a column. */
export function bestScore(rows: readonly Float64Array[], order: number): number {
  let best = 0;
  for (const row of rows) {
    const score = row[order] ?? 0;
    if (score > best) best = score;
  }
  return best;
}
