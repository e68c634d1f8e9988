import { createLook } from "../../../src/core/rules/textLooks";

test("a look is taken once at each text, and others are none of its business", () => {
  const asked: string[] = [];
  const holdsDigit = createLook((text) => {
    asked.push(text);
    return /\d/.test(text);
  });
  const holdsX = createLook((text) => text.includes("x"));
  const texts = ["2 máy", "máy", "x máy", "", "2 máy", "máy x"];
  expect(texts.map(holdsDigit)).toEqual([true, false, false, false, true, false]);
  expect(texts.map(holdsX)).toEqual([false, false, true, false, false, true]);
  expect(texts.map(holdsDigit)).toEqual([true, false, false, false, true, false]);
  expect(asked).toEqual(["2 máy", "máy", "x máy", "", "máy x"]);
});

test("texts of one length that take each other's place keep their own answers", () => {
  const isOdd = createLook((text) => Number(text) % 2 === 1);
  const texts = Array.from({ length: 900 }, (_text, index) => String(100 + index));
  for (const round of [1, 2]) {
    expect([round, texts.filter(isOdd).length]).toEqual([round, 450]);
    expect([round, texts.filter((text) => isOdd(text) !== isOdd(text))]).toEqual([round, []]);
  }
});

test("past the most texts all are forgotten and read anew", () => {
  let asked = 0;
  const look = createLook((text) => {
    asked += 1;
    return text.endsWith("7");
  });
  const texts = Array.from({ length: 20_000 }, (_text, index) => `văn bản ${String(index)}`);
  expect(texts.filter(look).length).toBe(2_000);
  expect(look("văn bản 7")).toBe(true);
  expect(look("văn bản 8")).toBe(false);
  expect(asked).toBeGreaterThan(20_000);
});
