import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { patchWorkbook, readWorkbook, writeWorkbook } from "../../../src/adapters/xlsx";
import {
  formulaAt,
  parseAddress,
  sheetNamed,
  valueAt,
  type CellContent,
  type CellEdit,
  type WorkbookSnapshot,
} from "../../../src/core/sheet";
import { stateOf, type WorkbookState } from "../../../src/core/state";
import { convertWithLibreOffice, describeWithLibreOffice } from "../../support/libreOffice";
import { packageProblems } from "../../support/packageCheck";
import { planOfRows } from "../../support/workbookPlans";
import { sheetXml, xlsxWithSheet } from "./brokenFiles";
import { writeRichFile } from "./richFile";

const STATE: WorkbookState = {
  pack: "quang-ngai-2019",
  packVersion: "1.0.0",
  year: 2027,
  unit: "trieu-dong",
  agency: { code: "H48.01", name: "Sở Nội vụ & “thử” _x000D_" },
  forms: [{ form: "qn-b1", version: "1.0.0", sheet: "Số liệu" }],
  explanations: [{ fingerprint: "f", text: "=1+1\nxuống dòng" }],
  seal: null,
};

let rich: Uint8Array;
beforeAll(async () => {
  rich = await writeRichFile();
});

function snapshot(bytes: Uint8Array): WorkbookSnapshot {
  const read = readWorkbook(bytes, "a.xlsx");
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

/** An edit made for what the file holds. */
function edit(
  bytes: Uint8Array,
  place: string,
  after: CellContent["value"],
  more: { readonly formula?: string; readonly numberFormat?: string } = {}
): CellEdit {
  const [name = "", address = ""] = place.split("!");
  const sheet = sheetNamed(snapshot(bytes), name);
  const at = parseAddress(address);
  if (!sheet || !at) throw new Error(place);
  return {
    sheet: name,
    ...at,
    before: {
      value: valueAt(sheet, at.row, at.column),
      formula: formulaAt(sheet, at.row, at.column),
    },
    after: { value: after, formula: more.formula ?? null },
    ...(more.numberFormat === undefined ? {} : { numberFormat: more.numberFormat }),
  };
}

async function patched(bytes: Uint8Array, edits: readonly CellEdit[], state?: WorkbookState) {
  const result = await patchWorkbook(bytes, { edits, ...(state ? { state } : {}) });
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
}

function changedParts(before: Uint8Array, after: Uint8Array): readonly string[] {
  const [old, now] = [unzipSync(before), unzipSync(after)];
  const names = [...new Set([...Object.keys(old), ...Object.keys(now)])].sort();
  return names.filter((name) => {
    const [a, b] = [old[name], now[name]];
    return !a || !b || Buffer.compare(a, b) !== 0;
  });
}

describe("one number", () => {
  let after: Uint8Array;
  beforeAll(async () => {
    after = await patched(rich, [edit(rich, "Số liệu!B2", 11)]);
  });

  test("is the only value that changes", () => {
    const [old, now] = [snapshot(rich), snapshot(after)];
    expect(now.sheets[0]?.values[1]).toEqual(["a", 11, 20, "1.000"]);
    const restored = now.sheets[0]?.values.map((row, at) =>
      at === 1 ? old.sheets[0]?.values[1] : row
    );
    expect(restored).toEqual(old.sheets[0]?.values);
    expect(now.sheets[0]?.formulas).toEqual(old.sheets[0]?.formulas);
    expect(now.sheets[1]).toEqual(old.sheets[1]);
  });

  test("leaves every other part byte for byte", () => {
    expect(changedParts(rich, after)).toEqual(["xl/workbook.xml", "xl/worksheets/sheet1.xml"]);
    expect(packageProblems(after)).toEqual([]);
  });

  test("has results calculated anew", () => {
    const xml = strFromU8(unzipSync(after)["xl/workbook.xml"] ?? new Uint8Array());
    expect(xml).toContain('</definedNames><calcPr fullCalcOnLoad="1"/>');
  });
});

test.each<readonly [string, string, CellContent["value"], string | undefined]>([
  ["text", "Số liệu!B3", "  <&> _x0041_ ", undefined],
  ["truth", "Số liệu!B3", true, undefined],
  ["an error", "Số liệu!B3", { error: "#N/A" }, undefined],
  ["nothing", "Số liệu!B3", null, undefined],
  ["a formula", "Số liệu!B3", 60, 'IF(A3<>"b",1,60)'],
  ["a formula with text", "Số liệu!B3", "x&y", '"x&y"'],
  ["a new cell in a row", "Số liệu!H3", 5, undefined],
  ["a new cell before others", "Khác!C1", "x", undefined],
  ["a new row below", "Số liệu!A20", 7, undefined],
  ["a new row between", "Khác!B9", 7, undefined],
])("%s is written as such", async (_what, place, value, formula) => {
  const after = await patched(rich, [
    edit(rich, place, value, formula === undefined ? {} : { formula }),
  ]);
  const [name = "", address = ""] = place.split("!");
  const sheet = sheetNamed(snapshot(after), name);
  const at = parseAddress(address);
  if (!sheet || !at) throw new Error(place);
  expect(valueAt(sheet, at.row, at.column)).toEqual(value);
  expect(formulaAt(sheet, at.row, at.column)).toBe(formula ?? null);
  expect(packageProblems(after)).toEqual([]);
});

test("several cells of a sheet at once", async () => {
  const places = ["A20", "B3", "A3", "H3", "E1", "A19"];
  const edits = places.map((place, index) => edit(rich, `Số liệu!${place}`, index));
  const sheet = snapshot(await patched(rich, edits)).sheets[0];
  for (const [index, place] of places.entries()) {
    const at = parseAddress(place);
    expect([place, sheet?.values[at?.row ?? 0]?.[at?.column ?? 0]]).toEqual([place, index]);
  }
});

describe("formulas", () => {
  test("that shared the overwritten one keep their meaning", async () => {
    const after = await patched(rich, [edit(rich, "Số liệu!C2", 5)]);
    const sheet = snapshot(after).sheets[0];
    expect([...(sheet?.formulas.values() ?? [])]).toEqual(["B3*2", "B4*2", "SUM(B2:B4)"]);
    expect(sheet?.values.slice(1, 4).map((row) => row[2])).toEqual([5, 40, 60]);
  });

  test("overwritten in the middle leave the shared one alone", async () => {
    const after = await patched(rich, [edit(rich, "Số liệu!C3", 5)]);
    const sheet = snapshot(after).sheets[0];
    expect([...(sheet?.formulas.values() ?? [])]).toEqual(["B2*2", "B4*2", "SUM(B2:B4)"]);
  });

  test("changed take the order of calculation with them", async () => {
    const after = await patched(rich, [edit(rich, "Số liệu!B5", 60)]);
    expect(changedParts(rich, after)).toEqual([
      "[Content_Types].xml",
      "xl/_rels/workbook.xml.rels",
      "xl/calcChain.xml",
      "xl/workbook.xml",
      "xl/worksheets/sheet1.xml",
    ]);
    expect(packageProblems(after)).toEqual([]);
  });
});

describe("number formats", () => {
  test.each([
    ["a text cell that gets a number becomes General", 1000, undefined, undefined],
    ["a text cell that gets text stays text", "1000", undefined, "@"],
    ["a format that Excel numbers", 1000, "#,##0", "#,##0"],
    ["a format of the file's own", 1000, '#,##0" đ"', '#,##0" đ"'],
  ])("%s", async (_what, value, numberFormat, expected) => {
    const more = numberFormat === undefined ? {} : { numberFormat };
    const after = await patched(rich, [edit(rich, "Số liệu!D2", value, more)]);
    const sheet = snapshot(after).sheets[0];
    expect(sheet?.values[1]?.[3]).toBe(value);
    expect(sheet?.numberFormats.get(16_384 + 3)).toBe(expected);
    expect(packageProblems(after)).toEqual([]);
    const styles = strFromU8(unzipSync(after)["xl/styles.xml"] ?? new Uint8Array());
    const at = /<c r="D2" s="(\d+)"/.exec(
      strFromU8(unzipSync(after)["xl/worksheets/sheet1.xml"] ?? new Uint8Array())
    )?.[1];
    const formats = /<cellXfs[^>]*>(.*)<\/cellXfs>/.exec(styles)?.[1]?.match(/<xf /g) ?? [];
    expect(Number(at)).toBeLessThan(formats.length);
    expect(styles).toContain(`<cellXfs count="${formats.length}">`);
  });

  test("equal wishes share one format", async () => {
    const format = { numberFormat: '#,##0" đ"' };
    const edits = ["B2", "B3"].map((at) => edit(rich, `Số liệu!${at}`, 1, format));
    const styles = strFromU8(
      unzipSync(await patched(rich, edits))["xl/styles.xml"] ?? new Uint8Array()
    );
    expect(styles.match(/đ&quot;/g)).toHaveLength(1);
  });
});

describe("the state", () => {
  test("is added to a file without one", async () => {
    const after = await patched(rich, [], STATE);
    const book = snapshot(after);
    expect(stateOf(book)).toEqual(STATE);
    expect(sheetNamed(book, "_sdt")?.visibility).toBe("veryHidden");
    expect(book.properties).toEqual({
      "Của người dùng": "giữ",
      "SoDuToan.Pack": "quang-ngai-2019",
      "SoDuToan.Version": "1.0.0",
      "SoDuToan.Seal": "none",
    });
    expect(packageProblems(after)).toEqual([]);
    expect(changedParts(rich, after)).toEqual([
      "[Content_Types].xml",
      "docProps/custom.xml",
      "xl/_rels/workbook.xml.rels",
      "xl/workbook.xml",
      "xl/worksheets/sheet3.xml",
    ]);
  });

  test("replaces an older one", async () => {
    const first = await patched(rich, [], STATE);
    const after = await patched(first, [edit(first, "Số liệu!B2", 1)], { ...STATE, year: 2028 });
    expect(stateOf(snapshot(after))?.year).toBe(2028);
    expect(snapshot(after).sheets.map((sheet) => sheet.name)).toEqual(["Số liệu", "Khác", "_sdt"]);
    expect(packageProblems(after)).toEqual([]);
  });

  test("goes into a file that has neither properties nor styles", async () => {
    const bare = xlsxWithSheet(sheetXml('<row><c><v>1</v></c><c t="str"><v>x</v></c></row><row/>'));
    const edits = [edit(bare, "S!B1", 2), edit(bare, "S!A2", 3, { numberFormat: "0.0" })];
    const after = await patched(bare, edits, STATE);
    expect(stateOf(snapshot(after))).toEqual(STATE);
    expect(snapshot(after).sheets[0]?.values).toEqual([[1, 2], [3]]);
    expect(packageProblems(after)).toEqual([]);
  });
});

test("no edits and no state give the same parts", async () => {
  expect(changedParts(rich, await patched(rich, []))).toEqual([]);
});

test("the same patch gives the same bytes", async () => {
  const edits = [edit(rich, "Số liệu!B2", 11)];
  const [first, second] = [await patched(rich, edits, STATE), await patched(rich, edits, STATE)];
  expect(Buffer.compare(first, second)).toBe(0);
});

test("an edit made for other content is refused", async () => {
  const [stale] = [{ ...edit(rich, "Số liệu!B2", 11), before: { value: 9, formula: null } }];
  await expect(patchWorkbook(rich, { edits: [stale] })).rejects.toThrow("holds something else");
});

test("a damaged file is a problem, not a crash", async () => {
  const result = await patchWorkbook(rich.subarray(0, 500), { edits: [] });
  expect(result).toMatchObject({ ok: false, error: { kind: "damaged" } });
});

test("our own files can be patched", async () => {
  const own = await writeWorkbook(planOfRows([["x", 1]]));
  const after = await patched(own, [edit(own, "Biểu 01!B1", 2)], STATE);
  expect(snapshot(after).sheets[0]?.values).toEqual([["x", 2]]);
  expect(packageProblems(after)).toEqual([]);
});

describeWithLibreOffice("LibreOffice opens a patched file", () => {
  test("and calculates what depends on the change", async () => {
    const folder = mkdtempSync(path.join(tmpdir(), "so-du-toan-patch-"));
    const file = path.join(folder, "a.xlsx");
    writeFileSync(file, await patched(rich, [edit(rich, "Số liệu!C2", 5)], STATE));
    const book = snapshot(
      readFileSync(await convertWithLibreOffice(file, "xlsx", path.join(folder, "o")))
    );
    expect(stateOf(book)).toEqual(STATE);
    expect(book.sheets[0]?.values[1]?.slice(0, 3)).toEqual(["a", 10, 5]);
    expect(book.sheets[1]?.values[0]?.[1]).toBe(60);
    rmSync(folder, { recursive: true });
  }, 120_000);
});
