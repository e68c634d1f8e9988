import type { ReactElement } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { ChevronDownRegular, ChevronUpRegular } from "@fluentui/react-icons";
import { visibleIssues } from "../../app/workspaceIssues";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** Previous and next issue, with the keys that do the same. */
export function IssueSteps(): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const state = useWorkspaceState();
  const issues = visibleIssues(state);
  if (issues.length === 0) return null;
  const at = issues.findIndex((issue) => issue.fingerprint === state.current) + 1;
  return (
    <div className={styles.row}>
      <Button
        size="small"
        icon={<ChevronUpRegular />}
        aria-label={say("ui.check.previous")}
        title={say("ui.check.previous")}
        onClick={() => void actions.step(-1)}
      />
      <Button
        size="small"
        icon={<ChevronDownRegular />}
        aria-label={say("ui.check.next")}
        title={say("ui.check.next")}
        onClick={() => void actions.step(1)}
      />
      <span className={styles.small}>{say("ui.check.position", { at, total: issues.length })}</span>
      <span className={mergeClasses(styles.small, styles.faint)}>{say("ui.check.keys")}</span>
    </div>
  );
}
