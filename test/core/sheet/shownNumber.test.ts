import { shownAs } from "../../../src/core/sheet";

describe("shownAs", () => {
  test.each([
    ["General", 0],
    ["@", 0],
    ["0", 0],
    ["#,##0", 0],
    ["#,##0.00", 0],
    ['#,##0 "đ"', 0],
    ["#,##0\\ _₫", 0],
    ["[$-42A]#,##0", 0],
    ["#,##0;-#,##0", 0],
    ["#,##0_);(#,##0)", 0],
    ["#,##0;[Red]#,##0", 0],
    ['_-* #,##0 _₫_-;-* #,##0 _₫_-;_-* "-" _₫_-;_-@_-', 0],
    ["#,##0;-#,##0;", 0],
    ["#,##0,", 3],
    ["#,##0,,", 6],
    ['#,##0.0,, "triệu"', 6],
    ["#,##0,.0", 3],
    ["#,##0,.00,", 6],
    ['#,##0 "đ."', 0],
    // Hidden, or another number than the cell holds.
    ["", null],
    [";;;", null],
    [";", null],
    ['"5.000.000"', null],
    ['"5"#,##0', null],
    ["9#,##0", null],
    ["\\9#,##0", null],
    ["*9#,##0", null],
    ["#,##0;#,##0", null],
    ["#,##0;", null],
    ["#,##0;-#,##0,", null],
    ["[White]#,##0", null],
    ["[Color2]#,##0", null],
    ["[>100]#,##0;0", null],
    ["0%", null],
    ["0.00E+00", null],
    ["dd/mm/yyyy", null],
    ['"x"', null],
  ])("numbers in %s leave away %p zeros", (format, exponent) => {
    expect(shownAs(format).exponent).toBe(exponent);
  });

  test.each([
    ["General", true],
    ["@", true],
    ["#,##0", true],
    ["0;-0;0;@", true],
    ["_-@_-", true],
    [";;;", false],
    ['0;-0;0;"Sở khác"', false],
    ['"Sở khác "@', false],
  ])("texts in %s are shown as they are: %p", (format, text) => {
    expect(shownAs(format).text).toBe(text);
  });
});
