import type { ReactElement } from "react";
import { FilePickers } from "../parts/FilePickers";
import { MergeFiles } from "../parts/MergeFiles";
import { MergeProgress } from "../parts/MergeProgress";
import { MergeSummary } from "../parts/MergeSummary";
import { RejectedFiles } from "../parts/RejectedFiles";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useWorkspace, useWorkspaceState } from "../workspaceHooks";

/** Consolidate the files that agencies sent. */
export function MergeScreen(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const { canConsolidate } = useWorkspace();
  const { consolidation } = useWorkspaceState();
  if (!canConsolidate) return <span>{say("ui.merge.unavailable")}</span>;
  return (
    <div className={styles.stack}>
      <p className={styles.hint}>{say("ui.merge.hint")}</p>
      <FilePickers isRunning={consolidation?.running ?? false} />
      {consolidation?.running ? <MergeProgress progress={consolidation.progress} /> : null}
      {consolidation?.output ? <MergeSummary output={consolidation.output} /> : null}
      {consolidation?.running ? <RejectedFiles files={consolidation.rejected} /> : null}
      {consolidation?.running ? <MergeFiles consolidation={consolidation} /> : null}
    </div>
  );
}
