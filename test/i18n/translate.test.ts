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

describe("formatEvidence", () => {
  test.each([
    [2_050_000_000, undefined, "2.050.000.000 đồng", "2,050,000,000 đồng"],
    [2_050_000_000, "dong", "2.050.000.000 đồng", "2,050,000,000 đồng"],
    [2_050_000_000, "nghin-dong", "2.050.000 nghìn đồng", "2,050,000 thousand đồng"],
    [2_050_000_000, "trieu-dong", "2.050 triệu đồng", "2,050 million đồng"],
    [2_050_000_000, "ty-dong", "2,05 tỷ đồng", "2.05 billion đồng"],
    [1_250_500_001, "trieu-dong", "1.250,500001 triệu đồng", "1,250.500001 million đồng"],
    [-1, "ty-dong", "-0,000000001 tỷ đồng", "-0.000000001 billion đồng"],
    [0, "trieu-dong", "0 triệu đồng", "0 million đồng"],
    [2050, null, "2.050", "2,050"],
  ] as const)("%d in %s is exact in Vietnamese and English", (amount, unit, vi, en) => {
    const value = { dong: dong(amount), ...(unit === undefined ? {} : { unit }) };
    expect([formatEvidence("vi", value), formatEvidence("en", value)]).toEqual([vi, en]);
  });

  test("leaves text as it is", () => {
    expect(formatEvidence("vi", "2,05 tỷ")).toBe("2,05 tỷ");
  });
});
