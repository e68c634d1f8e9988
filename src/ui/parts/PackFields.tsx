import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import { formatDate } from "../../i18n";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** The pack of forms and the document that ordered it. */
export function PackFields(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { packs, choice } = useWorkspaceState();
  const { number, date } = choice.pack.document;
  return (
    <Field
      label={say("ui.forms.pack")}
      hint={say("ui.forms.document", { number, date: formatDate(date) })}
    >
      <Select
        className={styles.shrink}
        value={choice.pack.id}
        onChange={(_event, { value }) => {
          const pack = packs.find((each) => each.id === value);
          if (pack) actions.choose({ pack });
        }}
      >
        {packs.map((pack) => (
          <option key={pack.id} value={pack.id}>
            {pack.name}
          </option>
        ))}
      </Select>
    </Field>
  );
}
