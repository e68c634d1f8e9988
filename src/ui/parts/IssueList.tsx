import { useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { CheckView, WorkspaceState } from "../../app/workspaceState";
import { groupBySheet, visibleIssues } from "../../app/workspaceIssues";
import type { Issue } from "../../core/rules";
import type { TextKey } from "../../i18n";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useWorkspaceState } from "../workspaceHooks";
import { IssueItem } from "./IssueItem";

/** Issues drawn at once; more stay behind a button, so that thousands do not stall the pane. */
const PAGE = 200;

function textOfNothing({ result }: CheckView, { filter }: WorkspaceState): TextKey {
  if (result.tables.length === 0) return "ui.check.noForm";
  return filter !== null && result.issues.length > 0 ? "ui.check.cleanFilter" : "ui.check.clean";
}

interface IssueGroupsProps {
  readonly issues: readonly Issue[];
  /** Fingerprint of the one issue that Tab stops at. */
  readonly tabStop: string;
}

function IssueGroups({ issues, tabStop }: IssueGroupsProps): ReactElement[] {
  const styles = useShellStyles();
  return groupBySheet(issues).map((group) => (
    <div key={group.sheet}>
      <h2 className={styles.heading}>{group.sheet}</h2>
      <ul className={styles.list}>
        {group.issues.map((issue) => (
          <IssueItem
            key={issue.fingerprint}
            issue={issue}
            isTabStop={issue.fingerprint === tabStop}
          />
        ))}
      </ul>
    </div>
  ));
}

/** The issues of the last check by sheet, or a sentence when there are none. */
export function IssueList({ check }: { readonly check: CheckView }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const state = useWorkspaceState();
  const [limit, setLimit] = useState(PAGE);
  const issues = visibleIssues(state);
  const at = issues.findIndex((issue) => issue.fingerprint === state.current);
  const shown = issues.slice(0, Math.max(limit, at + 1));
  const first = issues[at === -1 ? Math.min(state.position, issues.length - 1) : at];
  const rest = issues.length - shown.length;
  return (
    <section aria-label={say("ui.check.issues")} className={styles.tight}>
      {first ? (
        <IssueGroups issues={shown} tabStop={first.fingerprint} />
      ) : (
        <span>{say(textOfNothing(check, state))}</span>
      )}
      {rest > 0 ? (
        <Button
          onClick={() => {
            setLimit(shown.length + PAGE);
          }}
        >
          {say("ui.check.more", { count: Math.min(rest, PAGE) })}
        </Button>
      ) : null}
    </section>
  );
}
