import type { Locale } from "../../i18n";
import { ruleGuides } from "../../i18n/ruleGuide";
import { loadEngine } from "../loadEngine";
import type { RulePage } from "./rulePage";

/**
 * The page of a rule for the pane; null for a rule without one. This module holds the texts of
 * all pages and is imported lazily; what draws the examples is in the engine, fetched before.
 */
export async function openRulePage(id: string, locale: Locale): Promise<RulePage | null> {
  const guide = ruleGuides.find((one) => one.id === id);
  if (!guide) return null;
  const { rulePage } = await loadEngine();
  return rulePage(guide, locale);
}
