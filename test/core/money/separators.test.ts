import type { CellValue } from "../../../src/core/sheet";
import { detectSeparators, type SeparatorStyle } from "../../../src/core/money";

test.each<[readonly CellValue[], SeparatorStyle]>([
  [[], "unknown"],
  [[null, 1234.5, "", "-", true, { error: "#N/A" }], "unknown"],
  [["5000", "12"], "unknown"],
  [["3.000"], "unknown"],
  [["3.000", "3.000", "3.000", "3.000", "3.000"], "unknown"],
  [["3.000", "4.157", "12.300"], "unknown"],
  [["3,000", "4,157", "12,300", "5,100", "7,200"], "unknown"],
  // law and habit group by dots: a whole column of them is thousands
  [["3.000", "4.157", "12.300", "258.759"], "vi"],
  [["3.000", "4.157", "12.300", "258.759", "0.5"], "en"],
  [["3.000", "1.234.567"], "vi"],
  [["3.000", "2,05 tỷ"], "vi"],
  [["3.000", "0,500"], "vi"],
  [["1.234,5"], "vi"],
  [["3,000", "131,654,829,007"], "en"],
  [["3,000", "2.05"], "en"],
  [["3.000", "0.500"], "en"],
  [["1,234.5"], "en"],
  // contradiction
  [["1.234.567", "1,234,567"], "unknown"],
  [["2,05", "2.05"], "unknown"],
])("%j", (values, style) => {
  expect(detectSeparators(values)).toBe(style);
});
