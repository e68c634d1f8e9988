import type { ReactElement } from "react";
import { Button, Field, ProgressBar } from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons";
import type { ConsolidationProgress } from "../../app/consolidationRunner";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions } from "../workspaceHooks";

/** How many files were read, and a way to stop. */
export function MergeProgress({
  progress,
}: {
  readonly progress: ConsolidationProgress;
}): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { done, total, left = null } = progress;
  const isRead = done > 0 && done === total;
  const read = say(isRead ? "ui.merge.writing" : "ui.merge.progress", { done, total });
  const rest = left === null || left === 0 ? "" : ` · ${say("ui.merge.left", { seconds: left })}`;
  return (
    <div className={styles.tight}>
      <Field validationMessage={read + rest} validationState="none">
        <ProgressBar value={done} max={total} aria-label={say("ui.tabs.merge")} />
      </Field>
      <Button icon={<DismissRegular />} onClick={actions.cancelConsolidation}>
        {say("ui.merge.cancel")}
      </Button>
    </div>
  );
}
