import type { RuleSetting } from "./definitions";

/**
 * Severities of ../shared/rules.md for the rules that exist, by rule id.
 * A pack spreads this and overrides what its department sees otherwise.
 */
export const standardRules: Readonly<Record<string, RuleSetting>> = {
  "form-not-recognised": { draft: "warning", submission: "error" },
  "column-missing": { draft: "error", submission: "error" },
  "column-added": { draft: "off", submission: "info" },
  "data-outside-table": { draft: "warning", submission: "error" },
  "hidden-money": { draft: "warning", submission: "error" },
  "form-twice": { draft: "error", submission: "error" },
  "year-differs": { draft: "warning", submission: "error" },
  "text-number": { draft: "error", submission: "error" },
  "number-ambiguous": { draft: "error", submission: "error" },
  "unit-missing": { draft: "error", submission: "error" },
  "legacy-font": { draft: "warning", submission: "error" },
  "not-nfc": { draft: "info", submission: "info" },
  "look-alike-letters": { draft: "warning", submission: "warning" },
  "broken-letters": { draft: "warning", submission: "warning" },
  "stray-spaces": { draft: "off", submission: "info" },
  "error-value": { draft: "error", submission: "error" },
  "placeholder-text": { draft: "info", submission: "warning" },
  "source-missing": { draft: "error", submission: "error" },
  "source-unknown": { draft: "error", submission: "error" },
  "source-ambiguous": { draft: "warning", submission: "error" },
  "source-compound": { draft: "warning", submission: "error" },
  "source-split-mismatch": { draft: "error", submission: "error" },
  "not-a-source": { draft: "info", submission: "warning" },
  "row-sum": { draft: "error", submission: "error" },
  "group-sum": { draft: "error", submission: "error" },
  "grand-total": { draft: "error", submission: "error" },
  "rounding-gap": { draft: "info", submission: "info" },
  "words-mismatch": { draft: "warning", submission: "warning" },
  "required-empty": { draft: "warning", submission: "error" },
  "decision-number-invalid": { draft: "warning", submission: "warning" },
};
