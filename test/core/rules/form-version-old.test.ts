import { checkWorkbook } from "../../../src/app/checkWorkbook";
import type { WorkbookState } from "../../../src/core/state";
import { hasText } from "../../../src/i18n";
import { filledWorkbook } from "../../support/filled";
import { quangNgai } from "../../support/packs";

const form = quangNgai.forms.find(({ id }) => id === "QN-B2");
if (!form) throw new Error("no form");

function foundWith(packVersion: string, formVersion: string, more: Partial<WorkbookState> = {}) {
  const state: WorkbookState = {
    pack: quangNgai.id,
    packVersion,
    year: quangNgai.planYear,
    unit: "trieu-dong",
    agency: null,
    forms: [{ form: "QN-B2", version: formVersion, sheet: "QN-B2" }],
    explanations: [],
    seal: null,
    ...more,
  };
  const options = { profile: "submission", asOf: "2018-07-20" } as const;
  return checkWorkbook(filledWorkbook(), state, options)
    .issues.filter(({ rule }) => rule === "form-version-old")
    .map(({ messageId, at, severity, data }) => {
      expect(hasText(`rules.form-version-old.${messageId}`)).toBe(true);
      return `${messageId} ${at.sheet}!${at.cell ?? ""} ${severity} ${typeof data["found"] === "string" ? data["found"] : ""}`;
    });
}

const { version } = quangNgai;

test.each<[string, string, string, string[]]>([
  ["both of now", version, form.version, []],
  ["an older form", version, "0.9.0", ["form QN-B2!A9 warning 0.9.0"]],
  ["an older pack with the same form", "0.9.0", form.version, ["pack QN-B2!A9 warning 0.9.0"]],
  ["both older: the form says it", "0.9.0", "0.8.0", ["form QN-B2!A9 warning 0.8.0"]],
  ["a newer pack", "99.10.0", form.version, ["newer QN-B2!A9 warning 99.10.0"]],
  ["a newer form only: nothing to do", version, "99.0.0", []],
])("%s", (_name, pack, placed, found) => {
  expect(foundWith(pack, placed)).toEqual(found);
});

test("is quiet about another pack, a moved form, and workbooks without a memory", () => {
  expect(foundWith("0.1.0", "0.1.0", { pack: "mua-truoc" })).toEqual([]);
  const elsewhere = [{ form: "QN-B2", version: "0.1.0", sheet: "Trang khác" }];
  expect(foundWith(version, "", { forms: elsewhere })).toEqual([]);
  const options = { pack: quangNgai, profile: "submission", asOf: "2018-07-20" } as const;
  const { issues } = checkWorkbook(filledWorkbook(), null, options);
  expect(issues.filter(({ code }) => code === "S102")).toEqual([]);
});
