import { readExplanations } from "../../../src/app/issueList";
import type { Issue } from "../../../src/core/rules";
import type { CellValue, WorkbookSnapshot } from "../../../src/core/sheet";

const REASON = "Kéo dài theo Quyết định 12/QĐ-UBND";
const OTHER = "Theo kế hoạch trung hạn mới";
const PATH = "/nộp/two/b/nop.xlsx";

/** A finding named by its place: "P503 QN-B2!D17", or the second there "P503 QN-B2!D17 2". */
function issueAt(place: string, severity: Issue["severity"] = "warning"): Issue {
  const [code = "", at = ""] = place.split(" ");
  const [sheet = "", cell] = at.split("!");
  const found = { rule: "x", code, severity, messageId: "x", data: {}, fingerprint: place };
  return { ...found, at: { sheet, ...(cell === undefined ? {} : { cell }) } };
}

const ISSUES = [
  ...["P503 QN-B2!G15", "P503 QN-B2!G15 2", "P503 QN-B2!G16", "P503 QN-B1!G16", "F301 QN-B2!L9"],
  ...["S103 QN-B2", "S103 QN-B2!C3", "S117 "],
]
  .map((place) => issueAt(place))
  .concat(issueAt("T401 QN-B2!J9", "error"));

type Line = readonly [file: string, code: string, sheet: string, cell: string, text: string];

/** The list below a title, as a workbook. */
function listOf(lines: readonly Line[]): WorkbookSnapshot {
  const values: readonly CellValue[][] = [
    ["DANH SÁCH"],
    ["Tệp", "Mã", "Trang", "Ô", "Giải trình"],
    ...lines.map((line) => line.map((text) => (text === "" ? null : text))),
  ];
  const sheet = { name: "x", values, formulas: new Map(), merges: [] };
  return { sheets: [sheet], properties: {} } as unknown as WorkbookSnapshot;
}

/** What is explained, by place, and the lines that were not taken: "3 notFound". */
function read(lines: readonly Line[]) {
  const found = readExplanations(listOf(lines), PATH, ISSUES);
  if (!found?.ok) throw new Error(JSON.stringify(found));
  const { explanations, notes } = found.value;
  return [
    explanations.map(({ fingerprint }) => fingerprint).sort(),
    notes.map(({ problem, line }) => `${String(line.number)} ${problem}`),
  ];
}

const G15 = ["P503 QN-B2!G15", "P503 QN-B2!G15 2"];

test.each<[string, Line, string[], string[]]>([
  ["a cell", ["", "P503", "QN-B2", "G15", REASON], G15, []],
  ["a cell with $", ["", "p503", "QN-B2", "$G$15", REASON], G15, []],
  ["a sheet in other letter case", ["", "P503", "qn-b2", "g15", REASON], G15, []],
  ["a sheet", ["", "P503", "QN-B2", "", REASON], [...G15, "P503 QN-B2!G16"], []],
  ["a sheet itself", ["", "S103", "QN-B2", "", REASON], ["S103 QN-B2"], []],
  ["the whole file", ["", "S117", "Cả tệp", "", REASON], ["S117 "], []],
  ["a code", ["", "S103", "", "", REASON], ["S103 QN-B2", "S103 QN-B2!C3"], []],
  ["a cell of the only sheet with it", ["", "F301", "", "L9", REASON], ["F301 QN-B2!L9"], []],
  ["its own file", ["B\\nop.xlsx", "F301", "", "", REASON], ["F301 QN-B2!L9"], []],
  ["a cell of two sheets", ["", "P503", "", "G16", REASON], [], ["3 whichSheet"]],
  ["another cell", ["", "P503", "QN-B2", "G17", REASON], [], ["3 notFound"]],
  ["another sheet", ["", "P503", "QN-B22", "G15", REASON], [], ["3 notFound"]],
  ["no cell", ["", "P503", "QN-B2", "dòng 15", REASON], [], ["3 badCell"]],
  ["an unknown code", ["", "P5O3", "QN-B2", "G15", REASON], [], ["3 unknownCode"]],
  ["no code", ["", "", "QN-B2", "G15", REASON], [], ["3 noCode"]],
  ["an error", ["", "T401", "QN-B2", "J9", REASON], [], ["3 notWarning"]],
  ["a short text", ["", "P503", "QN-B2", "G15", "Do dân"], [], ["3 too-short"]],
  ["nothing said", ["", "P503", "QN-B2", "G17", ""], [], []],
])("a line with %s", (_what, line, explained, notes) => {
  expect(read([line])).toEqual([explained, notes]);
});

test("two lines of a cell go to its two findings, and a third is told", () => {
  const at = ["", "P503", "QN-B2", "G15"] as const;
  const found = readExplanations(
    listOf([
      [...at, REASON],
      [...at, OTHER],
    ]),
    PATH,
    ISSUES
  );
  expect(found).toMatchObject({
    value: { explanations: [{ text: REASON }, { text: OTHER }], notes: [] },
  });
  const three: Line[] = [REASON, OTHER, REASON].map((text) => [...at, text]);
  expect(read(three)).toEqual([G15, ["5 again"]]);
  expect(
    read([
      [...at, ""],
      [...at, OTHER],
    ])
  ).toEqual([G15.slice(1), []]);
});

test("a cell goes before its sheet, the sheet before the code", () => {
  const lines: Line[] = [
    ["", "P503", "", "", "Lý do chung của cả tệp"],
    ["", "P503", "QN-B2", "", OTHER],
    ["", "P503", "QN-B2", "G15", REASON],
  ];
  const found = readExplanations(listOf(lines), PATH, ISSUES);
  const texts = found?.ok ? found.value.explanations.map(({ text }) => text) : [];
  expect(texts).toEqual([REASON, REASON, OTHER, "Lý do chung của cả tệp"]);
});

/** Lines of these files, each for its own cell. */
function ofFiles(...files: readonly string[]): Line[] {
  const cells = ["G15", "G16"];
  return files.map((file, index) => [file, "P503", "QN-B2", cells[index] ?? "G15", REASON]);
}

test.each<[string, Line[], unknown]>([
  ["two folders", ofFiles("two/a/nop.xlsx", "two/b/nop.xlsx"), ["P503 QN-B2!G16"]],
  ["two folders, shorter", ofFiles("a/nop.xlsx", "b/nop.xlsx"), ["P503 QN-B2!G16"]],
  ["its folder elsewhere", ofFiles("C:\\x\\b\\nop.xlsx", "C:\\x\\nop.xlsx"), G15],
  ["a folder and the one above", ofFiles("a/nop.xlsx", "nop.xlsx"), ["P503 QN-B2!G16"]],
  ["other files", ofFiles("x.xlsx", "y.xlsx"), []],
  ["one other file and none", ofFiles("x.xlsx", ""), ["P503 QN-B2!G16"]],
  ["two strange folders", ofFiles("c/nop.xlsx", "d/nop.xlsx"), "severalFiles"],
  ["one strange folder", ofFiles("c/nop.xlsx"), "otherFile"],
  ["one other name", ofFiles("xnop.xlsx"), "otherFile"],
])("a list of %s", (_what, lines, expected) => {
  const found = readExplanations(listOf(lines), PATH, ISSUES);
  if (found?.ok === false) {
    const files = [...new Set(lines.map(([file]) => file))];
    expect(found.error).toEqual({ kind: expected, files });
  } else expect(read(lines)[0]).toEqual(expected);
});

test("a workbook without the columns is no list", () => {
  const { sheets, ...rest } = listOf([]);
  const bare = { ...rest, sheets: sheets.map((sheet) => ({ ...sheet, values: [["Mã"]] })) };
  expect(readExplanations(bare, PATH, ISSUES)).toBeNull();
});
