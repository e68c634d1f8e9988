import { CROSS_FILE_RULES } from "../../core/consolidation";
import { packs, type PackDefinition, type RuleSetting } from "../../core/packs";
import { FAILED_RULE, rules } from "../../core/rules";
import { translateDynamic, type Locale } from "../../i18n";

/** What a rule looks at: one workbook, all files of a consolidation, or this program. */
export type RuleScope = "workbook" | "files" | "program";

/** A rule as lists and pages name it. */
export interface CatalogueRule {
  readonly id: string;
  readonly code: string;
  readonly scope: RuleScope;
  readonly fixKind: "fix" | "suggestion" | null;
  /** The severities that hold unless a pack sets its own; null: off unless a pack sets them. */
  readonly own: RuleSetting | null;
}

const ofWorkbook = rules.map(({ id, code, fixKind }): CatalogueRule => ({
  ...{ id, code, fixKind },
  scope: "workbook",
  own: null,
}));

const ofFiles = Object.entries(CROSS_FILE_RULES).map(([id, { code, severity }]): CatalogueRule => ({
  ...{ id, code },
  scope: "files",
  fixKind: null,
  own: { draft: "off", submission: severity },
}));

const ofProgram: CatalogueRule = {
  id: FAILED_RULE.rule,
  code: FAILED_RULE.code,
  scope: "program",
  fixKind: null,
  own: { draft: FAILED_RULE.severity, submission: FAILED_RULE.severity },
};

/** Every rule there is, sorted by code. */
export const catalogue: readonly CatalogueRule[] = [...ofWorkbook, ...ofFiles, ofProgram].sort(
  (a, b) => (a.code < b.code ? -1 : 1)
);

/** The rule of a code ("T404", in any case) or an id ("grand-total"), or null. */
export function ruleNamed(name: string): CatalogueRule | null {
  const code = name.toUpperCase();
  return catalogue.find((rule) => rule.code === code || rule.id === name) ?? null;
}

/** Severities of a rule in a pack. */
export function settingOf(rule: CatalogueRule, pack: PackDefinition): RuleSetting {
  return pack.rules[rule.id] ?? rule.own ?? { draft: "off", submission: "off" };
}

/** The settings that built-in packs give a rule, each with the packs that have it. */
export function settingsByPack(
  rule: CatalogueRule
): readonly { readonly setting: RuleSetting; readonly packs: readonly string[] }[] {
  const found = new Map<string, { setting: RuleSetting; packs: string[] }>();
  for (const pack of packs) {
    const setting = settingOf(rule, pack);
    const key = `${setting.draft} ${setting.submission}`;
    const known = found.get(key) ?? { setting, packs: [] };
    known.packs.push(pack.id);
    found.set(key, known);
  }
  return [...found.values()];
}

/** The title of a rule in a language. */
export function titleOfRule(id: string, locale: Locale): string {
  return translateDynamic(locale, `rules.${id}.title`);
}

/** Name of a rule's page in docs/quy-tac and docs/rules. */
export function pageFileOf({ code, id }: Pick<CatalogueRule, "code" | "id">): string {
  return `${code}-${id}.md`;
}
