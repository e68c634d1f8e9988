import { foldLetters, mayBeOneName } from "../text";

/** First words of names of units, by rank: a unit of one rank is no part of another of that rank. */
const RANKS: readonly (readonly string[])[] = [
  ["van phong", "vp", "phong", "p", "khoa", "thanh tra"],
  ["trung tam", "tt", "chi cuc", "benh vien", "bv", "truong", "vien"],
  ["ubnd"],
];

/**
 * Whether two names are of units beside each other, so that a task is led by one or the other: both
 * offices, both centres, both communes. Two names that may be of one unit are not.
 */
export function areUnitsApart(one: string, two: string): boolean {
  const rank = rankOf(one);
  return rank !== null && rank === rankOf(two) && !mayBeOneName(one, two);
}

/** Whether a name begins as that of a unit does: an office, a centre, a commune. */
export function isUnitName(name: string): boolean {
  return rankOf(name) !== null;
}

function rankOf(name: string): number | null {
  const text = `${foldLetters(name)
    .replace(/[^a-z0-9]+/g, " ")
    .trim()} `;
  const rank = RANKS.findIndex((heads) => heads.some((head) => text.startsWith(`${head} `)));
  return rank < 0 ? null : rank;
}
