import { useRef, type ReactElement } from "react";
import { CheckOptions } from "../parts/CheckOptions";
import { CheckToolbar } from "../parts/CheckToolbar";
import { IssueList } from "../parts/IssueList";
import { IssueSteps } from "../parts/IssueSteps";
import { SeverityFilter } from "../parts/SeverityFilter";
import { StaleExplanations } from "../parts/StaleExplanations";
import { TotalsList } from "../parts/TotalsList";
import { useIssueKeys } from "../parts/issueKeys";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useWorkspaceState } from "../workspaceHooks";

/** What is wrong, where, and how to mend it. */
export function CheckScreen(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const root = useRef<HTMLDivElement>(null);
  useIssueKeys(root);
  const { check } = useWorkspaceState();
  return (
    <div className={styles.stack} ref={root}>
      {check ? null : <p className={styles.hint}>{say("ui.check.hint")}</p>}
      <CheckToolbar />
      {check ? (
        <>
          <SeverityFilter />
          <IssueSteps />
          <IssueList check={check} />
          <StaleExplanations />
          <TotalsList totals={check.totals} />
        </>
      ) : null}
      <CheckOptions />
    </div>
  );
}
