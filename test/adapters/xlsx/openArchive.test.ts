import { openArchive } from "../../../src/adapters/xlsx";
import { deflatedFile, packZip, storedFile } from "../../../src/adapters/xlsx/zip";
import { xlsxWithSheet, zipOf } from "./brokenFiles";

const CSV = "a;b\n1;2\n";

function namesIn(zip: Uint8Array): readonly string[] | null {
  const opened = openArchive(zip, "bo.zip");
  return opened?.ok ? opened.value.map(({ name }) => name) : null;
}

/** The zip with the flag of encryption on every entry of its directory. */
function locked(zip: Uint8Array): Uint8Array {
  const copy = zip.slice();
  const view = new DataView(copy.buffer);
  for (let at = 0; at + 4 < copy.length; at += 1) {
    if (view.getUint32(at, true) === 0x02014b50) copy[at + 8] = 1;
  }
  return copy;
}

describe("openArchive", () => {
  test.each<[string, Uint8Array]>([
    ["a workbook", xlsxWithSheet("<worksheet/>")],
    ["a zip without spreadsheets", zipOf({ "a.txt": "a", "b.docx": "b" })],
    ["no zip", new TextEncoder().encode(CSV)],
    ["a zip cut short", zipOf({ "a.csv": CSV }).subarray(0, 60)],
  ])("%s is no archive of files", (_what, bytes) => {
    expect(openArchive(bytes, "bo.zip")).toBeNull();
  });

  test.each([
    ["thư mục/Sở A.xlsx", "bo.zip/thư mục/Sở A.xlsx"],
    ["../../etc/a.xlsx", "bo.zip/etc/a.xlsx"],
    ["/a.xlsx", "bo.zip/a.xlsx"],
    ["C:\\Users\\a.xlsx", "bo.zip/Users/a.xlsx"],
    ["./x/../a.XLSX", "bo.zip/x/a.XLSX"],
    ["a\u202excod.csv", "bo.zip/axcod.csv"],
    ["a\nb.csv", "bo.zip/ab.csv"],
  ])("%j is shown as %j", (name, shown) => {
    expect(namesIn(zipOf({ [name]: CSV }))).toEqual([shown]);
  });

  test("lock files, hidden files and other documents are left out", () => {
    const names = ["~$a.xlsx", "b/~$a.xlsx", ".a.xlsx", "__MACOSX/a.xlsx", "a.pdf", "a.csv"];
    const zip = zipOf(Object.fromEntries(names.map((name) => [name, CSV])));
    expect(namesIn(zip)).toEqual(["bo.zip/a.csv"]);
  });

  test("two entries of one name are two files", () => {
    const content = new TextEncoder().encode(CSV);
    const zip = packZip([storedFile("a.csv", content), deflatedFile("a.csv", content)]);
    const opened = openArchive(zip, "bo.zip");
    const files = opened?.ok ? opened.value : [];
    expect(files.map(({ name }) => name)).toEqual(["bo.zip/a.csv", "bo.zip/a.csv (2)"]);
    for (const file of files) expect(file.read()).toEqual({ ok: true, value: content });
  });

  test.each<[string, Uint8Array, object]>([
    ["an archive inside", zipOf({ "a.rar": "Rar!" }), { kind: "nested-archive" }],
    ["an entry with a password", locked(zipOf({ "a.csv": CSV })), { kind: "encrypted" }],
    [
      "a damaged entry",
      packZip([{ ...storedFile("a.csv", new TextEncoder().encode(CSV)), crc: 1 }]),
      { kind: "damaged", part: "a.csv" },
    ],
  ])("%s is refused alone", (_what, zip, error) => {
    const opened = openArchive(zip, "bo.zip");
    expect(opened?.ok && opened.value[0]?.read()).toMatchObject({ ok: false, error });
  });

  test("a bomb is refused as a whole", () => {
    const zip = zipOf({ "a.csv": new Uint8Array(40 * 1024 * 1024) });
    expect(openArchive(zip, "bo.zip")).toMatchObject({ ok: false, error: { what: "ratio" } });
  });
});
