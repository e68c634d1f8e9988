import type { ProvenSheet } from "../../src/app/consolidated/proof";
import { seenCells } from "../../src/app/consolidated/seenCells";
import { checkCovered } from "../../src/app/consolidated/verifyDrawn";
import { snapshotOf, type RangeAddress } from "../../src/core/sheet";

const NAME = "Tổng hợp";
/** A letterhead of three rows, the last of which somebody merged with the title below it. */
const sheet = snapshotOf(
  NAME,
  [["UBND TỈNH"], ["SỞ"], ["TỔNG HỢP"], [null], ["Tổng cộng"]].map((row) => [...row, 1]),
  { merges: [{ top: 2, left: 0, bottom: 3, right: 0 }] }
);
const proven: ProvenSheet = {
  name: NAME,
  digest: { width: 2, rows: "0".repeat(100), columns: "" },
  figures: [],
  tables: [],
  derived: [],
};

test.each<[string, Pick<RangeAddress, "top" | "bottom">, readonly string[]]>([
  ["in the letterhead", { top: 0, bottom: 1 }, []],
  ["down to its last row", { top: 0, bottom: 2 }, []],
  ["that ends below it", { top: 1, bottom: 3 }, ["Tổng hợp!A3:B4"]],
  ["over the total", { top: 4, bottom: 4 }, ["Tổng hợp!A5:B5"]],
])("a picture %s", (_name, rows, expected) => {
  const frame = {
    ...{ name: NAME, charts: [], tables: new Map<string, string>() },
    ...{ printArea: null, printTitles: null },
    objects: [{ name: "Picture 1", place: { ...rows, left: 0, right: 1 } }],
  };
  const findings = checkCovered(sheet, proven, frame, false);
  expect(findings.map(({ cell }) => cell)).toEqual(expected);
});

test("a button that begins far above and left of the sheet is looked at no longer than another", () => {
  const area = { top: -1e12, left: -1e12, bottom: 4, right: 1 };
  expect(seenCells(sheet, proven, area)).toEqual(seenCells(sheet, proven));
});
