import type { CellValue } from "../../../src/core/sheet";
import {
  detectSeparators,
  detectTableSeparators,
  type SeparatorStyle,
} from "../../../src/core/money";

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
  // beside whole hundreds "1.200" goes on from 900
  [["1.200", "350", "900"], "vi"],
  [["1.200", "350", "35"], "unknown"],
  [["1.200", "350", "900", "0.5"], "en"],
  [["1,200", "350", "900"], "unknown"],
  // beside numbers of that size a triple is thousands, whatever its sign
  [["3.000", 4157, 12_300, 5000], "vi"],
  [["3,000", 4157, 12_300, 5000], "en"],
  [["3.000", 4157, 12_300], "unknown"],
  [["3.000", 4157, 12_300, 5000, 0.5], "unknown"],
  [["3.000", 4157, 12_300, 5000, 999], "unknown"],
  [["3.000", "3,000", 4157, 12_300, 5000], "unknown"],
  [["3.000", "4.157", "5.200", "6.100", "3,000"], "unknown"],
  // blanks group: the sign behind them is the decimal one
  [["1 234,567"], "vi"],
  [["1 234.567", "3.000"], "en"],
  [["1\u00a0234\u00a0567,5"], "vi"],
  [["1 234 567", "3.000"], "unknown"],
  // contradiction
  [["1.234.567", "1,234,567"], "unknown"],
  [["2,05", "2.05"], "unknown"],
])("%j", (values, style) => {
  expect(detectSeparators(values)).toBe(style);
});

test.each<[string, readonly (readonly CellValue[])[], readonly SeparatorStyle[]]>([
  ["its own proof wins", [["2.05"], ["2,05"]], ["en", "vi"]],
  ["a neighbour tells", [["3.000"], ["1.234.567"], ["3,000"]], ["vi", "vi", "vi"]],
  ["no neighbour knows", [["3.000"], ["4.157"]], ["unknown", "unknown"]],
  [
    "triples of all columns together",
    [
      ["3.000", "1.200"],
      ["4.157", "5.300"],
    ],
    ["vi", "vi"],
  ],
  ["neighbours contradict", [["3.000"], ["2,05"], ["2.05"]], ["unknown", "vi", "en"]],
  ["a column that contradicts itself", [["2,05", "2.05"], ["1.234.567"]], ["unknown", "vi"]],
  ["numbers alone", [[1, 2], [3]], ["unknown", "unknown"]],
])("a table: %s", (_name, columns, styles) => {
  expect(detectTableSeparators(columns)).toEqual(styles);
});
