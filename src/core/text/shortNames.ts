import { foldLetters } from "./fold";

/** Words that some write and others leave out. */
const JOINING: ReadonlySet<string> = new Set(["va", "cua", "thuoc"]);

interface WrittenName {
  readonly words: readonly string[];
  /** Letters that an abbreviation of the name may have, in any order. */
  readonly initials: readonly string[];
  /** Words in capitals: "NVY", "KHTC". */
  readonly short: readonly string[];
}

/**
 * Whether two names may be of one thing: one holds the words of the other ("Văn phòng", "Văn phòng
 * Sở"), or the initials of its words or of some of them ("P.NVY" and "Phòng Nghiệp vụ Y"), or one
 * word is a letter off.
 */
export function mayBeOneName(one: string, two: string): boolean {
  const [a, b] = [readName(one), readName(two)];
  if (a.words.length === 0 || b.words.length === 0) return true;
  return isShortened(a, b) || isShortened(b, a) || isMistyped(a, b);
}

function readName(name: string): WrittenName {
  const written = name.split(/[^\p{L}\p{N}]+/u).filter((word) => word !== "");
  const named = written
    .map((word) => ({ word, folded: foldLetters(word) }))
    .filter(({ folded }) => !JOINING.has(folded));
  const short = named.filter(({ word }) => /^[A-ZĐ]{2,6}$/u.test(word));
  return {
    words: named.map(({ folded }) => folded),
    initials: named.flatMap((one) =>
      short.includes(one) ? Array.from(one.folded) : one.folded.charAt(0)
    ),
    short: short.map(({ folded }) => folded),
  };
}

/** One word of three letters or more has one letter less or another one: "Ngiệp vụ", "Nghiệp vụ". */
function isMistyped({ words }: WrittenName, { words: others }: WrittenName): boolean {
  if (words.length !== others.length) return false;
  const at = words.findIndex((word, index) => word !== others[index]);
  const [word = "", other = ""] = [words[at], others[at]];
  const isAlone = words.slice(at + 1).every((one, index) => one === others[at + 1 + index]);
  return isAlone && Math.min(word.length, other.length) >= 3 && isOneLetterApart(word, other);
}

function isOneLetterApart(a: string, b: string): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const at = Array.from(short).findIndex((letter, index) => letter !== long.charAt(index));
  const same = at < 0 ? short.length : at;
  const step = long.length - short.length;
  return step <= 1 && short.slice(same + 1 - step) === long.slice(same + 1);
}

/** Whether a name has no word that the other does not have, or begin with, or begin words with. */
function isShortened(name: WrittenName, { words, initials }: WrittenName): boolean {
  const isKnown = (word: string) =>
    words.includes(word) ||
    (word.length === 1 && words.some((one) => one.startsWith(word))) ||
    isOfInitials(name, word, initials);
  if (name.words.every(isKnown)) return true;
  const letters = name.words.join("");
  let reached = new Set([0]);
  for (const word of words) {
    const next = new Set(reached);
    for (const at of reached) {
      for (let length = 1; length <= word.length; length += 1) {
        if (!letters.startsWith(word.slice(0, length), at)) break;
        next.add(at + length);
      }
    }
    reached = next;
  }
  return reached.has(letters.length);
}

/** Whether a word in capitals has the initials of some words, in whatever order: "TCKT", "KTTC". */
function isOfInitials({ short }: WrittenName, word: string, initials: readonly string[]): boolean {
  if (!short.includes(word)) return false;
  const left = [...initials];
  return Array.from(word).every((letter) => {
    const at = left.indexOf(letter);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
}
