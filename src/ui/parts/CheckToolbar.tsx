import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { CheckmarkCircleRegular } from "@fluentui/react-icons";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** Check, and mend what can be mended safely. */
export function CheckToolbar(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { busy, check } = useWorkspaceState();
  const fixable = check?.result.issues.some((issue) => issue.fix?.kind === "fix") ?? false;
  return (
    <div className={styles.row}>
      <Button
        appearance="primary"
        className={styles.narrow}
        icon={<CheckmarkCircleRegular />}
        disabledFocusable={busy !== null}
        onClick={() => void actions.check()}
      >
        {say("ui.check.run")}
      </Button>
      {fixable ? (
        <Button
          className={styles.narrow}
          disabledFocusable={busy !== null}
          onClick={actions.fixAllSafe}
        >
          {say("ui.check.fixAll")}
        </Button>
      ) : null}
    </div>
  );
}
