import { createHasher, draftDigest } from "../../../src/app/consolidated/sheetDigest";
import type { PlanColumn } from "../../../src/core/sheet";
import { hashText } from "../../../src/core/text";

const hash = createHasher();

/** As it was defined first: the letter of the type, then the text in NFC with plain line ends. */
function definedHash(text: string): number {
  return hashText(`s${text.normalize("NFC").replace(/\r\n?/g, "\n")}`) || 1;
}

test("texts hash as they are sealed, whatever letter and mark they hold", () => {
  const wrong: string[] = [];
  // Up to the signs and letters that look like others; what comes behind is no Latin text.
  for (let unit = 0; unit < 0x2200; unit += 1) {
    const text = `a${String.fromCharCode(unit)}\u0301`;
    for (const one of [text, text.slice(0, 2)]) {
      if (hash(one) !== definedHash(one)) wrong.push(one);
    }
  }
  expect(wrong).toEqual([]);
});

test.each([
  ["composed and decomposed", "Phát triển", "Phát triển".normalize("NFD")],
  ["line ends of two systems", "một\nhai", "một\r\nhai"],
  ["line ends of an old system", "một\nhai", "một\rhai"],
])("%s are one text", (_name, one, other) => {
  expect(hash(one)).toBe(hash(other));
});

test.each([
  ["tones", "lệ phí", "lê phí"],
  ["case", "Sở", "sở"],
  ["a text and the number it spells", "1", 1],
  ["a text and nothing", "0", null],
])("%s are two values", (_name, one, other) => {
  expect(hash(one)).not.toBe(hash(other));
});

test.each([0, 1, 63, 64, 65, 200])("%i rows by their columns are the same rows", (count) => {
  const kindOf = (index: number): number => (index % 4) * 600;
  const columns: PlanColumn[] = [
    { column: 0, valueOf: (index) => `Nhiệm vụ ${String(Math.floor(index / 3))}` },
    { column: 2, valueOf: (index) => (index % 5 === 0 ? null : index * 1_000) },
    { column: 3, valueOf: (index) => index % 2 === 0 },
    { column: 4, kindOf, valueOf: (index) => `Nguồn ${String(kindOf(index))}` },
    { column: 5, kindOf, valueOf: (index) => (kindOf(index) === 0 ? null : kindOf(index)) },
  ];
  const [byColumns, byRows] = [draftDigest(6, hash), draftDigest(6, hash)];
  const title = ["Dữ liệu", 1, null, "cuối"];
  for (const draft of [byColumns, byRows]) draft.add(title, () => true);
  byColumns.addColumns(count, columns);
  for (let index = 0; index < count; index += 1) {
    const [first = null, ...rest] = columns.map(({ valueOf }) => valueOf(index));
    byRows.add([first, null, ...rest], () => true);
  }
  for (const draft of [byColumns, byRows]) draft.add(title, () => true);
  expect(byColumns.finish()).toEqual(byRows.finish());
});
