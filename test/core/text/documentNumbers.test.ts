import { findDocumentNumbers } from "../../../src/core/text";

/** "text status suggestion" of each finding. */
function show(text: string): string[] {
  return findDocumentNumbers(text).map((found) =>
    [found.text, found.status, ...(found.suggestion ? [found.suggestion] : [])].join(" | ")
  );
}

test.each([
  "",
  "30/3/2017",
  "ngày 18/12/2017",
  "2/3",
  "24/7",
  "12/2025",
  "100 triệu/năm",
  "1/Đơn vị",
  "5/An",
  "500/Sở",
  "2/NGƯỜI",
  "5G/CP",
  "Năm 2019 - UBND tỉnh",
  "10 máy/Phòng, 5 Mbps/2 CPU",
  "Kế hoạch 5 năm 2021-2025",
  "TCVN 6909:2001",
])("%j has no document number", (text) => {
  expect(show(text)).toEqual([]);
});

test.each([
  "272/KH-UBND",
  "0204/KH-UBND",
  "48/2025/NQ-HĐND",
  "790/STTTT",
  "429/UBND-KGVX",
  "57-NQ/TW",
  "09-NQ/TƯ",
  "19197-CV/VPTW",
  "66.7/2025/NQ-CP",
  "930e/QĐ-UBND",
  "442/SGD&ĐT-GDPT",
  "12/HD-UBND",
  "15/UBDT-CSDT",
  "15/BC-BCT",
  "3/QĐ-UBNDT",
  "11554/VPCP-V.I",
  "203/2025/QH15",
  "168-HĐBT",
  "19/NQ",
])("%s is valid, also inside a sentence", (number) => {
  expect(show(number)).toEqual([`${number} | valid`]);
  expect(show(`Quyết định số ${number}.`)).toEqual([`${number} | valid`]);
  expect(show(`(QĐ số ${number}; ngày 01/02/2019)`)).toEqual([`${number} | valid`]);
});

describe("damaged numbers", () => {
  test.each([
    ["1717/QĐ- UBND", ["1717/QĐ- UBND | mendable-spaces | 1717/QĐ-UBND"]],
    ["123/QĐ - UBND tỉnh", ["123/QĐ - UBND | mendable-spaces | 123/QĐ-UBND"]],
    ["12/QĐ-\nUBND", ["12/QĐ-\nUBND | mendable-spaces | 12/QĐ-UBND"]],
    ["9476 /BNNMT-CNTY", ["9476 /BNNMT-CNTY | mendable-spaces | 9476/BNNMT-CNTY"]],
    ["18–NQ/TW", ["18–NQ/TW | mendable-spaces | 18-NQ/TW"]],
    ["73/2019/NĐ-CР", ["73/2019/NĐ-CР | look-alike-letters | 73/2019/NĐ-CP"]],
    ["775/QÐ-BVHTTDL", ["775/QÐ-BVHTTDL | look-alike-letters | 775/QĐ-BVHTTDL"]],
    ["27/2018QĐ-TTg", ["27/2018QĐ-TTg | invalid | 27/2018/QĐ-TTg"]],
    ["749//NQ-UBTVQH14", ["749//NQ-UBTVQH14 | invalid | 749/NQ-UBTVQH14"]],
    ["254/NQ/TW", ["254/NQ/TW | invalid | 254-NQ/TW"]],
    ["514/QĐ/VPQH", ["514/QĐ/VPQH | invalid | 514/QĐ-VPQH"]],
    ["51/QĐ UBND tỉnh", ["51/QĐ UBND | invalid | 51/QĐ-UBND"]],
    ["3783/QĐ-", ["3783/QĐ- | invalid"]],
    ["01-10/2025/CV-TKV", ["01-10/2025/CV-TKV | invalid"]],
    ["24 58/QĐ-UBND", ["24 58/QĐ-UBND | invalid | 2458/QĐ-UBND"]],
    ["QĐ số 24 58/QĐ-UBND", ["24 58/QĐ-UBND | invalid | 2458/QĐ-UBND"]],
    ["Công văn số: 7 90/STTTT", ["7 90/STTTT | invalid | 790/STTTT"]],
    ["QĐ số 1582 ngày 1/2/2019", ["1582 | invalid"]],
    ["Quyết định 24 58/QĐ-UBND", ["24 58/QĐ-UBND | invalid | 2458/QĐ-UBND"]],
    ["số 1.582/QĐ-UBND", ["1.582/QĐ-UBND | invalid | 1582/QĐ-UBND"]],
    ["2458/QĐ-UBDN", ["2458/QĐ-UBDN | misspelt | 2458/QĐ-UBND"]],
    ["12/QD-UBND", ["12/QD-UBND | misspelt | 12/QĐ-UBND"]],
    ["12/NQ- HDND", ["12/NQ- HDND | misspelt | 12/NQ-HĐND"]],
    ["429/UBDN-KGVX", ["429/UBDN-KGVX | misspelt | 429/UBND-KGVX"]],
    ["Số:      /QĐ-UBND", ["/QĐ-UBND | invalid"]],
  ])("%j", (text, found) => {
    expect(show(text)).toEqual(found);
  });
});

test("a word glued or standing behind is left out", () => {
  expect(show("18/2014/QĐ-UBNDThành phố")).toEqual(["18/2014/QĐ-UBND | valid"]);
  expect(show("10/KH-TTQLGTCCvề việc")).toEqual(["10/KH-TTQLGTCC | valid"]);
  expect(show("31/2011/QĐ-UBND TPHCM")).toEqual(["31/2011/QĐ-UBND | valid"]);
  expect(show("123/QĐ-UBND - HĐND tỉnh")).toEqual(["123/QĐ-UBND | valid"]);
});

test.each([
  ["năm 2018 58/QĐ-UBND"],
  ["Phụ lục 2 58/QĐ-UBND"],
  ["2018 58/QĐ-UBND"],
  ["24\n58/QĐ-UBND"],
  ["tháng 12 58/QĐ-UBND"],
])("%j: a figure before a number is no part of it", (text) => {
  expect(show(text)).toEqual(["58/QĐ-UBND | valid"]);
});

test("several numbers come in order with their places", () => {
  const text = "QĐ số 12/QĐ-UBND và KH 45/KH- UBND";
  const found = findDocumentNumbers(text);
  expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([
    "12/QĐ-UBND",
    "45/KH- UBND",
  ]);
  expect(found[1]).toEqual({
    text: "45/KH- UBND",
    start: 23,
    end: 34,
    normalized: "45/KH-UBND",
    status: "mendable-spaces",
    suggestion: "45/KH-UBND",
  });
});
