import fc from "fast-check";
import {
  foldKey,
  foldLetters,
  foldTone,
  hasLookAlikes,
  replaceLookAlikes,
} from "../../../src/core/text";

test.each([
  ["", ""],
  ["  Tổng\u00a0kinh\nphí ", "tong kinh phi"],
  ["Đơn vị chủ trì/ phối hợp", "don vi chu tri phoi hop"],
  ["Ðơn vị", "don vi"],
  ["hòa", "hoa"],
  ["hoà".normalize("NFD"), "hoa"],
  ["KH&CN", "kh va cn"],
  ["Khoa học & Công nghệ", "khoa hoc va cong nghe"],
  ["Kinh phí (triệu đồng) [1]", "kinh phi trieu dong 1"],
  ["QĐ-UBND", "qd ubnd"],
  ["NĐ-CР", "nd cp"],
])("foldKey(%j) = %j", (text, key) => {
  expect(foldKey(text)).toBe(key);
});

describe("foldTone joins spellings of one name only", () => {
  test.each([
    ["Hòa Bình", "Hoà Bình"],
    ["khỏe", "khoẻ"],
    ["thủy lợi", "thuỷ lợi"],
    ["Xã hội HÓA", "xã hội hoá"],
    ["Quý", "Qúy"],
    ["Ðồng Nai", "Đồng Nai"],
    ["Sở  Tài chính", "Sở Tài\nchính"],
    ["Tân Hòa".normalize("NFD"), "Tân Hoà"],
  ])("%j = %j", (a, b) => {
    expect(foldTone(a)).toBe(foldTone(b));
  });

  test("with the tone on either vowel of oa, oe, uy, in any case", () => {
    for (const tone of ["\u0300", "\u0301", "\u0309", "\u0303", "\u0323"]) {
      for (const [first, second] of ["oa", "oe", "uy"]) {
        const old = `H${first ?? ""}${tone}${second ?? ""}`.normalize("NFC");
        const now = `h${first ?? ""}${second ?? ""}${tone}`.normalize("NFC");
        expect(foldTone(old)).toBe(foldTone(now));
        expect(foldTone(old.toUpperCase())).toBe(foldTone(now));
      }
    }
  });

  test.each([
    ["Tân Phú", "Tấn Phú"],
    ["Bình Hòa", "Bình Hóa"],
    ["Long Điền", "Long Diền"],
    ["Sở Nội vụ", "Sở Nội vụ 2"],
    ["Hoàn", "Hòn"],
  ])("%j ≠ %j", (a, b) => {
    expect(foldTone(a)).not.toBe(foldTone(b));
  });
});

test("keys are fixed points, and equal tone keys have equal keys", () => {
  const letters = fc.constantFrom(...Array.from("hòaoàỦyđĐÐРx &-/1.\u00a0\u0301"));
  const text = fc.array(letters, { maxLength: 12 }).map((all) => all.join(""));
  fc.assert(
    fc.property(text, (one) => {
      expect(foldKey(foldKey(one))).toBe(foldKey(one));
      expect(foldTone(foldTone(one))).toBe(foldTone(one));
      expect(foldKey(foldTone(one))).toBe(foldKey(one));
    })
  );
});

test.each([
  ["QĐ-UBND", false, "QĐ-UBND"],
  ["QÐ-UBND", true, "QĐ-UBND"],
  ["NĐ-CР", true, "NĐ-CP"],
  ["BHΧΗ", true, "BHXH"],
])("%j has look-alikes: %s", (text, has, replaced) => {
  expect(hasLookAlikes(text)).toBe(has);
  expect(replaceLookAlikes(text)).toBe(replaced);
});

test("a key is the folded letters with anything else as one blank", () => {
  const letter = fc.oneof(
    fc.constantFrom(...Array.from("Đđ&-/ òaUỷ\u0301\u0323\u031B\u00A0\u200B\u00AD\u00D0Р…–ſİ")),
    fc.integer({ min: 0, max: 0xffff }).map((code) => String.fromCharCode(code))
  );
  const text = fc.array(letter, { maxLength: 12 }).map((letters) => letters.join(""));
  const inSteps = (one: string) =>
    foldLetters(one)
      .replaceAll("&", " va ")
      .replace(/[^\p{L}\p{N}]+/gu, " ")
      .trim();
  fc.assert(
    fc.property(text, (one) => {
      expect(foldKey(one)).toBe(inSteps(one));
    }),
    { numRuns: 2000 }
  );
  const long = "Đề án số 1 ".repeat(2000);
  expect(foldKey(long)).toBe(inSteps(long));
});
