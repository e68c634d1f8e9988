import type { ReactElement } from "react";
import { Button, MessageBar, MessageBarActions, MessageBarBody } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { Notice } from "../../app/workspaceState";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

function NoticeMessage({ notice }: { readonly notice: Notice }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  return (
    <MessageBar intent={notice.tone} layout="multiline" className={styles.notice}>
      <MessageBarBody className={styles.wrap}>{say(notice.key, notice.data)}</MessageBarBody>
      <MessageBarActions
        containerAction={
          <Button
            appearance="transparent"
            icon={<DismissRegular />}
            aria-label={say("ui.shell.dismiss")}
            onClick={actions.dismissNotice}
          />
        }
      />
    </MessageBar>
  );
}

/** What just happened, in one sentence that is also read out. */
export function NoticeBar(): ReactElement {
  const { notice } = useWorkspaceState();
  return <div aria-live="polite">{notice ? <NoticeMessage notice={notice} /> : null}</div>;
}
