import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../core/packs";
import type { Issue } from "../../core/rules";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";
import { useSeverityStyles } from "./severityStyles";

interface ReadinessProps {
  readonly onShowIssues: () => void;
}

interface ObstacleProps {
  readonly severity: Exclude<Severity, "info">;
  readonly text: string;
  readonly action: string;
  readonly onClick: () => void;
}

function Obstacle({ severity, text, action, onClick }: ObstacleProps): ReactElement {
  const styles = useShellStyles();
  const colours = useSeverityStyles();
  return (
    <div className={styles.obstacle}>
      <span className={colours[severity]}>
        {severity === "error" ? <ErrorCircleFilled /> : <WarningFilled />}
      </span>
      <span>{text}</span>
      <Button size="small" onClick={onClick}>
        {action}
      </Button>
    </div>
  );
}

/** Explanations that would be sent although their issue is gone; no obstacle, but to be told. */
function StaleNotice({ count, onShowIssues }: ReadinessProps & { readonly count: number }) {
  const say = useTexts();
  return (
    <Obstacle
      severity="warning"
      text={say("ui.submit.stale", { count })}
      action={say("ui.submit.showStale")}
      onClick={onShowIssues}
    />
  );
}

/** What still stands in the way of sealing. */
export function Readiness({ onShowIssues }: ReadinessProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const colours = useSeverityStyles();
  const actions = useActions();
  const { check } = useWorkspaceState();
  if (!check) return <span>{say("ui.submit.notChecked")}</span>;
  if (check.result.tables.length === 0) return <span>{say("ui.submit.noForm")}</span>;
  const { counts, unexplained, stale } = check;
  const showFirst = (severity: Severity, issue: Issue | undefined): void => {
    actions.setFilter(severity);
    onShowIssues();
    if (issue) void actions.goTo(issue);
  };
  return (
    <div className={styles.tight}>
      {counts.error > 0 ? (
        <Obstacle
          severity="error"
          text={say("ui.submit.blocking", { count: counts.error })}
          action={say("ui.submit.showErrors")}
          onClick={() => {
            showFirst("error", undefined);
          }}
        />
      ) : null}
      {unexplained.length > 0 ? (
        <Obstacle
          severity="warning"
          text={say("ui.submit.unexplained", { count: unexplained.length })}
          action={say("ui.submit.showWarnings")}
          onClick={() => {
            showFirst("warning", unexplained[0]);
          }}
        />
      ) : null}
      {counts.error + unexplained.length === 0 ? (
        <div className={styles.row}>
          <CheckmarkCircleFilled className={colours.good} />
          <span>{say("ui.submit.ready")}</span>
        </div>
      ) : null}
      {stale.length > 0 ? <StaleNotice count={stale.length} onShowIssues={onShowIssues} /> : null}
    </div>
  );
}
