import { yearAmountsIn } from "../../../src/core/rules/yearsInNotes";
import { mendPeriod } from "../../../src/core/rules/periodTexts";

/** As long as Excel lets a cell be; read in milliseconds, or in many seconds where each start is tried. */
const LONGEST = 32_000;
const MOST_SECONDS = 2;

function secondsOf(read: () => void): number {
  const before = performance.now();
  read();
  return (performance.now() - before) / 1000;
}

test("a note of digits alone", () => {
  const note = `năm ${"1".repeat(LONGEST)}`;
  expect(secondsOf(() => yearAmountsIn(note))).toBeLessThan(MOST_SECONDS);
});

test("a time that is a whole text", () => {
  const text = "tiếp tục ".repeat(LONGEST / 9);
  expect(secondsOf(() => mendPeriod(text))).toBeLessThan(MOST_SECONDS);
});

test("money is read from the start of its digits", () => {
  const years = (note: string) => yearAmountsIn(note).map(({ year, amount }) => [year, amount]);
  expect(years("4.500 triệu đồng cho năm 2028; 1,5 tỷ cho năm 2029")).toEqual([
    [2028, 4_500_000_000],
    [2029, 1_500_000_000],
  ]);
  expect(years("....4.500 triệu đồng năm 2028")).toEqual([[2028, 4_500_000_000]]);
});
