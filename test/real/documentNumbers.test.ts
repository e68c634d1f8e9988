import { readFileSync } from "node:fs";
import { join } from "node:path";
import { findDocumentNumbers } from "../../src/core/text";

interface Counted {
  readonly so_lines_printed: readonly string[];
  readonly not_matched_samples: readonly string[];
  readonly sample_citations: readonly string[];
}

const file = join(__dirname, "../../../shared/reference/data/so-ky-hieu-thuc-te.json");
const real = JSON.parse(readFileSync(file, "utf8")) as Counted;

function countBy(values: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const value of values) counts[value] = (counts[value] ?? 0) + 1;
  return counts;
}

test("every printed number but the one cut off is found whole and valid, or mendable", () => {
  const odd = real.so_lines_printed.flatMap((line) => {
    const found = findDocumentNumbers(line);
    const whole = found.length === 1 && found[0]?.text === line && found[0].status === "valid";
    return whole ? [] : [[line, found.map(({ status }) => status).join()]];
  });
  expect(odd).toEqual([
    ["3783/QĐ-", "invalid"],
    ["9476 /BNNMT-CNTY", "mendable-spaces"],
  ]);
});

test("each citation the counted patterns missed is found once, and says what is wrong", () => {
  const found = real.not_matched_samples.map((text) => findDocumentNumbers(text));
  const none = real.not_matched_samples.filter((_text, index) => found[index]?.length !== 1);
  expect(none).toEqual(["203/**2025/QH15"]);
  expect(countBy(found.flat().map(({ status }) => status))).toEqual({
    valid: 57,
    "mendable-spaces": 40,
    "look-alike-letters": 4,
    invalid: 17,
  });
});

test("citations of the sample are found, nearly all valid", () => {
  const found = real.sample_citations.flatMap((text) => findDocumentNumbers(text));
  expect(found).toHaveLength(real.sample_citations.length);
  expect(countBy(found.map(({ status }) => status))).toEqual({
    valid: real.sample_citations.length - 7,
    "mendable-spaces": 5,
    invalid: 1,
    misspelt: 1,
  });
});
