import fc from "fast-check";
import {
  decimalOf,
  dong,
  formatDong,
  fromDong,
  roundToUnit,
  toDong,
  type UnitId,
} from "../../../src/core/money";

const units = fc.constantFrom<UnitId>("dong", "nghin-dong", "trieu-dong", "ty-dong");

describe("toDong", () => {
  test.each<[number, UnitId, number | null, boolean]>([
    // the 15 digits that a sheet shows are meant
    [0.1 + 0.2, "ty-dong", 300_000_000, false],
    [0.1 + 0.2, "dong", 0, true],
    [33.333333333333336, "trieu-dong", 33_333_333, true],
    [1.005, "nghin-dong", 1005, false],
    [1.1, "ty-dong", 1_100_000_000, false],
    [258.759, "trieu-dong", 258_759_000, false],
    [0.5, "dong", 1, true],
    [-0.5, "dong", -1, true],
    [0.4, "dong", 0, true],
    [1e-7, "ty-dong", 100, false],
    [1e-12, "ty-dong", 0, true],
    [1e21, "dong", null, false],
    [Number.MAX_SAFE_INTEGER, "dong", Number.MAX_SAFE_INTEGER, false],
    [Number.MAX_SAFE_INTEGER + 1, "dong", null, false],
    [9_007_200, "ty-dong", null, false],
    [NaN, "dong", null, false],
    [-Infinity, "dong", null, false],
  ])("%d %s", (value, unit, amount, rounded) => {
    const read = toDong(value, unit);
    expect(read && { ...read, noise: null }).toEqual(
      amount === null ? null : { amount, rounded, noise: null }
    );
  });

  test.each<[string, number, UnitId, boolean]>([
    ["a typed fraction of a đồng", 1234.5, "dong", false],
    ["many digits that are whole đồng", 450892.321892, "trieu-dong", false],
    ["thirteen digits are still typed", 123456.7890125, "trieu-dong", false],
    ["binary residue that no sheet shows", 1.1 + 2.2, "trieu-dong", false],
    ["a third", 100 / 3, "trieu-dong", true],
    ["the residue of a share", 450892.3218917131, "trieu-dong", true],
    ["below zero", -2 / 3, "dong", true],
    ["far below one đồng", 1e-12 / 3, "ty-dong", true],
  ])("noise: %s", (_name, value, unit, noise) => {
    expect(toDong(value, unit)?.noise).toBe(noise);
  });

  test("gives back what fromDong made, below 10^15 đồng", () => {
    const amounts = fc.integer({ min: -999_999_999_999_999, max: 999_999_999_999_999 });
    fc.assert(
      fc.property(amounts, units, (size, unit) => {
        const amount = dong(size);
        expect(toDong(fromDong(amount, unit), unit)).toEqual({
          amount,
          rounded: false,
          noise: false,
        });
      })
    );
  });
});

describe("exact decimal text", () => {
  test.each<[number, UnitId, string, string, string]>([
    [1_234_500, "nghin-dong", "1234.5", "1.234,5", "1,234.5"],
    [0, "ty-dong", "0", "0", "0"],
    [1, "ty-dong", "0.000000001", "0,000000001", "0.000000001"],
    [-1_500_000, "trieu-dong", "-1.5", "-1,5", "-1.5"],
    [1_000_000_000, "ty-dong", "1", "1", "1"],
    [-1_234_567, "dong", "-1234567", "-1.234.567", "-1,234,567"],
    [
      9007199254740991,
      "nghin-dong",
      "9007199254740.991",
      "9.007.199.254.740,991",
      "9,007,199,254,740.991",
    ],
  ])("%i in %s", (amount, unit, plain, vi, en) => {
    expect(decimalOf(dong(amount), unit)).toBe(plain);
    expect(formatDong(dong(amount), unit)).toBe(vi);
    expect(formatDong(dong(amount), unit, "en")).toBe(en);
  });
});

describe("roundToUnit", () => {
  test.each<[number, UnitId, number]>([
    [499_999, "trieu-dong", 0],
    [500_000, "trieu-dong", 1],
    [1_499_999, "trieu-dong", 1],
    [1_500_000, "trieu-dong", 2],
    [2_500_000, "trieu-dong", 3],
    [-499_999, "trieu-dong", 0],
    [-500_000, "trieu-dong", -1],
    [-2_500_000, "trieu-dong", -3],
    [500, "nghin-dong", 1],
    [499, "nghin-dong", 0],
    [-7, "dong", -7],
    [Number.MAX_SAFE_INTEGER, "dong", Number.MAX_SAFE_INTEGER],
    [Number.MAX_SAFE_INTEGER, "nghin-dong", 9_007_199_254_741],
  ])("%d in %s is %d", (amount, unit, rounded) => {
    expect(roundToUnit(dong(amount), unit)).toBe(rounded);
  });
});
