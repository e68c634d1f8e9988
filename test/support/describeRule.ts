import { checkWorkbook } from "../../src/app/checkWorkbook";
import type { PackDefinition } from "../../src/core/packs";
import { offerTitle } from "../../src/app/offerTitle";
import { offersOf, rules, type Finding, type FixOffer } from "../../src/core/rules";
import { applyEdits, recalculate, type WorkbookSnapshot } from "../../src/core/sheet";
import { translateDynamic } from "../../src/i18n";
import { brief, filledWorkbook, findingsOf } from "./filled";
import { quangNgai } from "./packs";

/** A workbook with one fault: what is found, and what the fix offers. */
export interface BadCase {
  readonly workbook: WorkbookSnapshot;
  /** "J17 as-text", in order. */
  readonly found: readonly string[];
  /** Kind of the first finding's fix; null when none may be offered. */
  readonly fix: "fix" | "suggestion" | null;
  /** Titles of the suggestions to choose from, where the first finding has several. */
  readonly choices?: readonly string[];
}

/** The tables every rule is tested with. Near-misses and unrelated faults go to `good`. */
export interface RuleCases {
  readonly good: Readonly<Record<string, WorkbookSnapshot>>;
  readonly bad: Readonly<Record<string, BadCase>>;
}

function errorsOf(workbook: WorkbookSnapshot, pack: PackDefinition): readonly string[] {
  const options = { pack, profile: "submission", asOf: "2018-07-20" } as const;
  const { issues } = checkWorkbook(workbook, null, options);
  return issues.flatMap((issue) => (issue.severity === "error" ? [issue.rule] : []));
}

/** Rules with an error that they had not before. */
function newErrors(
  before: WorkbookSnapshot,
  mended: WorkbookSnapshot,
  pack: PackDefinition
): readonly string[] {
  const known = new Set(errorsOf(before, pack));
  return errorsOf(mended, pack).filter((rule) => !known.has(rule));
}

function after(workbook: WorkbookSnapshot, edits: FixOffer["edits"]): WorkbookSnapshot {
  return applyEdits(applyEdits(workbook, edits), recalculate(workbook, edits));
}

/** Titles of what a finding offers. */
function titlesOf(finding: Finding, locale: "vi" | "en"): readonly string[] {
  return offersOf(finding).map((offer) => offerTitle(finding, offer, locale));
}

/**
 * Runs the cases of one rule, and what holds for every rule: texts, fixes that mend, no new error.
 * The cases are workbooks of `pack`; the blank and the filled form are always those of Quảng Ngãi.
 */
export function describeRule(
  ruleId: string,
  cases: RuleCases,
  pack: PackDefinition = quangNgai
): void {
  describe(ruleId, () => {
    test("is quiet on a filled form without faults", () => {
      expect(brief(findingsOf(ruleId, filledWorkbook()))).toEqual([]);
    });
    test("is quiet on blank forms", () => {
      for (const form of ["QN-B1", "QN-B2"]) {
        expect(brief(findingsOf(ruleId, filledWorkbook({}, { form, tasks: [] })))).toEqual([]);
      }
    });
    test.each(Object.entries(cases.good))("is quiet: %s", (_name, workbook) => {
      expect(brief(findingsOf(ruleId, workbook, pack))).toEqual([]);
    });
    test.each(Object.entries(cases.bad))("finds: %s", (_name, { workbook, found, fix }) => {
      const findings = findingsOf(ruleId, workbook, pack);
      expect(brief(findings)).toEqual(found);
      expect(findings[0]?.fix?.kind ?? null).toBe(fix);
      for (const finding of findings) {
        const { messageId, data } = finding;
        for (const locale of ["vi", "en"] as const) {
          const text = translateDynamic(locale, `rules.${ruleId}.${messageId}`, data);
          expect([text, ...titlesOf(finding, locale)].join("\n")).not.toMatch(/\{\w+\}/);
        }
      }
    });
    const mendable = Object.entries(cases.bad).filter(([, one]) => one.fix === "fix");
    for (const [name, { workbook }] of mendable) {
      test(`mends: ${name}`, () => {
        const edits = findingsOf(ruleId, workbook, pack).flatMap(
          (finding) => finding.fix?.edits ?? []
        );
        const mended = after(workbook, edits);
        expect(brief(findingsOf(ruleId, mended, pack))).toEqual([]);
        expect(newErrors(workbook, mended, pack)).toEqual([]);
      });
    }
    test.each(Object.entries(cases.bad))(
      "each choice mends: %s",
      (_name, { workbook, choices }) => {
        const findings = findingsOf(ruleId, workbook, pack);
        const [first] = findings;
        const offers = first?.others ? offersOf(first) : [];
        expect(first && offers.length > 0 ? titlesOf(first, "vi") : undefined).toEqual(choices);
        for (const { kind, edits } of offers) {
          expect(kind).toBe("suggestion");
          const mended = after(workbook, edits);
          expect(findingsOf(ruleId, mended, pack)).toHaveLength(findings.length - 1);
          expect(newErrors(workbook, mended, pack)).toEqual([]);
        }
      }
    );
    test("is registered with a title", () => {
      expect(rules.some((rule) => rule.id === ruleId)).toBe(true);
      expect(translateDynamic("vi", `rules.${ruleId}.title`)).not.toBe("");
    });
  });
}
