import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { SaveRegular, ShieldCheckmarkRegular } from "@fluentui/react-icons";
import { useEffect } from "react";
import { Readiness } from "../parts/Readiness";
import { SealStatus } from "../parts/SealStatus";
import { SubmitAgency } from "../parts/SubmitAgency";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

interface SubmitScreenProps {
  readonly onShowIssues: () => void;
}

/** Check as for a submission, seal, and save the file to send. */
export function SubmitScreen({ onShowIssues }: SubmitScreenProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { busy } = useWorkspaceState();
  useEffect(() => {
    void actions.setProfile("submission");
  }, [actions]);
  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{say("ui.submit.hint")}</p>
      <SealStatus />
      <SubmitAgency />
      <Readiness onShowIssues={onShowIssues} />
      <Button
        appearance="primary"
        icon={<ShieldCheckmarkRegular />}
        disabledFocusable={busy !== null}
        onClick={() => void actions.seal()}
      >
        {say("ui.submit.seal")}
      </Button>
      <Button
        icon={<SaveRegular />}
        disabledFocusable={busy !== null}
        onClick={() => void actions.saveFile()}
      >
        {say("ui.submit.save")}
      </Button>
    </div>
  );
}
