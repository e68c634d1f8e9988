import { checkWorkbook } from "../../src/app/checkWorkbook";
import type { PackDefinition } from "../../src/core/packs";
import { rules } from "../../src/core/rules";
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
      for (const { messageId, data } of findings) {
        for (const locale of ["vi", "en"] as const) {
          const text = translateDynamic(locale, `rules.${ruleId}.${messageId}`, data);
          expect(text).not.toMatch(/\{\w+\}/);
        }
      }
    });
    const mendable = Object.entries(cases.bad).filter(([, one]) => one.fix === "fix");
    for (const [name, { workbook }] of mendable) {
      test(`mends: ${name}`, () => {
        const edits = findingsOf(ruleId, workbook, pack).flatMap(
          (finding) => finding.fix?.edits ?? []
        );
        const mended = applyEdits(applyEdits(workbook, edits), recalculate(workbook, edits));
        expect(brief(findingsOf(ruleId, mended, pack))).toEqual([]);
        const before = new Set(errorsOf(workbook, pack));
        expect(errorsOf(mended, pack).filter((rule) => !before.has(rule))).toEqual([]);
      });
    }
    test("is registered with a title", () => {
      expect(rules.some((rule) => rule.id === ruleId)).toBe(true);
      expect(translateDynamic("vi", `rules.${ruleId}.title`)).not.toBe("");
    });
  });
}
