import type { RuleSetting, Severity } from "../../core/packs";
import { fillText, translate, type Locale } from "../../i18n";
import type { RuleGuide } from "../../i18n/ruleGuide";
import { guideWords } from "../../i18n/ruleGuide/words";
import { ruleNamed, settingsByPack, titleOfRule, type CatalogueRule } from "./catalogue";
import { drawExample, examineExample, type ExaminedExample } from "./drawExample";
import type { DrawnExample, DrawnTable } from "./drawnTable";

/** A table of a page under its heading and caption. */
export interface PageTable {
  readonly heading: string;
  readonly caption: string;
  readonly table: DrawnTable;
  /** What a marked cell is, for those who do not see the mark. */
  readonly mark: string;
}

/** The page of a rule in one language, ready to be shown. */
export interface RulePage {
  readonly code: string;
  readonly id: string;
  readonly title: string;
  /** Severities and what can be mended, one sentence each. */
  readonly facts: readonly string[];
  readonly what: string;
  readonly why: { readonly heading: string; readonly text: string };
  readonly document: string | null;
  /** A sentence before the tables. */
  readonly before: string | null;
  readonly bad: PageTable | null;
  readonly says: string | null;
  readonly good: PageTable | null;
  readonly mend: { readonly heading: string; readonly steps: readonly string[] };
}

/** A severity as a word of the language. */
export function severityWord(severity: Severity | "off", locale: Locale): string {
  return severity === "off"
    ? guideWords[locale].off
    : translate(locale, `common.severity.${severity}`).toLowerCase();
}

function wordsOf({ draft, submission }: RuleSetting, locale: Locale) {
  return { draft: severityWord(draft, locale), submission: severityWord(submission, locale) };
}

function factsOf(rule: CatalogueRule, locale: Locale): readonly string[] {
  const words = guideWords[locale];
  const settings = settingsByPack(rule);
  const severities = settings.map(({ setting, packs }) =>
    fillText(locale, settings.length === 1 ? words.severity : words.severityIn, {
      ...wordsOf(setting, locale),
      packs: packs.join(", "),
    })
  );
  // Files are mended by whoever sends them.
  return rule.scope === "workbook" ? [...severities, words[rule.fixKind ?? "noFix"]] : severities;
}

function tablesOf(
  guide: RuleGuide,
  drawn: DrawnExample | null,
  locale: Locale
): Pick<RulePage, "before" | "bad" | "says" | "good"> {
  if (!drawn) return { before: null, bad: null, says: null, good: null };
  const words = guideWords[locale];
  const { before, bad, good, says } = drawn;
  const { bad: badCaption, good: goodCaption } = guide[locale];
  return {
    before,
    bad: { heading: words.bad, caption: badCaption ?? "", table: bad, mark: words.wrong },
    says: says === null ? null : fillText(locale, words.says, { message: says }),
    good: { heading: words.good, caption: goodCaption ?? "", table: good, mark: words.right },
  };
}

/**
 * Puts a rule's page together: texts, severities, both tables and what the check says. Pure.
 * Who makes the page in several languages has its example examined once.
 */
export function rulePage(
  guide: RuleGuide,
  locale: Locale,
  examined: ExaminedExample | null = examineExample(guide)
): RulePage {
  const rule = ruleNamed(guide.id);
  if (!rule) throw new Error(`a page for no rule: ${guide.id}`);
  const words = guideWords[locale];
  const { what, why, document, mend } = guide[locale];
  return {
    code: rule.code,
    id: rule.id,
    title: titleOfRule(rule.id, locale),
    facts: factsOf(rule, locale),
    what,
    why: { heading: words.why, text: why },
    document: document === null ? null : fillText(locale, words.document, { document }),
    ...tablesOf(guide, drawExample(guide, examined, locale), locale),
    mend: { heading: words.mend, steps: mend },
  };
}
