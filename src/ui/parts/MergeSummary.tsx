import { useMemo, useState, type ReactElement } from "react";
import { Button, MessageBar, MessageBarBody } from "@fluentui/react-components";
import { ArrowDownloadRegular, OpenRegular } from "@fluentui/react-icons";
import type { ConsolidationOutput } from "../../app/consolidationRunner";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspace, useWorkspaceState } from "../workspaceHooks";
import { NoteButton } from "./NoteButton";
import { RejectedFiles } from "./RejectedFiles";
import { ReturnNotes } from "./ReturnNotes";
import { TakenFiles } from "./TakenFiles";

/** What the consolidation came to: whether it adds up, the workbook, and each file. */
export function MergeSummary({ output }: { readonly output: ConsolidationOutput }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { capabilities } = useWorkspace();
  const { busy } = useWorkspaceState();
  const { balanced, rejected, taken } = output.summary;
  const { download } = capabilities;
  const [deadline, setDeadline] = useState("");
  const returned = useMemo(() => new Set(output.returns?.names), [output]);
  const noteOf = (name: string) =>
    returned.has(name) ? (
      <NoteButton name={name} onNote={(of) => void actions.openReturnNote(of, deadline || null)} />
    ) : null;
  return (
    <section className={styles.stack} aria-labelledby="sdt-merge-summary">
      <h2 className={styles.heading} id="sdt-merge-summary">
        {say("ui.merge.summary")}
      </h2>
      <MessageBar intent={balanced ? "success" : "error"} layout="multiline">
        <MessageBarBody>
          {say(balanced ? "ui.merge.balanced" : "ui.merge.notBalanced")}
        </MessageBarBody>
      </MessageBar>
      <Button
        appearance="primary"
        icon={download ? <ArrowDownloadRegular /> : <OpenRegular />}
        disabledFocusable={busy !== null}
        onClick={() => void actions.openConsolidated()}
      >
        {say(download ? "ui.merge.download" : "ui.merge.open")}
      </Button>
      {returned.size > 0 ? <ReturnNotes deadline={deadline} onDeadline={setDeadline} /> : null}
      <RejectedFiles files={rejected} noteOf={noteOf} />
      <TakenFiles files={taken} noteOf={noteOf} />
    </section>
  );
}
