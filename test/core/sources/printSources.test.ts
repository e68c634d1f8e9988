import fc from "fast-check";
import { printSources, readSources, type SourcePart } from "../../../src/core/sources";
import { CAPITAL_TYPES } from "../../../src/core/sources/capitalTypes";
import { LEVELS } from "../../../src/core/sources/levels";
import { UNITS, type UnitId } from "../../../src/core/money";

const part = (more: Partial<SourcePart>): SourcePart => ({
  level: null,
  type: null,
  amount: null,
  share: null,
  text: "",
  ...more,
});

describe("printed as two cells", () => {
  test.each<[readonly Partial<SourcePart>[], string, string]>([
    [[], "", ""],
    [[{ level: "TINH" }], "Ngân sách cấp tỉnh", ""],
    [[{ type: "XHH", amount: 2e9 }], "", "Xã hội hóa: 2.000"],
    [
      [
        { level: "TINH", type: "TX", amount: 1.5e9 },
        { level: "XA", type: "TX", amount: 500_000 },
      ],
      "Ngân sách cấp tỉnh: 1.500; Ngân sách cấp xã: 0,5",
      "Vốn sự nghiệp (chi thường xuyên)",
    ],
    [
      [
        { level: "TW", type: "DTPT" },
        { level: "TINH", type: "TX" },
      ],
      "Ngân sách trung ương; Ngân sách cấp tỉnh",
      "Vốn đầu tư phát triển; Vốn sự nghiệp (chi thường xuyên)",
    ],
    [
      [
        { level: "TINH", type: "TX", share: 8050 },
        { type: "XHH", share: 1950 },
      ],
      "Ngân sách cấp tỉnh (Vốn sự nghiệp (chi thường xuyên)) 80,5%; Xã hội hóa 19,5%",
      "",
    ],
  ])("%j", (parts, level, type) => {
    expect(printSources(parts.map(part), "trieu-dong")).toEqual({ level, type });
  });
});

const figures = {
  amount: fc.option(fc.integer({ min: 0, max: 999_999_999_999_999 })),
  share: fc.option(fc.integer({ min: 0, max: 10_000 })),
  text: fc.constant(""),
};
const anyPart: fc.Arbitrary<SourcePart> = fc
  .record({
    level: fc.option(fc.constantFrom(...Object.values(LEVELS).map(({ id }) => id))),
    type: fc.option(fc.constantFrom(...Object.values(CAPITAL_TYPES).map(({ id }) => id))),
    ...figures,
  })
  .filter(({ level, type }) => level !== null || type !== null);

test("what is printed reads back as the same parts", () => {
  const units = fc.constantFrom(...(Object.keys(UNITS) as UnitId[]));
  fc.assert(
    fc.property(fc.array(anyPart, { maxLength: 5 }), units, (parts, unit) => {
      const { level, type } = printSources(parts, unit);
      const read = readSources(level, type, unit);
      expect(read.parts.map((one) => ({ ...one, text: "" }))).toEqual(parts);
      expect(read.problems.every(({ kind }) => kind === "ambiguous")).toBe(true);
    }),
    { numRuns: 500 }
  );
});
