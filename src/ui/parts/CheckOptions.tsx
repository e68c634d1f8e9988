import type { ReactElement } from "react";
import { Checkbox } from "@fluentui/react-components";
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
    </div>
  );
}
