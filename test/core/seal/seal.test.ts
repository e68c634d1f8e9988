import { createHash } from "node:crypto";
import fc from "fast-check";
import {
  canonicalSheet,
  cellDigests,
  compareSeal,
  sealCells,
  sealInput,
} from "../../../src/core/seal";
import { fnv1a } from "../../../src/core/text";
import {
  cellKey,
  formatAddress,
  snapshotOf,
  type CellValue,
  type WorkbookSnapshot,
} from "../../../src/core/sheet";
import type { Seal, WorkbookState } from "../../../src/core/state";

const STATE: WorkbookState = {
  pack: "quang-ngai-2019",
  packVersion: "1.0.0",
  year: 2019,
  unit: "trieu-dong",
  agency: { code: "STTTT", name: "Sở Thông tin và Truyền thông" },
  forms: [{ form: "QN-B2", version: "1.0.0", sheet: "B2" }],
  explanations: [{ fingerprint: "f1", text: "Đã thống nhất với Sở Tài chính" }],
  seal: null,
};

function workbookOf(values: CellValue[][], name = "B2"): WorkbookSnapshot {
  return {
    sheets: [snapshotOf(name, values), snapshotOf("Ghi chú", [["ngoài niêm phong"]])],
    properties: {},
    traits: { macros: false, externalLinks: false },
  };
}

function hashOf(workbook: WorkbookSnapshot, state: WorkbookState): string {
  return createHash("sha256").update(sealInput(workbook, state), "utf8").digest("hex");
}

function sealOf(workbook: WorkbookSnapshot, state: WorkbookState): Seal {
  return {
    at: "2018-07-30T08:00:00Z",
    tool: "0.1.0",
    sha256: hashOf(workbook, state),
    cells: sealCells(workbook, state),
  };
}

const VALUES: CellValue[][] = [
  ["TT", "Nhiệm vụ", null, "Tổng"],
  [1, "Mua sắm máy chủ\ncho trung tâm", true, 1234.5],
  [2, "Đào tạo", { error: "#REF!" }, 0.1 + 0.2],
];

describe("canonicalSheet", () => {
  test("has a line per filled cell by row and column", () => {
    expect(canonicalSheet(snapshotOf("B2", VALUES))).toEqual([
      "A1\ts\tTT",
      "B1\ts\tNhiệm vụ",
      "D1\ts\tTổng",
      "A2\tn\t1",
      "B2\ts\tMua sắm máy chủ\\ncho trung tâm",
      "C2\tb\t1",
      "D2\tn\t1234.5",
      "A3\tn\t2",
      "B3\ts\tĐào tạo",
      "C3\te\t#REF!",
      "D3\tn\t0.3",
    ]);
  });

  test.each<[string, CellValue, CellValue]>([
    ["decomposed letters", "Sở", "So\u031b\u0309"],
    ["line breaks of Windows", "a\nb", "a\r\nb"],
    ["digits past the fifteenth", 0.3, 0.1 + 0.2],
    ["negative zero", 0, -0],
    ["an empty text and a blank", "", null],
  ])("%s count as the same", (_what, a, b) => {
    expect(canonicalSheet(snapshotOf("x", [[a]]))).toEqual(canonicalSheet(snapshotOf("x", [[b]])));
  });

  test.each<[string, CellValue, CellValue]>([
    ["a number and its text", 1, "1"],
    ["a truth value and a number", true, 1],
    ["an error value and its text", { error: "#N/A" }, "#N/A"],
    ["a tab and its escape", "a\tb", "a\\tb"],
    ["a line break and its escape", "a\nb", "a\\nb"],
    ["one đồng in a million tỷ", 999_999_999_999_999, 999_999_999_999_998],
    ["zero and a blank", 0, null],
    ["a space at the end", "a", "a "],
  ])("%s are told apart, also by digests", (_what, a, b) => {
    const [one, other] = [snapshotOf("x", [[a]]), snapshotOf("x", [[b]])];
    expect(canonicalSheet(one)).not.toEqual(canonicalSheet(other));
    expect(cellDigests(one)).not.toEqual(cellDigests(other));
  });

  test("looks and formulas do not count, results do", () => {
    const plain = snapshotOf("x", [[3]]);
    const drawn = snapshotOf("x", [[3]], {
      formulas: new Map([[cellKey(0, 0), "1+2"]]),
      numberFormats: new Map([[cellKey(0, 0), "#,##0"]]),
      columnCount: 9,
      rowCount: 50,
    });
    expect(canonicalSheet(drawn)).toEqual(canonicalSheet(plain));
  });
});

test("fnv1a: known values of the 32-bit hash over two bytes a letter", () => {
  expect(fnv1a("")).toBe("811c9dc5");
  expect(fnv1a("a")).not.toBe(fnv1a("b"));
  // "ă" is U+0103: both its bytes must count.
  expect(fnv1a("ă")).not.toBe(fnv1a("\u0003"));
});

describe("compareSeal", () => {
  const workbook = workbookOf(VALUES);
  const seal = sealOf(workbook, STATE);
  const compare = (now: WorkbookSnapshot, state = STATE, forms: readonly string[] = ["B2"]) =>
    compareSeal(seal, now, state, hashOf(now, state), forms);
  const intact = { status: "intact", changedCells: [], unsealedSheets: [] };

  test("unchanged is intact; no seal is none", () => {
    expect(compare(workbook)).toEqual(intact);
    expect(compareSeal(null, workbook, STATE, "", ["B2"])).toEqual({ ...intact, status: "none" });
  });

  test("a form on a sheet that came after sealing breaks it, by name", () => {
    expect(compare(workbook, STATE, ["B2", "Ghi chú"])).toEqual({
      status: "broken",
      changedCells: [],
      unsealedSheets: ["Ghi chú"],
    });
  });

  test("another sheet may change, and the order of explanations too", () => {
    const other = {
      ...workbook,
      sheets: [...workbook.sheets.slice(0, 1), snapshotOf("Nháp", [[1]])],
    };
    expect(compare(other).status).toBe("intact");
    const two = {
      ...STATE,
      explanations: [...STATE.explanations, { fingerprint: "a0", text: "x" }],
    };
    const swapped = { ...two, explanations: [...two.explanations].reverse() };
    expect(sealInput(workbook, swapped)).toBe(sealInput(workbook, two));
  });

  test("added, changed and removed cells are named by row and column", () => {
    const now = VALUES.map((row) => [...row]);
    now[1]![3] = 1234.501;
    now[2]![1] = null;
    now[0]![2] = "mới";
    expect(compare(workbookOf(now))).toEqual({
      status: "broken",
      changedCells: ["B2!C1", "B2!D2", "B2!B3"],
      unsealedSheets: [],
    });
  });

  test("a renamed sheet counts as all its cells removed", () => {
    const renamed = compare(workbookOf(VALUES, "B2 (2)"));
    expect(renamed.status).toBe("broken");
    expect(renamed.changedCells).toHaveLength(11);
  });

  test.each<[string, Partial<WorkbookState>]>([
    ["agency", { agency: { code: "STTTT", name: "Sở Khoa học và Công nghệ" } }],
    ["no agency", { agency: null }],
    ["year", { year: 2020 }],
    ["pack version", { packVersion: "1.0.1" }],
    ["unit", { unit: "dong" }],
    ["explanation", { explanations: [] }],
    ["form version", { forms: [{ form: "QN-B2", version: "1.0.1", sheet: "B2" }] }],
  ])("a changed %s breaks it without a cell", (_what, change) => {
    expect(compare(workbook, { ...STATE, ...change })).toEqual({
      ...intact,
      status: "broken",
    });
  });

  test("every change of one cell is found and named, alone", () => {
    const value = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
    fc.assert(
      fc.property(fc.nat({ max: 2 }), fc.nat({ max: 4 }), value, (row, column, changed) => {
        const now = VALUES.map((one) => [...one]);
        now[row]![column] = changed;
        const same =
          canonicalSheet(snapshotOf("B2", now)).join() ===
          canonicalSheet(snapshotOf("B2", VALUES)).join();
        const expected = same ? [] : [`B2!${formatAddress({ row, column })}`];
        expect(compare(workbookOf(now))).toEqual({
          status: same ? "intact" : "broken",
          changedCells: expected,
          unsealedSheets: [],
        });
      })
    );
  });
});
