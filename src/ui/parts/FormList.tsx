import type { ReactElement } from "react";
import { Checkbox } from "@fluentui/react-components";
import { printedTitle, type ReportPeriod } from "../../core/layout";
import type { FormDefinition } from "../../core/packs";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

interface FormLabelProps {
  readonly form: FormDefinition;
  readonly year: number;
  readonly period: ReportPeriod | null;
}

function FormLabel({ form, year, period }: FormLabelProps): ReactElement {
  const styles = useShellStyles();
  const title = printedTitle(form, period ? { year, period } : { year });
  return (
    <span>
      <span className={styles.strong}>{form.id}</span> {title}
      {form.summary !== undefined && <span className={styles.hint}> {form.summary}</span>}
    </span>
  );
}

/** The pack's forms with a box for each. */
export function FormList(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { choice } = useWorkspaceState();
  const { pack, forms, year, period } = choice;
  return (
    <div role="group" aria-labelledby="sdt-form-list" className={styles.tight}>
      <h2 id="sdt-form-list" className={styles.heading}>
        {say("ui.forms.list")}
      </h2>
      {pack.forms.map((form) => (
        <Checkbox
          key={form.id}
          label={<FormLabel form={form} year={year} period={period} />}
          checked={forms.includes(form.id)}
          onChange={(_event, { checked }) => {
            const others = forms.filter((id) => id !== form.id);
            actions.choose({ forms: checked === true ? [...others, form.id] : others });
          }}
        />
      ))}
    </div>
  );
}
