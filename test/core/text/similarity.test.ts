import fc from "fast-check";
import { foldKey, similarity } from "../../../src/core/text";

const between = (a: string, b: string) => similarity(foldKey(a), foldKey(b));

test("bounds", () => {
  expect(between("", "")).toBe(1);
  expect(between("a", "")).toBe(0);
  expect(between("Cổng thông tin", "Máy chủ")).toBe(0);
  expect(between("Tổng kinh phí", "Kinh phí tổng")).toBeLessThan(1);
});

test.each([
  // [closer, text, farther]
  ["Nâng cấp Cổng thông tin điện tử", "Nâng cấp cổng thông tin điện tử tỉnh", "Cổng dịch vụ công"],
  ["Tổng kinh phí", "Tổng cộng kinh phí", "Ghi chú"],
  ["Nguồn vốn đầu tư", "Nguồn vốn đầu tư/nguồn sự nghiệp", "Ngân sách TW/Tỉnh"],
])("%j is nearer to %j than %j", (closer, text, farther) => {
  expect(between(closer, text)).toBeGreaterThan(between(farther, text));
  expect(between(closer, text)).toBeGreaterThan(0.5);
});

test("is symmetric, inside 0…1, and 1 only for equal keys", () => {
  const key = fc
    .array(fc.constantFrom("a", "b", "c"), { maxLength: 6 })
    .map((all) => all.join(" "));
  fc.assert(
    fc.property(key, key, (a, b) => {
      const score = similarity(a, b);
      expect(score).toBe(similarity(b, a));
      expect(score >= 0 && score <= 1).toBe(true);
      expect(score === 1).toBe(a === b);
    })
  );
});
