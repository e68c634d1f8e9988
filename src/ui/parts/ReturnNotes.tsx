import type { ReactElement } from "react";
import { Button, Field, Input } from "@fluentui/react-components";
import { MailArrowUpRegular } from "@fluentui/react-icons";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspace, useWorkspaceState } from "../workspaceHooks";

interface ReturnNotesProps {
  /** ISO date, "" for none. */
  readonly deadline: string;
  readonly onDeadline: (deadline: string) => void;
}

/** By when returned files are wanted again, and all notes at once where files can be downloaded. */
export function ReturnNotes({ deadline, onDeadline }: ReturnNotesProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { capabilities } = useWorkspace();
  const { busy } = useWorkspaceState();
  return (
    <section className={styles.tight} aria-labelledby="sdt-return-notes">
      <h3 className={styles.heading} id="sdt-return-notes">
        {say("ui.merge.notes")}
      </h3>
      <p className={styles.hint}>{say("ui.merge.notesHint")}</p>
      <Field label={say("ui.merge.deadline")}>
        <Input
          type="date"
          className={styles.shrink}
          value={deadline}
          onChange={(_event, { value }) => {
            onDeadline(value);
          }}
        />
      </Field>
      {capabilities.download ? (
        <Button
          icon={<MailArrowUpRegular />}
          disabledFocusable={busy !== null}
          onClick={() => void actions.openReturnNotes(deadline || null)}
        >
          {say("ui.merge.allNotes")}
        </Button>
      ) : null}
    </section>
  );
}
