import { rules, type Issue } from "../../../src/core/rules";
import { expectedOf, UNDECIDED } from "../../../src/core/rules/expectedOf";
import { vi } from "../../../src/i18n/vi";

const OTHER = "18/3/2025";

/** A finding that has the value of another place as evidence. */
function issue(rule: string, messageId: string): Issue {
  const about = { code: "", severity: "error", at: { sheet: "B02" }, fingerprint: "" } as const;
  return { ...about, rule, messageId, data: { found: "18/3/2026", expected: OTHER } };
}

test.each([
  ["row-sum", "differs", OTHER],
  ["sheets-disagree", "differs-third", OTHER],
  ["sheets-disagree", "blank", OTHER],
  ["sheets-disagree", "differs", undefined],
  ["task-details-differ", "period", undefined],
  ["document-dates-differ", "late-other", OTHER],
  ["document-dates-differ", "two-dates", undefined],
])("%s %s expects %s", (rule, messageId, expected) => {
  expect(expectedOf(issue(rule, messageId))).toBe(expected);
});

test.each(Object.entries(UNDECIDED))("%s has such messages", (rule, messages) => {
  expect(rules.map(({ id }) => id)).toContain(rule);
  const texts = Object.keys(vi.rules[rule as keyof typeof vi.rules]);
  for (const id of messages === "all" ? [] : messages) expect(texts).toContain(id);
});
