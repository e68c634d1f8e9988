import type { ViewRow } from "../../core/consolidation";

const ROMAN: readonly (readonly [number, string])[] = [
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
];

/** Roman number of a group: 4 → "IV". */
function toRoman(value: number): string {
  let rest = value;
  let text = "";
  for (const [worth, letters] of ROMAN) {
    while (rest >= worth) {
      text += letters;
      rest -= worth;
    }
  }
  return text;
}

/** Numbers as fiscal tables print them: I for groups, 1 for agencies, 1.1 for tasks. */
export function numberRows(rows: readonly ViewRow[]): string[] {
  let [top, middle, low] = [0, 0, 0];
  return rows.map(({ kind }) => {
    if (kind === "total") return "";
    if (kind === "group" || kind === "level") {
      top += 1;
      [middle, low] = [0, 0];
      return toRoman(top);
    }
    if (kind === "task") {
      low += 1;
      return `${String(middle)}.${String(low)}`;
    }
    middle += 1;
    low = 0;
    return String(middle);
  });
}
