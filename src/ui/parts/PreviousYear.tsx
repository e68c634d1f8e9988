import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { DocumentArrowLeftRegular, WarningFilled } from "@fluentui/react-icons";
import { isPreviousUsed } from "../../app/workspacePrevious";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";
import { FileButton } from "./FileButton";
import { useSeverityStyles } from "./severityStyles";

const ONE_WORKBOOK = { accept: ".xlsx,.xlsm,.xlsb,.xls,.ods" };

/** Last year's file to compare with: choose it, see which it is, put it away. */
export function PreviousYear(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const colours = useSeverityStyles();
  const actions = useActions();
  const state = useWorkspaceState();
  const { busy, previous, check, choice } = state;
  if (!previous) {
    return (
      <div>
        <FileButton
          label={say("ui.check.previousFile")}
          icon={<DocumentArrowLeftRegular />}
          isDisabled={busy !== null}
          attributes={ONE_WORKBOOK}
          onFiles={([file]) => {
            if (file) void actions.takePrevious({ name: file.name, file });
          }}
        />
      </div>
    );
  }
  const year = String((check?.result.year ?? choice.year) - 1);
  return (
    <div className={styles.tight}>
      <div className={styles.stale}>
        <span className={styles.wrap}>{say("ui.check.previousIs", { name: previous.name })}</span>
        <Button
          size="small"
          disabledFocusable={busy !== null}
          onClick={() => void actions.dropPrevious()}
        >
          {say("ui.check.dropPrevious")}
        </Button>
      </div>
      {isPreviousUsed(state) ? null : (
        <span className={styles.wrap}>
          <WarningFilled className={colours.warning} aria-hidden />{" "}
          {say("ui.check.otherPrevious", { year })}
        </span>
      )}
    </div>
  );
}
