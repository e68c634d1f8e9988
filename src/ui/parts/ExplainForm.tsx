import { useState, type ReactElement } from "react";
import { Button, Field, Textarea } from "@fluentui/react-components";
import type { ExplainOutcome } from "../../app/workspaceState";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions } from "../workspaceHooks";

interface ExplainFormProps {
  readonly fingerprint: string;
  /** The explanation so far, "" for none. */
  readonly kept: string;
  readonly onClose: () => void;
}

/** A reason for leaving a warning as it is; a reason that says nothing is refused. */
export function ExplainForm({ fingerprint, kept, onClose }: ExplainFormProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const [text, setText] = useState(kept);
  const [problem, setProblem] = useState<ExplainOutcome>(null);
  const save = async (): Promise<void> => {
    const outcome = await actions.explain(fingerprint, text);
    setProblem(outcome);
    if (outcome === null) onClose();
  };
  return (
    <div className={styles.tight}>
      <Field
        label={say("ui.explain.label")}
        hint={say("ui.explain.hint")}
        validationMessage={problem === null ? undefined : say(`ui.explain.${problem}`)}
      >
        <Textarea
          value={text}
          resize="vertical"
          onChange={(_event, { value }) => {
            setText(value);
            setProblem(null);
          }}
        />
      </Field>
      <div className={styles.row}>
        <Button size="small" appearance="primary" onClick={() => void save()}>
          {say("ui.explain.save")}
        </Button>
        <Button size="small" onClick={onClose}>
          {say("ui.explain.cancel")}
        </Button>
      </div>
    </div>
  );
}
