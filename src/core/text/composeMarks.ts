/** A letter and the combining marks typed behind it. */
const MARKED = /\p{L}[\u0300-\u036f]+/gu;
/** Circumflex, breve and horn make another vowel and stand before the tone. */
const VOWEL_MARK = /[\u0302\u0306\u031b]/g;

/**
 * NFC, also of marks typed in the wrong order (tone before circumflex) or twice, which Unicode's
 * own composition leaves apart.
 */
export function composeMarks(text: string): string {
  const composed = text.normalize("NFC");
  if (!/[\u0300-\u036f]/.test(composed)) return composed;
  return composed
    .replace(MARKED, (cluster) => {
      const [letter = "", ...marks] = Array.from(cluster.normalize("NFD"));
      const once = [...new Set(marks)];
      const vowel = once.filter((mark) => mark.match(VOWEL_MARK) !== null);
      const tones = once.filter((mark) => mark.match(VOWEL_MARK) === null);
      return letter + vowel.join("") + tones.join("");
    })
    .normalize("NFC");
}
