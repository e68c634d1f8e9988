import type { ReactElement } from "react";
import { Button, Checkbox } from "@fluentui/react-components";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspace, useWorkspaceState } from "../workspaceHooks";
import { PreviousYear } from "./PreviousYear";

/** How strictly to check, whether to mark cells, last year's file, and the list on a sheet. */
export function CheckOptions(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { capabilities } = useWorkspace();
  const { busy, check, profile, marks } = useWorkspaceState();
  return (
    <div className={styles.tight}>
      <Checkbox
        label={say("ui.check.asSubmission")}
        checked={profile === "submission"}
        onChange={(_event, { checked }) => {
          void actions.setProfile(checked === true ? "submission" : "draft");
        }}
      />
      <Checkbox
        label={say("ui.check.marks")}
        checked={marks}
        onChange={(_event, { checked }) => {
          void actions.setMarks(checked === true);
        }}
      />
      {check ? <PreviousYear /> : null}
      {check && capabilities.insertSheets ? (
        <Button
          className={styles.narrow}
          disabledFocusable={busy !== null}
          onClick={() => void actions.writeIssueSheet()}
        >
          {say("ui.check.writeSheet")}
        </Button>
      ) : null}
    </div>
  );
}
