import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { CheckmarkCircleFilled, ErrorCircleFilled, WarningFilled } from "@fluentui/react-icons";
import type { Severity } from "../../core/packs";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";
import { useSeverityStyles } from "./severityStyles";

interface ReadinessProps {
  readonly onShowIssues: () => void;
}

interface ObstacleProps extends ReadinessProps {
  readonly severity: Exclude<Severity, "info">;
  readonly count: number;
}

function Obstacle({ severity, count, onShowIssues }: ObstacleProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const colours = useSeverityStyles();
  const actions = useActions();
  const isError = severity === "error";
  return (
    <div className={styles.obstacle}>
      <span className={colours[severity]}>
        {isError ? <ErrorCircleFilled /> : <WarningFilled />}
      </span>
      <span>{say(isError ? "ui.submit.blocking" : "ui.submit.unexplained", { count })}</span>
      <Button
        size="small"
        onClick={() => {
          actions.setFilter(severity);
          onShowIssues();
        }}
      >
        {say(isError ? "ui.submit.showErrors" : "ui.submit.showWarnings")}
      </Button>
    </div>
  );
}

/** What still stands in the way of sealing. */
export function Readiness({ onShowIssues }: ReadinessProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const colours = useSeverityStyles();
  const { check } = useWorkspaceState();
  if (!check) return <span>{say("ui.submit.notChecked")}</span>;
  if (check.result.tables.length === 0) return <span>{say("ui.submit.noForm")}</span>;
  const { counts, unexplained } = check;
  return (
    <div className={styles.tight}>
      {counts.error > 0 ? (
        <Obstacle severity="error" count={counts.error} onShowIssues={onShowIssues} />
      ) : (
        <div className={styles.row}>
          <CheckmarkCircleFilled className={colours.good} />
          <span>{say("ui.submit.ready")}</span>
        </div>
      )}
      {unexplained > 0 ? (
        <Obstacle severity="warning" count={unexplained} onShowIssues={onShowIssues} />
      ) : null}
    </div>
  );
}
