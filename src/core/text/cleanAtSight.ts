import { mayBeBroken, mayShowDamage } from "./brokenLetters";
import { isPlain } from "./normalize";

const LAST_KNOWN = 0x2026;
const BLANK = 32;

const ODD = 0;
const CLEAN = 1;
const DOUBTFUL = 2;

/** By character code: part of clean texts, of clean and of damaged ones, or of no plain text. */
const kinds = Uint8Array.from({ length: LAST_KNOWN + 1 }, (_one, code) => {
  const letter = String.fromCharCode(code);
  if (!isPlain(letter)) return ODD;
  return mayShowDamage(letter) ? DOUBTFUL : CLEAN;
});

/**
 * Whether a text is plain and shows no damaged letter, in one look: every text of a workbook is
 * asked, and nearly all are clean.
 */
export function isCleanAtSight(text: string): boolean {
  // A blank at the start is as one after another blank.
  let before = BLANK;
  let isDoubtful = false;
  for (let at = 0; at < text.length; at += 1) {
    const code = text.charCodeAt(at);
    if (code === BLANK) {
      if (before === BLANK) return false;
    } else {
      const kind = code > LAST_KNOWN ? ODD : kinds[code];
      if (kind === ODD) return false;
      if (kind === DOUBTFUL) isDoubtful = true;
    }
    before = code;
  }
  if (before === BLANK && text !== "") return false;
  return !isDoubtful || !mayBeBroken(text);
}
