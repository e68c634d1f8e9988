import type { Issue } from "../core/rules";
import { translateDynamic, type Locale } from "../i18n";
import { ruleGuides } from "../i18n/ruleGuide";

const GUIDES = new Map(ruleGuides.map((guide) => [guide.id, guide]));

/** What to do about an issue: what its fix does, else the first step of the rule's page. */
export function remedyOf({ rule, fix, data }: Issue, locale: Locale): string {
  if (fix) return translateDynamic(locale, `fixes.${fix.titleId}`, data);
  return GUIDES.get(rule)?.[locale].mend[0] ?? "";
}
