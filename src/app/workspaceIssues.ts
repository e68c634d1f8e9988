import type { Issue } from "../core/rules";
import type { Severity } from "../core/packs";
import type { WorkspaceState } from "./workspaceState";

/** Issues of a severity; null asks for all. */
function filterIssues(issues: readonly Issue[], severity: Severity | null): readonly Issue[] {
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

/** The other warnings of the same rule that nobody has explained yet. */
export function unexplainedLike(state: WorkspaceState, issue: Issue): readonly Issue[] {
  const open = state.check?.unexplained ?? [];
  return open.filter((one) => one.rule === issue.rule && one.fingerprint !== issue.fingerprint);
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

/**
 * The issue one step on from where the user stands, wrapping round; null when there are none.
 * When the issue the user stood on is mended, the one that took its place is next.
 */
export function stepIssue(state: WorkspaceState, direction: 1 | -1): Issue | null {
  const issues = visibleIssues(state);
  const at = issues.findIndex((issue) => issue.fingerprint === state.current);
  const gone = at === -1;
  const from = gone ? Math.min(state.position, issues.length) : at;
  const step = gone && direction === 1 ? 0 : direction;
  return issues[(from + step + issues.length) % issues.length] ?? null;
}
