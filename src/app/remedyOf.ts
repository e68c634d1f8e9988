import { offersOf, type Issue } from "../core/rules";
import { translate, type Locale } from "../i18n";
import { ruleGuides } from "../i18n/ruleGuide";
import { offerTitle } from "./offerTitle";

const GUIDES = new Map(ruleGuides.map((guide) => [guide.id, guide]));

/** What to do about an issue: what its fix, or one of several, does, else the first step of the rule's page. */
export function remedyOf(issue: Issue, locale: Locale): string {
  const titles = offersOf(issue).map((offer) => offerTitle(issue, offer, locale));
  if (titles.length > 1) return translate(locale, "common.oneOf", { choices: titles.join("; ") });
  return titles[0] ?? GUIDES.get(issue.rule)?.[locale].mend[0] ?? "";
}
