import type { ReactElement } from "react";
import { Switch } from "@fluentui/react-components";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** How strictly to check, and whether to mark cells in the sheet. */
export function CheckOptions(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { profile, marks } = useWorkspaceState();
  return (
    <div className={styles.tight}>
      <Switch
        label={say("ui.check.asSubmission")}
        checked={profile === "submission"}
        onChange={(_event, { checked }) => {
          void actions.setProfile(checked ? "submission" : "draft");
        }}
      />
      <Switch
        label={say("ui.check.marks")}
        checked={marks}
        onChange={(_event, { checked }) => {
          void actions.setMarks(checked);
        }}
      />
    </div>
  );
}
