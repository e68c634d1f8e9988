import { useState, type ReactElement } from "react";
import { Button, Checkbox, Field, Textarea } from "@fluentui/react-components";
import { explanationOf, unexplainedLike } from "../../app/workspaceIssues";
import type { ExplainOutcome } from "../../app/workspaceState";
import type { Issue } from "../../core/rules";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

interface ExplainFormProps {
  readonly issue: Issue;
  readonly onClose: () => void;
}

/**
 * A reason for leaving a warning as it is, on request for all unexplained ones of its rule too; a
 * reason that says nothing is refused.
 */
export function ExplainForm({ issue, onClose }: ExplainFormProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const state = useWorkspaceState();
  const [text, setText] = useState(explanationOf(state, issue));
  const [isForAll, setForAll] = useState(false);
  const [problem, setProblem] = useState<ExplainOutcome>(null);
  const others = unexplainedLike(state, issue);
  const save = async (): Promise<void> => {
    const explained = isForAll ? [issue, ...others] : [issue];
    const outcome = await actions.explain(
      explained.map(({ fingerprint }) => fingerprint),
      text
    );
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
      {others.length > 0 ? (
        <Checkbox
          label={say("ui.explain.forAll", { count: others.length + 1, code: issue.code })}
          checked={isForAll}
          onChange={(_event, { checked }) => {
            setForAll(checked === true);
          }}
        />
      ) : null}
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
