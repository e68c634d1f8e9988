import type { Evidence, Issue } from "./definitions";

/**
 * Findings that set two places against each other, neither of which is known to be right, by rule:
 * all of them, or those with these messages.
 */
export const UNDECIDED: Readonly<Record<string, "all" | readonly string[]>> = {
  "task-details-differ": "all",
  "project-differs": "all",
  "product-differs": "all",
  "sheets-disagree": [
    ...["differs", "differs-lines", "differs-source", "thousand"],
    ...["holds-less", "holds-other", "holds-other-year"],
  ],
  "document-dates-differ": ["two-dates", "two-numbers", "letter"],
};

/**
 * What ought to stand at a finding's cell, for lists and machines; undefined where it is not known:
 * what another place has instead is no value to write there, though the message names it.
 */
export function expectedOf({ rule, messageId, data }: Issue): Evidence | undefined {
  const undecided = UNDECIDED[rule];
  const isOpen = undecided === "all" || undecided?.includes(messageId) === true;
  return isOpen ? undefined : data["expected"];
}
