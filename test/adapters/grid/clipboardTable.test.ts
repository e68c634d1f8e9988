import { readPasted, readTabbedText } from "../../../src/adapters/grid/clipboardTable";

const texts = (text: string) => readTabbedText(text).map((row) => row.map((cell) => cell.text));
const column = (...cells: readonly string[]) =>
  readPasted(cells.map((text) => [{ text }])).map(([value]) => value);

describe("readTabbedText", () => {
  it.each([
    [
      "a\tb\r\nc\td\r\n",
      [
        ["a", "b"],
        ["c", "d"],
      ],
    ],
    ["a\n\nb", [["a"], [""], ["b"]]],
    ['"dòng 1\ndòng 2"\tb', [["dòng 1\ndòng 2", "b"]]],
    ['"nói ""có"""', [['nói "có"']]],
    ['5" ống\tb', [['5" ống', "b"]]],
    ["a\t", [["a", ""]]],
    ["", [[""]]],
  ])("splits %j", (text, rows) => {
    expect(texts(text)).toEqual(rows);
  });
});

describe("readPasted", () => {
  it.each([
    ["Vietnamese by one proof", ["1.234.567", "3.000", "2,5"], [1_234_567, 3000, 2.5]],
    ["English by one proof", ["1,234,567", "3.5"], [1_234_567, 3.5]],
    ["open: 3.000 alone", ["3.000"], ["3.000"]],
    ["contradicting each other", ["1.234,5", "1,234.5"], ["1.234,5", "1,234.5"]],
    ["plain digits", ["12", "0", "-5"], [12, 0, -5]],
    ["codes", ["0012", "340", "1.234.567"], ["0012", 340, 1_234_567]],
    ["with unit words", ["2 tỷ", "1.234.567"], ["2 tỷ", 1_234_567]],
    ["that look like formulas", ["=SUM(A1)", "+a", "@b", "-"], ["=SUM(A1)", "+a", "@b", "-"]],
    ["blank", ["", " "], [null, null]],
    ["with line breaks", ["1.234.567\n2.345.678"], ["1.234.567\n2.345.678"]],
  ])("reads a column %s", (_case, cells, values) => {
    expect(column(...cells)).toEqual(values);
  });

  it("takes the number that the source states over the text it shows", () => {
    expect(readPasted([[{ text: "13", number: 12.5 }]])).toEqual([[12.5]]);
  });

  it("decides each column by itself and makes all rows as wide as the widest", () => {
    const rows = [[{ text: "1.234.567" }, { text: "3.000" }], [{ text: "3.000" }]];
    expect(readPasted(rows)).toEqual([
      [1_234_567, "3.000"],
      [3000, null],
    ]);
  });
});
