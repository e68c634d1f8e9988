import { hasStraySpaces, normalizeText } from "../../../src/core/text";

test.each([
  ["Sở Tài chính", "Sở Tài chính", false],
  ["", "", false],
  [" Sở", "Sở", true],
  ["Sở ", "Sở", true],
  ["Sở  Tài", "Sở Tài", true],
  ["Sở\u00a0Tài", "Sở Tài", true],
  ["2019-\n2022", "2019- 2022", true],
  ["Sở\u200b", "Sở", true],
  // decomposed letters are another matter than blanks
  ["Sở".normalize("NFD"), "Sở", false],
])("%j → %j", (text, normalized, stray) => {
  expect(normalizeText(text)).toBe(normalized);
  expect(hasStraySpaces(text)).toBe(stray);
});
