import { readWorkbook } from "../../../src/adapters/xlsx";

const TEXT = "TT;Nội dung;Kinh phí\n1;Máy chủ, đường truyền;1.234,5\n2;=1+1;12,5\n1.10;Số;007\n";
const encode = (text: string, ...mark: readonly number[]) =>
  new Uint8Array([...mark, ...new TextEncoder().encode(text)]);
const utf16 = (text: string, isLittle: boolean, ...mark: readonly number[]) =>
  new Uint8Array([
    ...mark,
    ...Array.from(text).flatMap((letter) => {
      const code = letter.charCodeAt(0);
      const pair = [code & 255, code >> 8];
      return isLittle ? pair : pair.reverse();
    }),
  ]);

describe("a CSV file is a workbook of one sheet", () => {
  test.each([
    ["UTF-8", encode(TEXT)],
    ["UTF-8 with its mark", encode(TEXT, 0xef, 0xbb, 0xbf)],
    ["UTF-16 of Excel", utf16(TEXT, true, 0xff, 0xfe)],
    ["UTF-16 turned round", utf16(TEXT, false, 0xfe, 0xff)],
    ["UTF-16 without a mark", utf16(TEXT, true)],
    ["tabs", encode(TEXT.replaceAll(";", "\t"))],
  ])("%s", (_what, bytes) => {
    const read = readWorkbook(bytes, "thư mục/Sở A.csv");
    expect(read).toMatchObject({ ok: true, value: { sheets: [{ name: "Sở A", columnCount: 3 }] } });
    expect(read.ok && read.value.sheets[0]?.values).toEqual([
      ["TT", "Nội dung", "Kinh phí"],
      [1, "Máy chủ, đường truyền", "1.234,5"],
      [2, "=1+1", 12.5],
      ["1.10", "Số", "007"],
    ]);
  });

  test("the code page of Vietnamese Windows", () => {
    // "Sở Tài chính": o with horn and a hook behind it, a and grave apart, i and acute apart.
    const bytes = new Uint8Array([0x53, 0xf5, 0xd2, 0x2c, 0x54, 0xe0, 0x69, 0x2c, 0x69, 0xec]);
    const read = readWorkbook(bytes, "a.csv");
    expect(read.ok && read.value.sheets[0]?.values).toEqual([["Sở", "Tài", "í"]]);
  });

  test.each<[string, string, readonly (string | number | null)[]]>([
    [
      "decimals of English Excel",
      "1.5,1.10,1.234,1234.567,0.125\n",
      [1.5, "1.10", "1.234", 1234.567, 0.125],
    ],
    ["decimals of Vietnamese Excel", "1,5;1,234;-12,25;1.5\n", [1.5, "1,234", -12.25, "1.5"]],
    ["codes and long digits", "012;1234567890123456;5\n", ["012", "1234567890123456", 5]],
    ["blank fields", "a;;b\n", ["a", null, "b"]],
  ])("%s", (_what, text, values) => {
    const read = readWorkbook(encode(text), "a.csv");
    expect(read.ok && read.value.sheets[0]?.values).toEqual([values]);
  });

  test.each([
    [
      "text under another name",
      "a.xlsx",
      encode(TEXT),
      { kind: "not-a-workbook", looksLike: "csv" },
    ],
    [
      "a picture named .csv",
      "a.csv",
      new Uint8Array(600).map((_, at) => at % 7),
      { kind: "not-a-workbook" },
    ],
    ["a PDF named .csv", "a.csv", encode("%PDF-1.7\n1 0 obj"), { looksLike: "pdf" }],
    ["a RAR archive", "a.rar", encode("Rar!\u001a\u0007"), { looksLike: "zip" }],
    ["a field past the limit", "a.csv", encode(`"${"x".repeat(100_001)}`), { what: "text" }],
  ])("%s is refused", (_what, name, bytes, error) => {
    expect(readWorkbook(bytes, name)).toMatchObject({ ok: false, error });
  });
});
