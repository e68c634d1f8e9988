import type { ReactElement } from "react";
import { Field, Input } from "@fluentui/react-components";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** Who fills the forms: code and name as the department knows them. */
export function AgencyFields(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { choice } = useWorkspaceState();
  return (
    <div className={styles.agency}>
      <Field label={say("ui.forms.code")}>
        <Input
          className={styles.shrink}
          input={{ className: styles.shrink }}
          value={choice.agencyCode}
          autoComplete="off"
          onChange={(_event, { value }) => {
            actions.choose({ agencyCode: value });
          }}
        />
      </Field>
      <Field label={say("ui.forms.name")}>
        <Input
          className={styles.shrink}
          input={{ className: styles.shrink }}
          value={choice.agencyName}
          autoComplete="organization"
          onChange={(_event, { value }) => {
            actions.choose({ agencyName: value });
          }}
        />
      </Field>
    </div>
  );
}
