import fc from "fast-check";
import { amountInWords, dong, parseAmountInWords } from "../../../src/core/money";

test("every amount is read back from its own words", () => {
  fc.assert(
    fc.property(fc.maxSafeNat(), (amount) => {
      expect(parseAmountInWords(amountInWords(dong(amount)))).toBe(amount);
    })
  );
});

test.each([
  ["Hai tỉ một trăm triệu đồng chẵn./.", 2_100_000_000],
  ["MỘT TRĂM LẺ NĂM NGÀN ĐỒNG", 105_000],
  ["Một triệu không trăm lẻ năm nghìn đồng Việt Nam", 1_005_000],
  ["Không đồng", 0],
  ["Hai tỷ", null],
  ["Hai ba tỷ đồng", null],
  ["Hai tỷ đồng năm trăm nghìn đồng", null],
  ["đồng", null],
  ["Khoảng hai tỷ đồng", null],
])("%s", (text, amount) => {
  expect(parseAmountInWords(text)).toBe(amount);
});
