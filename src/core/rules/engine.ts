import type { Profile } from "../packs";
import { parseAddress } from "../sheet";
import type { CheckContext, Finding, Issue, Rule } from "./definitions";
import { fingerprintsOf } from "./fingerprint";

/** A finding with its rule and severity, before its fingerprint. */
type Reported = Omit<Issue, "fingerprint">;

/** What is reported of a rule that throws: no rule of the catalogue, so no pack turns it off. */
export const FAILED_RULE = { rule: "rule-failed", code: "E901", severity: "warning" } as const;

/**
 * Runs the rules that the pack turns on for the profile. Pure and deterministic: issues come by
 * sheet, row, column and code, equal places in the order in which their rule reported them. A rule
 * that throws becomes one issue about the rule (E901); what it found before stays, the others run.
 */
export function runRules(
  context: CheckContext,
  profile: Profile,
  rules: readonly Rule[]
): readonly Issue[] {
  const reported = rules.flatMap((rule): readonly Reported[] => {
    const severity = context.pack.rules[rule.id]?.[profile] ?? "off";
    if (severity === "off") return [];
    const named = { rule: rule.id, code: rule.code, severity };
    const { findings, failure } = collect(rule, context);
    const own = findings.map((finding): Reported => ({ ...finding, ...named }));
    return failure ? [...own, { ...failure, ...FAILED_RULE }] : own;
  });
  const sorted = sortByPlace(reported, context);
  const fingerprints = fingerprintsOf(sorted, context.tables);
  return sorted.map((one, index): Issue => ({ ...one, fingerprint: fingerprints[index] ?? "" }));
}

/** Everything a rule reports, to its end or to where it throws. */
function collect(
  rule: Rule,
  context: CheckContext
): { readonly findings: readonly Finding[]; readonly failure: Finding | null } {
  const findings: Finding[] = [];
  try {
    for (const finding of rule.check(context)) findings.push(finding);
    return { findings, failure: null };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const at = { sheet: context.workbook.sheets[0]?.name ?? "" };
    return { findings, failure: { at, messageId: "failed", data: { name: rule.code, found } } };
  }
}

function sortByPlace(
  reported: readonly Reported[],
  { workbook }: CheckContext
): readonly Reported[] {
  const sheetOrder = new Map(workbook.sheets.map((sheet, index) => [sheet.name, index]));
  const placed = reported.map((issue) => {
    const { sheet, cell } = issue.at;
    const at = cell === undefined ? null : parseAddress(cell);
    const order = [sheetOrder.get(sheet) ?? 0, at?.row ?? 0, at?.column ?? 0] as const;
    return { issue, order };
  });
  placed.sort(
    ({ issue: a, order: [sheetA, rowA, columnA] }, { issue: b, order: [sheetB, rowB, columnB] }) =>
      sheetA - sheetB || rowA - rowB || columnA - columnB || compareCodes(a, b)
  );
  return placed.map(({ issue }) => issue);
}

function compareCodes({ code: a }: Reported, { code: b }: Reported): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
