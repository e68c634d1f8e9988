import { LEGACY_LETTERS, type LegacyEncoding } from "../../src/core/text/legacyTables";

/** Letter to sign, the first way to write it. */
function signsOf(encoding: LegacyEncoding): ReadonlyMap<string, string> {
  const signs = new Map<string, string>();
  for (const [sign, letter] of LEGACY_LETTERS[encoding]) {
    const whole = sign === sign.toUpperCase() || sign === sign.toLowerCase();
    if (!signs.has(letter) || (whole && letter === letter.toUpperCase())) signs.set(letter, sign);
  }
  return signs;
}

/**
 * A Unicode text as typed in a legacy font. TCVN3 has no capitals with a tone: they become small
 * letters, which its fonts of capitals show as capitals.
 */
export function encodeLegacy(text: string, encoding: LegacyEncoding): string {
  const signs = signsOf(encoding);
  return text.replace(
    /[^\x00-\x7f]/g,
    (letter) => signs.get(letter) ?? signs.get(letter.toLowerCase()) ?? letter
  );
}
