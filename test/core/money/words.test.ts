import { amountInWords, dong } from "../../../src/core/money";

describe("as printed in budget documents (reference/domain.md §4.2)", () => {
  test.each([
    [3_790_000_000_000, "Ba nghìn bảy trăm chín mươi tỷ đồng"],
    [7_093_800_000_000, "Bảy nghìn không trăm chín mươi ba tỷ, tám trăm triệu đồng"],
    [2_615_000_000_000, "Hai nghìn sáu trăm mười lăm tỷ đồng"],
    [76_000_000, "Bảy mươi sáu triệu đồng"],
    [13_450_000_000, "Mười ba tỷ, bốn trăm năm mươi triệu đồng"],
  ])("%i", (amount, words) => {
    expect(amountInWords(dong(amount))).toBe(words);
  });
});

describe("rules of reading", () => {
  test.each([
    [0, "Không đồng"],
    [-1_500_000, "Âm một triệu năm trăm nghìn đồng"],
    [1, "Một đồng"],
    [4, "Bốn đồng"],
    [5, "Năm đồng"],
    [10, "Mười đồng"],
    [11, "Mười một đồng"],
    [14, "Mười bốn đồng"],
    [15, "Mười lăm đồng"],
    [20, "Hai mươi đồng"],
    [21, "Hai mươi mốt đồng"],
    [24, "Hai mươi tư đồng"],
    [25, "Hai mươi lăm đồng"],
    [100, "Một trăm đồng"],
    [101, "Một trăm linh một đồng"],
    [104, "Một trăm linh tư đồng"],
    [105, "Một trăm linh năm đồng"],
    [110, "Một trăm mười đồng"],
    [111, "Một trăm mười một đồng"],
    [1_001, "Một nghìn không trăm linh một đồng"],
    [1_050, "Một nghìn không trăm năm mươi đồng"],
    [1_000_000, "Một triệu đồng"],
    [1_005_000, "Một triệu không trăm linh năm nghìn đồng"],
    [1_000_005_000, "Một tỷ, không trăm linh năm nghìn đồng"],
    [10_500_000_000, "Mười tỷ, năm trăm triệu đồng"],
    [1_000_000_000_000, "Một nghìn tỷ đồng"],
    [1_005_000_000_000, "Một nghìn không trăm linh năm tỷ đồng"],
    [1_000_000_000_000_000, "Một triệu tỷ đồng"],
    [
      9_007_199_254_740_991,
      "Chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ, hai trăm năm mươi tư triệu bảy trăm bốn mươi nghìn chín trăm chín mươi mốt đồng",
    ],
  ])("%i", (amount, words) => {
    expect(amountInWords(dong(amount))).toBe(words);
  });
});
