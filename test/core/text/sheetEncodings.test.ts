import { cellKey, snapshotOf } from "../../../src/core/sheet";
import { legacyEncodingsOf } from "../../../src/core/text";
import { encodeLegacy } from "../../support/legacyText";

const TEXTS = ["Đầu tư hệ thống", "Đơn vị tính: triệu đồng", "Tổng cộng", "số", "Hạ tầng kỹ thuật"];
const tcvn3 = TEXTS.map((text) => encodeLegacy(text, "tcvn3"));
const fontsOf = (fonts: readonly string[]) =>
  new Map(fonts.map((font, row) => [cellKey(row, 0), font]));

/** Encoding of each text of a one-column sheet. */
function encodings(texts: readonly string[], fonts: readonly string[] = []): unknown[] {
  const sheet = snapshotOf(
    "S",
    texts.map((text) => [text]),
    { fonts: fontsOf(fonts) }
  );
  const lookup = legacyEncodingsOf(sheet);
  return texts.map((_text, row) => lookup(row, 0)?.encoding ?? null);
}

test("a Unicode sheet has none, whatever its fonts are called", () => {
  expect(encodings(TEXTS)).toEqual([null, null, null, null, null]);
  expect(encodings(["Kinh phí", "Nâng cấp", "abc"], [".VnTime", ".VnTime", ".VnTime"])).toEqual([
    null,
    null,
    null,
  ]);
});

test("without fonts the words tell, and a doubtful word follows them", () => {
  expect(encodings(tcvn3)).toEqual(["tcvn3", "tcvn3", "tcvn3", "tcvn3", "tcvn3"]);
});

test("on a mixed sheet each text is judged for itself, and a doubtful word stays", () => {
  expect(encodings([...tcvn3, "Kinh phí", "Nâng cấp", "1.234", "TT"])).toEqual([
    ...["tcvn3", "tcvn3", "tcvn3", null, "tcvn3"],
    ...[null, null, null, null],
  ]);
});

test("a font tells about a single text, each font for itself", () => {
  expect(
    encodings(
      ["§¬n vÞ", "Ñaàu tö", "sè", "Đơn vị", "H48.01"],
      [".VnTime", "VNI-Times", ".VnTimeH", "VNI-Times", ".VnTime"]
    )
  ).toEqual(["tcvn3", "vni", "tcvn3", null, null]);
});

test("an abbreviation with Đ is recognised", () => {
  expect(encodings(["sè 12/Q§-UBND", "H§ND tØnh"], [".VnTime", ".VnTime"])).toEqual([
    "tcvn3",
    "tcvn3",
  ]);
});

test("words that are the same in VNI, signs and highland names do not hide a legacy text", () => {
  const texts = ["Đơn vị chủ trì", "Chương trình", "Vốn NSTT", "ĐẮK LẮK", "≤ 5 tỷ – 2026"];
  for (const encoding of ["tcvn3", "vni"] as const) {
    const written = texts.map((text) => encodeLegacy(text, encoding));
    expect(encodings(written)).toEqual(written.map(() => encoding));
  }
});
