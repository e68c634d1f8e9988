import { createHasher } from "../../../src/app/consolidated/valueHash";
import { hashText } from "../../../src/core/text";

const hash = createHasher();

/** As it was defined first: the letter of the type, then the text in NFC with plain line ends. */
function definedHash(text: string): number {
  return hashText(`s${text.normalize("NFC").replace(/\r\n?/g, "\n")}`) || 1;
}

test("texts hash as they are sealed, whatever letter and mark they hold", () => {
  const wrong: string[] = [];
  // Up to the signs and letters that look like others; what comes behind is no Latin text.
  for (let unit = 0; unit < 0x2200; unit += 1) {
    const text = `a${String.fromCharCode(unit)}\u0301`;
    for (const one of [text, text.slice(0, 2)]) {
      if (hash(one) !== definedHash(one)) wrong.push(one);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["composed and decomposed", "Phát triển", "Phát triển".normalize("NFD")],
  ["line ends of two systems", "một\nhai", "một\r\nhai"],
  ["line ends of an old system", "một\nhai", "một\rhai"],
])("%s are one text", (_name, one, other) => {
  expect(hash(one)).toBe(hash(other));
});

test.each([
  ["tones", "lệ phí", "lê phí"],
  ["case", "Sở", "sở"],
  ["a text and the number it spells", "1", 1],
  ["a text and nothing", "0", null],
])("%s are two values", (_name, one, other) => {
  expect(hash(one)).not.toBe(hash(other));
});
