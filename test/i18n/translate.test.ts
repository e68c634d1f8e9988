import { dong } from "../../src/core/money";
import {
  formatDate,
  formatEvidence,
  formatNumber,
  hasText,
  translate,
  translateDynamic,
} from "../../src/i18n";

describe("translate", () => {
  test.each([
    ["vi", "12 lỗi, 4 cảnh báo"],
    ["en", "12 errors, 4 warnings"],
  ] as const)("fills placeholders in %s", (locale, text) => {
    expect(translate(locale, "ui.shell.live", { errors: 12, warnings: 4 })).toBe(text);
  });

  test("keeps a placeholder without a value, so that the gap is seen", () => {
    expect(translate("vi", "ui.shell.live", { errors: 1 })).toBe("1 lỗi, {warnings} cảnh báo");
  });

  test("prints numbers as the language does", () => {
    expect(translate("vi", "ui.check.more", { count: 1234 })).toBe("Hiện thêm 1.234 mục");
    expect(translate("en", "ui.check.more", { count: 1234 })).toBe("Show 1,234 more");
  });

  test("does not read placeholders in what users wrote", () => {
    expect(translate("vi", "ui.notice.opened", { name: "{name} $& {x}" })).toBe(
      "Đã chuyển cho bạn tệp {name} $& {x}."
    );
  });

  test.each(["ui", "ui.notice", "ui.notice.opened.more", "", "no.such", "ui.notice.toString"])(
    "%j names no text",
    (key) => {
      expect(hasText(key)).toBe(false);
      expect(() => translateDynamic("vi", key)).toThrow(key);
    }
  );
});

describe("formatNumber", () => {
  test.each([
    [0, "0", "0"],
    [999, "999", "999"],
    [1000, "1.000", "1,000"],
    [-1234567, "-1.234.567", "-1,234,567"],
    [1234567.5, "1.234.567,5", "1,234,567.5"],
    [9007199254740991, "9.007.199.254.740.991", "9,007,199,254,740,991"],
  ])("%d is %s in Vietnamese and %s in English", (value, vi, en) => {
    expect([formatNumber("vi", value), formatNumber("en", value)]).toEqual([vi, en]);
  });
});

test("formatDate prints day, month and year without leading zeros", () => {
  expect(formatDate("2018-07-05")).toBe("5/7/2018");
  expect(formatDate("2018-12-31T23:59:59")).toBe("31/12/2018");
});

test("formatEvidence prints money with its currency and text as it is", () => {
  expect(formatEvidence("vi", { dong: dong(2_050_000_000) })).toBe("2.050.000.000 đồng");
  expect(formatEvidence("vi", "2,05 tỷ")).toBe("2,05 tỷ");
});
