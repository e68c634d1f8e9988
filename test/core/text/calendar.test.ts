import { dateText, isLikelyDate } from "../../../src/core/text";

describe("dateText", () => {
  test.each([
    [46_752, "day", "31/12/2027"],
    [46_752, "month", "12/2027"],
    [46_752, "year", "2027"],
    // The day before and after a leap day, and the leap day of a century that has one.
    [36_584, "day", "28/02/2000"],
    [36_585, "day", "29/02/2000"],
    [36_586, "day", "01/03/2000"],
    [46_388.75, "day", "01/01/2027"],
  ] as const)("serial %p shown to the %s is %s", (serial, shown, text) => {
    expect(dateText(serial, shown)).toBe(text);
  });
});

describe("isLikelyDate", () => {
  test.each([
    [2027, false],
    [32_873, false],
    [32_874, true],
    [73_050, true],
    [73_051, false],
  ])("%p: %p", (serial, likely) => {
    expect(isLikelyDate(serial)).toBe(likely);
  });
});
