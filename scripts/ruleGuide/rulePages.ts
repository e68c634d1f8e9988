import { packs } from "../../src/core/packs";
import {
  catalogue,
  pageFileOf,
  settingOf,
  titleOfRule,
  type CatalogueRule,
} from "../../src/app/ruleGuide/catalogue";
import { examineExample } from "../../src/app/ruleGuide/drawExample";
import { drawTextTable, pageMarkdown } from "../../src/app/ruleGuide/pageText";
import { rulePage, severityWord } from "../../src/app/ruleGuide/rulePage";
import type { Locale } from "../../src/i18n";
import { ruleGuides } from "../../src/i18n/ruleGuide";
import { guideWords } from "../../src/i18n/ruleGuide/words";

/** Folder of the pages of each language, below docs. */
const FOLDERS = { vi: "quy-tac", en: "rules" } as const satisfies Record<Locale, string>;
const OTHER = { vi: "en", en: "vi" } as const;
const NAMES = { vi: "Tiếng Việt", en: "English" } as const;

/** Path of each page below docs, and its text. */
export type Pages = Readonly<Record<string, string>>;

type GroupLetter = keyof (typeof guideWords)["vi"]["groups"];

function indexLine(rule: CatalogueRule, locale: Locale): readonly string[] {
  const [first] = packs;
  if (!first) throw new Error("no pack");
  const { draft, submission } = settingOf(rule, first);
  const words = guideWords[locale];
  return [
    `[${rule.code}](${pageFileOf(rule)})`,
    titleOfRule(rule.id, locale),
    severityWord(draft, locale),
    severityWord(submission, locale),
    rule.scope === "workbook" ? words.fixes[rule.fixKind ?? "none"] : "–",
  ];
}

function indexPage(listed: readonly CatalogueRule[], locale: Locale): string {
  const words = guideWords[locale];
  const letters = (Object.keys(words.groups) as GroupLetter[]).filter((letter) =>
    listed.some(({ code }) => code.startsWith(letter))
  );
  const sections = letters.flatMap((letter) => {
    const rules = listed.filter(({ code }) => code.startsWith(letter));
    const lines = rules.map((rule) => indexLine(rule, locale));
    return [`## ${words.groups[letter]}`, "", ...drawTextTable([words.columns, ...lines]), ""];
  });
  const other = OTHER[locale];
  const link = `[${NAMES[other]}](../${FOLDERS[other]}/README.md)`;
  return `${[`# ${words.index}`, "", `${words.indexText} ${link}`, "", ...sections].join("\n").trimEnd()}\n`;
}

function footer(rule: CatalogueRule, locale: Locale): string {
  const other = OTHER[locale];
  const link = `../${FOLDERS[other]}/${pageFileOf(rule)}`;
  return `[${guideWords[locale].index}](README.md) · [${NAMES[other]}](${link})`;
}

/** Every page of the catalogue in both languages with an index each. Pure; some seconds. */
export function makeRulePages(): Pages {
  const guides = new Map(ruleGuides.map((guide) => [guide.id, guide]));
  const listed = catalogue.filter(({ id }) => guides.has(id));
  const examined = new Map(ruleGuides.map((guide) => [guide.id, examineExample(guide)]));
  const pages: Record<string, string> = {};
  for (const locale of ["vi", "en"] as const) {
    pages[`${FOLDERS[locale]}/README.md`] = indexPage(listed, locale);
    for (const rule of listed) {
      const guide = guides.get(rule.id);
      if (!guide) continue;
      const text = pageMarkdown(rulePage(guide, locale, examined.get(rule.id)));
      pages[`${FOLDERS[locale]}/${pageFileOf(rule)}`] =
        `${text}\n\n---\n\n${footer(rule, locale)}\n`;
    }
  }
  return pages;
}
