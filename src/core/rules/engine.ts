import type { Profile } from "../packs";
import { parseAddress } from "../sheet";
import type { CheckContext, Finding, Issue, Rule } from "./definitions";
import { fingerprintsOf } from "./fingerprint";

/** A finding with its rule, before severity and fingerprint. */
type Reported = Finding & { readonly rule: string; readonly code: string; readonly order: string };

/**
 * Runs the rules that the pack turns on for the profile. Pure and deterministic: issues come by
 * sheet, row, column and code. A rule that throws is a bug in this program, and throws here too.
 */
export function runRules(
  context: CheckContext,
  profile: Profile,
  rules: readonly Rule[]
): readonly Issue[] {
  const sheetOrder = new Map(context.workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const reported = rules.flatMap((rule): Reported[] => {
    const severity = context.pack.rules[rule.id]?.[profile] ?? "off";
    if (severity === "off") return [];
    return [...rule.check(context)].map((finding) => ({
      ...finding,
      rule: rule.id,
      code: rule.code,
      order: orderOf(finding, rule.code, sheetOrder),
    }));
  });
  reported.sort((a, b) => (a.order < b.order ? -1 : a.order > b.order ? 1 : 0));
  const fingerprints = fingerprintsOf(reported, context.tables);
  return reported.map(({ order: _order, ...finding }, index): Issue => {
    const severity = context.pack.rules[finding.rule]?.[profile];
    if (severity === undefined || severity === "off") throw new Error(`${finding.rule} is off`);
    return { ...finding, severity, fingerprint: fingerprints[index] ?? "" };
  });
}

/** A sortable text; sort is stable, so equal places keep the order in which a rule reported them. */
function orderOf(finding: Finding, code: string, sheetOrder: ReadonlyMap<string, number>): string {
  const at = finding.at.cell === undefined ? null : parseAddress(finding.at.cell);
  const pad = (value: number) => String(value).padStart(8, "0");
  return [
    pad(sheetOrder.get(finding.at.sheet) ?? 0),
    pad(at?.row ?? 0),
    pad(at?.column ?? 0),
    code,
  ].join("-");
}
