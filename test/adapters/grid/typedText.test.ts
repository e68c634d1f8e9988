import { readTyped } from "../../../src/adapters/grid/typedText";

describe("readTyped", () => {
  it.each([
    ["1.234.567", 1_234_567],
    ["1.234", 1234],
    ["1234,5", 1234.5],
    ["1.234,50", 1234.5],
    ["-1.500", -1500],
    [" 12 ", 12],
    ["0,5", 0.5],
    ["0", 0],
  ])("reads %p as the number %p", (typed, value) => {
    expect(readTyped(typed)).toEqual({ kind: "number", value });
  });

  it.each([
    ["47,62%", 0.4762],
    ["5 %", 0.05],
  ])("reads %p as the share %p", (typed, value) => {
    expect(readTyped(typed)).toEqual({ kind: "percent", value });
  });

  it.each([
    ["31/12/2026", 46387],
    ["1/2/2026", 46054],
    ["29-2-2024", 45351],
  ])("reads %p day first, as day %p", (typed, serial) => {
    expect(readTyped(typed)).toEqual({ kind: "date", serial });
  });

  it.each(["0012", "12/2025", "1/2", "29/2/2023", "12/31/2026"])("keeps %p as text", (typed) => {
    expect(readTyped(typed)).toEqual({ kind: "text" });
  });

  it.each([
    "1.23",
    "1.2345",
    "1234.5",
    "1,234,567",
    "2 tỷ",
    "Sở Y tế",
    "",
    "1.234.56",
    "1234567890123456",
  ])("leaves %p to the grid", (typed) => {
    expect(readTyped(typed)).toBeNull();
  });
});
