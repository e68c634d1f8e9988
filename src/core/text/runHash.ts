/** What hashes of many letters or words are multiplied by for each: the prime of FNV. */
export const HASH_BASE = 0x01000193;

/** Hash of a run of letters that can stand behind others: their hash need not see its letters. */
export interface RunHash {
  readonly hash: number;
  /** The hash's base, once for each letter. */
  readonly power: number;
}

/** The hash of a run of letters by itself. */
export function hashRun(text: string): RunHash {
  let [hash, power] = [0, 1];
  for (let at = 0; at < text.length; at += 1) {
    hash = (Math.imul(hash, HASH_BASE) + text.charCodeAt(at)) | 0;
    power = Math.imul(power, HASH_BASE);
  }
  return { hash, power };
}

/** The hash of letters with a run behind them; 0 is that of none. */
export function addRun(before: number, { hash, power }: RunHash): number {
  return (Math.imul(before, power) + hash) | 0;
}
