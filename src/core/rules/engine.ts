import type { Profile } from "../packs";
import { candidateOf, failureOf, sortByPlace, type Candidate } from "./candidates";
import { isRowRule, type CheckContext, type Issue, type Rule, type RowRule } from "./definitions";
import { toIssues } from "./fingerprint";
import { holdBack } from "./precedence";
import { rootsFirst } from "./rootsFirst";
import { findInRows, type ActiveRowRule } from "./rowFindings";

export { FAILED_RULE } from "./candidates";

/**
 * Runs the rules that the pack turns on for the profile. Pure and deterministic: issues come by
 * sheet, row, column and code, equal places in the order in which their rule reported them, and a
 * cause before what follows from it; what only echoes another finding is held back. A rule that throws becomes one issue about the rule (E901);
 * what it found before stays, the others run.
 */
export function runRules(
  context: CheckContext,
  profile: Profile,
  rules: readonly Rule[]
): readonly Issue[] {
  const found: Candidate[] = [];
  const ofRows: ActiveRowRule[] = [];
  for (const rule of rules) {
    const severity = context.pack.rules[rule.id]?.[profile] ?? "off";
    if (severity === "off") continue;
    if (isRowRule(rule)) ofRows.push({ rule, severity });
    else for (const one of collect(rule, severity, context)) found.push(one);
  }
  for (const one of findInRows(ofRows, rowRulesOf(rules), context, profile)) found.push(one);
  const candidates = sortByPlace(holdBack(found, context), context);
  return rootsFirst(toIssues(candidates, context.tables));
}

const rowRules = new WeakMap<readonly Rule[], readonly RowRule[]>();

/** The rules of rows among others; the same list for the same rules, so that findings are known. */
function rowRulesOf(rules: readonly Rule[]): readonly RowRule[] {
  const known = rowRules.get(rules) ?? rules.filter(isRowRule);
  rowRules.set(rules, known);
  return known;
}

/** Everything a rule reports, to its end or to where it throws. */
function collect(
  { id, code, check }: Rule,
  severity: Issue["severity"],
  context: CheckContext
): readonly Candidate[] {
  const candidates: Candidate[] = [];
  try {
    for (const finding of check(context)) {
      candidates.push(candidateOf(finding, { rule: id, code, severity }));
    }
  } catch (error) {
    candidates.push(failureOf(code, error, context));
  }
  return candidates;
}
