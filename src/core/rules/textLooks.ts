/** More texts than a large workbook has; past it all are forgotten. */
const MOST_TEXTS = 16_000;
/** Looks that one number can hold. */
const MOST_LOOKS = 30;
/** Texts of one row and its neighbours, which many rules ask for one after the other: a power of two. */
const RECENT = 16;

/** What is known of a text, a bit for each look: whether it was taken, and what it showed. */
interface Looks {
  readonly text: string;
  taken: number;
  held: number;
}

const known = new Map<string, Looks>();
const recent: Looks[] = Array.from({ length: RECENT }, () => ({ text: "", taken: 0, held: 0 }));
let looks = 0;

/**
 * A look at texts that is taken once at each text. All looks share one memory: the rules of a row
 * ask for the same few texts one after the other, and to find a text in a map of thousands took as
 * long as to look at it.
 */
export function createLook(look: (text: string) => boolean): (text: string) => boolean {
  if (looks === MOST_LOOKS) throw new Error("more looks at texts than a number has bits");
  const bit = 1 << looks;
  looks += 1;
  return (text) => {
    const own = looksOf(text);
    if ((own.taken & bit) === 0) {
      own.taken |= bit;
      if (look(text)) own.held |= bit;
    }
    return (own.held & bit) !== 0;
  };
}

function looksOf(text: string): Looks {
  const place = text.length & (RECENT - 1);
  const last = recent[place];
  if (last?.text === text) return last;
  let own = known.get(text);
  if (!own) {
    if (known.size >= MOST_TEXTS) known.clear();
    own = { text, taken: 0, held: 0 };
    known.set(text, own);
  }
  recent[place] = own;
  return own;
}
