import fc from "fast-check";
import { apportion, dong, sumDong } from "../../../src/core/money";

test.each<[number, readonly number[], readonly number[]]>([
  [0, [], []],
  [0, [1, 2], [0, 0]],
  [100, [1, 1, 1], [34, 33, 33]],
  [-100, [1, 1, 1], [-34, -33, -33]],
  [101, [1, 1, 1], [34, 34, 33]],
  [100, [8000, 2000], [80, 20]],
  [10, [0, 1, 0], [0, 10, 0]],
  [10, [0, 0, 0], [4, 3, 3]],
  [7, [0.1, 0.2], [2, 5]],
  [1, [1, 2], [0, 1]],
  [9007199254740991, [1, 1], [4503599627370496, 4503599627370495]],
])("%i by %j", (total, weights, shares) => {
  expect(apportion(dong(total), weights)).toEqual(shares);
});

test.each([[[]], [[-1, 2]], [[NaN]], [[Infinity, 1]]])("refuses weights %j", (weights) => {
  expect(() => apportion(dong(1), weights)).toThrow(RangeError);
});

test("adds up, stays within one đồng of the exact share, and keeps 0 for weight 0", () => {
  const weights = fc.array(fc.nat(1_000_000), { minLength: 1, maxLength: 12 });
  fc.assert(
    fc.property(fc.maxSafeInteger(), weights, (size, parts) => {
      const shares = apportion(dong(size), parts);
      expect(sumDong(shares)).toBe(size === 0 ? 0 : size);
      const sum = BigInt(parts.reduce((a, b) => a + b, 0));
      if (sum === 0n) return;
      parts.forEach((weight, index) => {
        const gap = BigInt(shares[index] ?? 0) * sum - BigInt(size) * BigInt(weight);
        expect((gap < 0n ? -gap : gap) < sum).toBe(true);
      });
    })
  );
});

test("splits small totals in doubles as it splits any in big integers", () => {
  const weights = fc.array(fc.nat(10_000), { minLength: 1, maxLength: 6 });
  fc.assert(
    fc.property(fc.integer({ min: -1e10, max: 1e10 }), weights, (total, parts) => {
      // Weights that are no whole numbers take the other way.
      const fractions = parts.map((weight) => weight / 1024);
      expect(apportion(dong(total), parts)).toEqual(apportion(dong(total), fractions));
    })
  );
});
