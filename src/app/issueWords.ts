import type { ReadProblem } from "../core/consolidation";
import type { Issue } from "../core/rules";
import { readProblemText, translateDynamic, type Locale } from "../i18n";

/** What an issue says; a file that was not taken says why in its own words. */
export function messageOf(issue: Issue, locale: Locale, problem: ReadProblem | null): string {
  if (problem && issue.code.startsWith("I")) return readProblemText(locale, problem);
  return translateDynamic(locale, `rules.${issue.rule}.${issue.messageId}`, issue.data);
}
