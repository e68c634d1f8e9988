import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { MappingRow, MappingView } from "../../app/mappingView";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions } from "../workspaceHooks";

interface RowProps {
  readonly row: MappingRow;
  readonly view: MappingView;
}

/** One column of the form with the columns of the table to choose from. */
function Row({ row, view }: RowProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { id, header, required, column, sureness } = row;
  const isMissing = column === null;
  const missing = required ? say("ui.mapping.required") : undefined;
  const hint = isMissing ? missing : say(`importing.sure.${sureness}`);
  return (
    <Field label={header} hint={hint}>
      <Select
        className={styles.shrink}
        value={isMissing ? "" : String(column)}
        onChange={(_event, { value }) => {
          const columns = { ...view.answers.columns, [id]: value === "" ? null : Number(value) };
          void actions.changeMapping({ columns });
        }}
      >
        <option value="">{say("ui.mapping.nothing")}</option>
        {view.choices.map((choice) => (
          <option key={choice.column} value={String(choice.column)}>
            {choice.label}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Every column of the form that people fill, and what of the table goes into it. */
export function MappingRows({ view }: { readonly view: MappingView }): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  if (view.rows.length === 0) return null;
  return (
    <section aria-label={say("ui.mapping.columns")} className={styles.stack}>
      <h2 className={styles.heading}>{say("ui.mapping.columns")}</h2>
      {view.rows.map((row) => (
        <Row key={row.id} row={row} view={view} />
      ))}
    </section>
  );
}
