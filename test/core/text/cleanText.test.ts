import fc from "fast-check";
import { cleanText, type CleaningKind } from "../../../src/core/text";

test.each([
  "",
  "Nâng cấp phần mềm",
  "Quyết định số 2458/QĐ-UBND ngày 18/12/2017",
  "Москва",
  "λ = 5 µm",
  "có gì?không",
  "2026 - 2030",
  "Société générale",
  "NS tỉnh – NS xã",
  "Hạng mục A/B",
])("%j is clean", (text) => {
  expect(cleanText(text, null)).toEqual({ text, changes: [] });
});

const nfd = "Sở Tài chính".normalize("NFD");

test.each<[string, string, CleaningKind[]]>([
  [nfd, "Sở Tài chính", ["not-nfc"]],
  ["k\u0065\u0301\u0302", "kế", ["not-nfc"]],
  ["nu\u031bo\u0301\u031bc", "nước", ["not-nfc"]],
  ["QÐ", "QĐ", ["look-alike"]],
  ["ÐƠN VỊ", "ĐƠN VỊ", ["look-alike"]],
  ["BHΧΗ", "BHXH", ["look-alike"]],
  ["73/2019/NĐ-CР", "73/2019/NĐ-CP", ["look-alike"]],
  ["Sở\u00a0Tài  chính ", "Sở Tài chính", ["stray-spaces"]],
  ["Sở\u200b Tài\u00ad chính", "Sở Tài chính", ["stray-spaces"]],
  ["Nâng cấp\nphần mềm", "Nâng cấp phần mềm", ["stray-spaces"]],
  ["1717/QĐ- UBND", "1717/QĐ-UBND", ["broken-hyphen"]],
  ["12/KH –UBND, 13/KH- UBND", "12/KH-UBND, 13/KH-UBND", ["broken-hyphen"]],
  ["định kǶ", "định kỳ", ["broken-letters"]],
  ["LǷNH VỰC", "LĨNH VỰC", ["broken-letters"]],
  ["Vǜng Tàu", "Vũng Tàu", ["broken-letters"]],
  ["NgÃ¢n sÃ¡ch tá»‰nh", "Ngân sách tỉnh", ["broken-letters"]],
  ["12/QÐ-\nUBND", "12/QĐ-UBND", ["look-alike", "stray-spaces", "broken-hyphen"]],
])("%j → %j", (raw, text, kinds) => {
  const cleaned = cleanText(raw, null);
  expect(cleaned.text).toBe(text);
  expect(cleaned.changes.map(({ kind }) => kind)).toEqual(kinds);
  expect(cleaned.changes[0]?.before).toBe(raw);
  expect(cleaned.changes.at(-1)?.after).toBe(text);
});

test("a legacy text is decoded before its signs are taken for blanks or foreign letters", () => {
  expect(cleanText("§Çu t­  míi, ®Ð ¸n", "tcvn3")).toEqual({
    text: "Đầu tư mới, đé án",
    changes: [
      { kind: "legacy-font", before: "§Çu t­  míi, ®Ð ¸n", after: "Đầu tư  mới, đé án" },
      { kind: "stray-spaces", before: "Đầu tư  mới, đé án", after: "Đầu tư mới, đé án" },
    ],
  });
  expect(cleanText("Së tµi chÝnh", "tcvn3", ".VnTimeH").text).toBe("SỞ TÀI CHÍNH");
  expect(cleanText("Đầu tư", "tcvn3").changes).toEqual([]);
});

const PIECES = Array.from("aăâeêuươĐÐРΗkgn \u00a0\u00ad\n-–/12ǶƿÃ¢\u0301\u0302\u031b?");
const texts = fc.array(fc.constantFrom(...PIECES, "12/QĐ- UBND", "KH-UBND"), { maxLength: 14 });

test("what was cleaned is clean", () => {
  fc.assert(
    fc.property(texts, fc.constantFrom(null, "tcvn3", "vni"), (pieces, encoding) => {
      const { text } = cleanText(pieces.join(""), encoding);
      expect(cleanText(text, null)).toEqual({ text, changes: [] });
    }),
    { numRuns: 2000 }
  );
});

test("plain ASCII words are never touched", () => {
  const word = fc.stringMatching(/^[!-,.0-~]{1,6}$/);
  fc.assert(
    fc.property(fc.array(word), fc.constantFrom(null, "tcvn3", "vni"), (words, encoding) => {
      const text = words.join(" ");
      expect(cleanText(text, encoding)).toEqual({ text, changes: [] });
    })
  );
});
