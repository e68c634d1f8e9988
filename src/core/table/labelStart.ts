import { codeInKey, IN_KEY } from "../text";

/** The first two letters of all labels: "Nhiệm vụ" and "Nâng cấp" are told from them at sight. */
const STARTS = "ba ch co cu gh gi go ke kt la ma ng no so th tl tm to tr vi".split(" ");
/** The same of texts with letters or signs that fold by what stands beside them: "● Tổng cộng". */
const RARE_START = /^[^\p{L}]{0,4}[tcbgnkslmv]/iu;
/** Dashes, stars and blanks in front of a label are not more. */
const MOST_SIGNS = 4;
/** No letter or figure that folds into one has a higher code. */
const CODES = 128;

const starts = new Uint8Array(CODES * CODES);
for (const start of STARTS) starts[start.charCodeAt(0) * CODES + start.charCodeAt(1)] = 1;

/**
 * Whether a text may begin with a label, by its first two letters: nearly all names are refused
 * before anything is made of them, which halves what reading labels costs.
 */
export function mayStartLabel(text: string): boolean {
  let first = 0;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    const own = codeInKey(code);
    if (own === IN_KEY.any) return RARE_START.test(text);
    if (first !== 0) {
      if (own !== IN_KEY.nothing) return starts[first * CODES + own] === 1;
    } else if (own !== IN_KEY.nothing && own !== IN_KEY.blank) {
      // No label begins with a letter that has a mark.
      if (code >= CODES) return false;
      first = own;
    } else if (at === MOST_SIGNS) return false;
  }
  return false;
}
