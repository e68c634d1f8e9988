import { utils, write } from "@e965/xlsx";
import { inspectBytes, readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import { planOfRows } from "../../support/workbookPlans";
import {
  passwordProtected,
  sheetXml,
  withDeclaredSize,
  wordDocument,
  xlsxWithSheet,
  zipOf,
} from "./brokenFiles";

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const A_ROW = '<row r="1"><c r="A1"><v>1</v></c></row>';
const HTML_TABLE = "<html><body><table><tr><td>Nội dung</td><td>5</td></tr></table></body></html>";

describe("near misses that are workbooks", () => {
  test.each([
    ["the smallest .xlsx", "a.xlsx", xlsxWithSheet(sheetXml(A_ROW))],
    ["an HTML table named .xls", "a.XLS", bytesOf(HTML_TABLE)],
    ["a workbook under a wrong name", "a.docx", xlsxWithSheet(sheetXml(A_ROW))],
    ["a sheet without a single value", "a.xlsx", xlsxWithSheet(sheetXml(""))],
    [
      "repeated rows that pack 100 times",
      "a.xlsx",
      xlsxWithSheet(bytesOf(sheetXml(A_ROW.repeat(1000)))),
    ],
  ])("%s", (_what, name, bytes) => {
    expect(inspectBytes(bytes, name)).toBeNull();
    expect(readWorkbook(bytes, name).ok).toBe(true);
  });
});

test.each([
  ["0 bytes", "a.xlsx", new Uint8Array(), { kind: "empty-file" }],
  ["CSV", "a.xlsx", bytesOf("STT,Nội dung\n1,Máy chủ\n"), { looksLike: "csv" }],
  ["a sentence", "a.xlsx", bytesOf("x"), { looksLike: "csv" }],
  ["HTML named .xlsx", "a.xlsx", bytesOf(HTML_TABLE), { looksLike: "html" }],
  ["HTML without table named .xls", "a.xls", bytesOf("<html>404</html>"), { looksLike: "html" }],
  ["PDF", "a.xlsx", bytesOf("%PDF-1.7\n%âãÏÓ"), { looksLike: "pdf" }],
  ["some zip", "a.xlsx", zipOf({ "a.txt": "a" }), { looksLike: "zip" }],
  [
    "a Word file with a workbook inside",
    "a.xlsx",
    zipOf({
      "[Content_Types].xml":
        '<Types><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
    }),
    { looksLike: "zip" },
  ],
  ["a .doc", "a.xls", wordDocument(), { looksLike: "unknown" }],
  [
    "noise",
    "a.xlsx",
    Uint8Array.from({ length: 999 }, (_, i) => (i * 7) % 32),
    { looksLike: "unknown" },
  ],
])("%s named %s", (_what, name, bytes, expected) => {
  expect(inspectBytes(bytes, name)).toEqual({ kind: "not-a-workbook", ...expected });
  expect(readWorkbook(bytes, name)).toEqual({ ok: false, error: inspectBytes(bytes, name) });
});

test("a password-protected file", () => {
  expect(inspectBytes(passwordProtected(), "a.xlsx")).toEqual({ kind: "encrypted" });
});

test("a protected .xls is told from a damaged one", () => {
  // A sheet stream that starts with a FILEPASS record (0x2F) after its beginning (0x809).
  const bytes = Uint8Array.from([9, 8, 16, 0, 0, 6, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]);
  const filepass = Uint8Array.from([0x2f, 0, 6, 0, 0, 0, 1, 2, 3, 4]);
  const read = readWorkbook(Uint8Array.from([...bytes, ...filepass]), "a.xls");
  expect(read).toEqual({ ok: false, error: { kind: "encrypted" } });
});

describe("truncated", () => {
  const sheet = utils.aoa_to_sheet([
    ["Nội dung", 1],
    ...Array<[string, number]>(500).fill(["x", 2]),
  ]);
  const book = { SheetNames: ["a"], Sheets: { a: sheet } };
  const cuts = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9];

  test.each(cuts)(".xlsx cut at %p", async (share) => {
    const whole = await writeWorkbook(
      planOfRows([
        ["Nội dung", 1],
        ["x", 2],
      ])
    );
    const read = readWorkbook(whole.subarray(0, Math.floor(whole.length * share)), "a.xlsx");
    expect(!read.ok && read.error.kind).toBe("damaged");
  });

  test.each(cuts)(".xls cut at %p never reads as whole", (share) => {
    const whole = new Uint8Array(write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer);
    const read = readWorkbook(whole.subarray(0, Math.floor(whole.length * share)), "a.xls");
    expect(read.ok).toBe(false);
  });
});

describe("bombs", () => {
  const MEGABYTE = 1024 * 1024;

  test("too much declared", () => {
    const zip = withDeclaredSize(
      xlsxWithSheet(sheetXml(A_ROW)),
      "xl/worksheets/sheet1.xml",
      301 * MEGABYTE
    );
    expect(inspectBytes(zip, "a.xlsx")).toMatchObject({ kind: "too-large", what: "unzipped" });
  });

  test("packed too well", () => {
    const zip = xlsxWithSheet(new Uint8Array(30 * MEGABYTE).fill(32));
    expect(inspectBytes(zip, "a.xlsx")).toMatchObject({
      kind: "too-large",
      what: "ratio",
      limit: 200,
    });
  });

  test("too many parts", () => {
    const names = Array.from({ length: 10_001 }, (_, index) => [`p${index}`, ""] as const);
    const found = inspectBytes(zipOf(Object.fromEntries(names)), "a.xlsx");
    expect(found).toEqual({ kind: "too-large", what: "entries", limit: 10_000, found: 10_001 });
  });

  test("a header that lies about the size of its part is refused, and the part named", () => {
    const sheet = "xl/worksheets/sheet1.xml";
    const content = new Uint8Array(60 * MEGABYTE).fill(32);
    const zip = withDeclaredSize(xlsxWithSheet(content), sheet, 1000);
    const error = { kind: "damaged", reason: "part", part: sheet };
    expect(readWorkbook(zip, "a.xlsx")).toEqual({ ok: false, error });
  });

  test("one changed byte in a part", async () => {
    const whole = (await writeWorkbook(planOfRows([["Nội dung"]]))).slice();
    whole[60] = (whole[60] ?? 0) ^ 1;
    expect(readWorkbook(whole, "a.xlsx")).toMatchObject({ ok: false, error: { kind: "damaged" } });
  });
});
