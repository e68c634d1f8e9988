import { en } from "../../src/i18n/en";
import { vi } from "../../src/i18n/vi";

/** Every text by its dotted key. */
function flatten(tree: object, prefix = ""): readonly (readonly [string, string])[] {
  return Object.entries(tree).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "string"
      ? [[`${prefix}${key}`, value] as const]
      : flatten(value as object, `${prefix}${key}.`)
  );
}

const LOCALES = { vi: flatten(vi), en: flatten(en) };
const ALL = Object.entries(LOCALES).flatMap(([locale, texts]) =>
  texts.map(([key, text]) => [`${locale}:${key}`, text] as const)
);

function placeholders(text: string): readonly string[] {
  return [...new Set(text.match(/\{\w+\}/g))].sort();
}

/** Lines of the terminal are laid out with spaces, and some words join others. */
const SPACED = /:(cli\.|workbench\.lost\.and$)/;

/** Keys of texts that break a rule, so that a failure names them. */
function offenders(breaks: (text: string) => boolean): readonly string[] {
  return ALL.filter(([, text]) => breaks(text)).map(([key]) => key);
}

describe("texts", () => {
  test("exist in both languages under the same keys", () => {
    const keys = LOCALES.vi.map(([key]) => key);
    expect(LOCALES.en.map(([key]) => key).sort()).toEqual([...keys].sort());
    expect(keys.length).toBeGreaterThan(100);
  });

  test("have the same placeholders in both languages", () => {
    const english = new Map(LOCALES.en);
    const unlike = LOCALES.vi.filter(
      ([key, text]) => placeholders(text).join() !== placeholders(english.get(key) ?? "").join()
    );
    expect(unlike).toEqual([]);
  });

  test("are composed Unicode (NFC)", () => {
    expect(offenders((text) => text !== text.normalize("NFC"))).toEqual([]);
  });

  test("are neither blank nor wrapped in spaces", () => {
    const wrapped = offenders((text) => text.trim() === "" || text !== text.trim());
    expect(wrapped.filter((key) => !SPACED.test(key))).toEqual([]);
  });

  test("have no double spaces, and braces only around placeholders", () => {
    const odd = offenders((text) => / {2}|[{}]/.test(text.replace(/\{\w+\}/g, "x")));
    expect(odd.filter((key) => !SPACED.test(key))).toEqual([]);
  });

  test("have no look-alike letters of other alphabets", () => {
    expect(offenders((text) => /[\u0370-\u052F\u00D0\u0189]/u.test(text))).toEqual([]);
  });

  test("of tabs fit a narrow pane (12 characters)", () => {
    const tabs = ["forms", "check", "submit", "merge"] as const;
    for (const { ui } of [vi, en]) {
      for (const tab of tabs) expect(ui.tabs[tab].length).toBeLessThanOrEqual(12);
    }
  });
});
