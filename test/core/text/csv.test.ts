import { readCsv, separatorOfCsv } from "../../../src/core/text";

describe("separatorOfCsv", () => {
  test.each([
    [",", "a,b\n1,2"],
    [";", "Kèm theo công văn số 1, ngày 2, tháng 3\na;b;c\n1,5;2;3\n1;2,5;3"],
    [";", '"a,b,c";d\n"1,2";3'],
    ["\t", "a\tb,c\n1\t2"],
    [",", "một cột"],
    [";", "x\ny\na;b"],
  ])("%j", (separator, text) => {
    expect(separatorOfCsv(text)).toBe(separator);
  });
});

describe("readCsv", () => {
  test.each<[string, string, readonly (readonly [number, ...string[]])[]]>([
    [
      "LF, no end",
      "a,b\n1,2",
      [
        [1, "a", "b"],
        [2, "1", "2"],
      ],
    ],
    [
      "CRLF, blank lines",
      "a,b\r\n\r\n1,2\r\n",
      [
        [1, "a", "b"],
        [3, "1", "2"],
      ],
    ],
    [
      "a last blank field",
      "a,b\n1,",
      [
        [1, "a", "b"],
        [2, "1", ""],
      ],
    ],
    [
      "quotes",
      '"a,b",c\n"x""y",2',
      [
        [1, "a,b", "c"],
        [2, 'x"y', "2"],
      ],
    ],
    [
      "a field over two lines",
      '"a\nb",c\n1,2',
      [
        [1, "a\nb", "c"],
        [3, "1", "2"],
      ],
    ],
    ["inches inside a field", 'Màn 14",2', [[1, 'Màn 14"', "2"]]],
    ["a quote that is never closed", '"a,b\n1,2', [[1, "a,b\n1,2"]]],
    ["separators only", ",,\n,", []],
    ["nothing", "", []],
  ])("%s", (_what, text, lines) => {
    const read = readCsv(text, ",").map(({ line, fields }) => [line, ...fields]);
    expect(read).toEqual(lines);
  });
});
