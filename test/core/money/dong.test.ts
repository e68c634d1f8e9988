import { addDong, dong, subtractDong, sumDong, ZERO_DONG } from "../../../src/core/money";

test.each([0.5, NaN, Infinity, Number.MAX_SAFE_INTEGER + 1])("%d is no amount of đồng", (value) => {
  expect(() => dong(value)).toThrow(RangeError);
});

test("sums are exact or refused", () => {
  const most = dong(Number.MAX_SAFE_INTEGER);
  expect(addDong(dong(1), dong(2))).toBe(3);
  expect(subtractDong(ZERO_DONG, most)).toBe(-Number.MAX_SAFE_INTEGER);
  expect(sumDong([dong(1), dong(-1)])).toBe(0);
  expect(sumDong([])).toBe(0);
  expect(() => addDong(most, dong(1))).toThrow(RangeError);
  expect(() => sumDong([most, dong(1), dong(-1)])).toThrow(RangeError);
});

test("there is no minus zero", () => {
  expect(Object.is(dong(-0), 0)).toBe(true);
  expect(Object.is(subtractDong(dong(0), dong(0)), 0)).toBe(true);
});
