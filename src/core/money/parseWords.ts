import { foldKey } from "../text";
import { dong, type Dong } from "./dong";

/** Spoken digits without tones, "mốt", "tư", "lăm" and "nhăm" among them. */
const DIGITS: Readonly<Record<string, number>> = {
  ...{ khong: 0, mot: 1, hai: 2, ba: 3, bon: 4, tu: 4, nam: 5, lam: 5, nham: 5 },
  ...{ sau: 6, bay: 7, tam: 8, chin: 9 },
};
const SCALES: Readonly<Record<string, number>> = { nghin: 1000, ngan: 1000, trieu: 1_000_000 };
/** What is said between hundreds and ones where there are no tens. */
const NO_TENS: readonly string[] = ["linh", "le"];
const TY = 1_000_000_000;

/** The number said so far: whole tỷ, what stands below them, the group below 1000, a lone digit. */
interface Said {
  readonly ty: number;
  readonly below: number;
  readonly group: number;
  readonly digit: number | null;
}

const NOTHING: Said = { ty: 0, below: 0, group: 0, digit: null };

function addWord(said: Said, word: string): Said | null {
  const { group, digit } = said;
  const value = DIGITS[word];
  if (value !== undefined) return digit === null ? { ...said, digit: value } : null;
  if (NO_TENS.includes(word)) return digit === null ? said : null;
  if (word === "tram") {
    return digit === null ? null : { ...said, group: group + digit * 100, digit: null };
  }
  if (word === "muoi") return { ...said, group: group + (digit ?? 1) * 10, digit: null };
  return addScale(said, word);
}

/** Closes the group said before nghìn, triệu or tỷ. */
function addScale({ ty, below, group, digit }: Said, word: string): Said | null {
  const whole = group + (digit ?? 0);
  const scale = SCALES[word];
  if (scale !== undefined) return { ...NOTHING, ty, below: below + whole * scale };
  return word === "ty" || word === "ti" ? { ...NOTHING, ty: (ty + below + whole) * TY } : null;
}

/**
 * The đồng that an amount in words names, however it is spelt: "tỉ" or "tỷ", "lẻ" or "linh", with
 * or without "chẵn./." at the end. Null for a text that is no amount in words.
 */
export function parseAmountInWords(text: string): Dong | null {
  const [amount = "", rest] = foldKey(text).split(/\bdong\b/);
  const words = amount.trim();
  if (words === "" || rest === undefined || !/^(?: ?(?:viet nam|vn|chan))*$/.test(rest.trim())) {
    return null;
  }
  let said: Said | null = NOTHING;
  for (const word of words.split(" ")) {
    said = addWord(said, word);
    if (said === null) return null;
  }
  const total = said.ty + said.below + said.group + (said.digit ?? 0);
  return Number.isSafeInteger(total) ? dong(total) : null;
}
