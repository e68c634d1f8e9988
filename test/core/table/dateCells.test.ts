import { cellKey, snapshotOf } from "../../../src/core/sheet";
import { createNumberReader } from "../../../src/core/table/dateCells";

const DAY = 46_752;
const sheetWith = (format: string | null) =>
  snapshotOf("Biểu", [[DAY]], {
    numberFormats: new Map(format === null ? [] : [[cellKey(0, 0), format]]),
  });

describe("a number in a cell reads as people see it", () => {
  test.each([
    ["decision", "General", "46752"],
    ["decision", null, "46752"],
    ["decision", '0" ngày"', "46752"],
    ["amount", "dd/mm/yyyy", "46752"],
    ["decision", "dd/mm/yyyy", "31/12/2027"],
    ["text", "[$-42A]d mmmm yyyy;@", "31/12/2027"],
    ["note", "mm/yyyy", "12/2027"],
    ["period", "yyyy", "2027"],
    ["period", null, "31/12/2027"],
  ] as const)("%s with format %p: %s", (kind, format, text) => {
    expect(createNumberReader(sheetWith(format), kind, 0)(0, DAY)).toBe(text);
  });

  test("a year stays a year", () => {
    expect(createNumberReader(sheetWith(null), "period", 0)(0, 2027)).toBe("2027");
  });
});
