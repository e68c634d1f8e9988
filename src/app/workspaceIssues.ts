import type { Issue } from "../core/rules";
import type { Severity } from "../core/packs";
import type { WorkspaceState } from "./workspaceState";

/** Key of an issue inside one check: two equal rows share a fingerprint, but not a cell. */
export function keyOfIssue(issue: Issue): string {
  return `${issue.fingerprint}@${issue.at.sheet}!${issue.at.cell ?? ""}`;
}

/** Issues of a severity; null asks for all. */
export function filterIssues(
  issues: readonly Issue[],
  severity: Severity | null
): readonly Issue[] {
  return severity === null ? issues : issues.filter((issue) => issue.severity === severity);
}

/** The issues on the screen, in the order of the check. */
export function visibleIssues(state: WorkspaceState): readonly Issue[] {
  return filterIssues(state.check?.result.issues ?? [], state.filter);
}

/** The explanation kept for an issue, "" when there is none. */
export function explanationOf(state: WorkspaceState, issue: Issue): string {
  const kept = state.remembered?.explanations ?? [];
  return kept.find((each) => each.fingerprint === issue.fingerprint)?.text ?? "";
}

/** Issues by sheet, sheets in the order in which they first appear. */
export function groupBySheet(
  issues: readonly Issue[]
): readonly { readonly sheet: string; readonly issues: readonly Issue[] }[] {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const group = groups.get(issue.at.sheet);
    if (group) group.push(issue);
    else groups.set(issue.at.sheet, [issue]);
  }
  return [...groups].map(([sheet, of]) => ({ sheet, issues: of }));
}

/** The issue one step on from the current one, wrapping round; null when there are none. */
export function stepIssue(state: WorkspaceState, direction: 1 | -1): Issue | null {
  const issues = visibleIssues(state);
  const at = issues.findIndex((issue) => keyOfIssue(issue) === state.current);
  const from = at === -1 && direction === -1 ? 0 : at;
  return issues[(from + direction + issues.length) % issues.length] ?? null;
}
