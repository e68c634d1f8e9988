import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import type { MappingView } from "../../app/mappingView";
import { UNITS } from "../../core/money";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions } from "../workspaceHooks";

function UnitField({ view }: { readonly view: MappingView }): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { unit } = view.answers;
  // What the sheet states is never overruled here.
  if (!view.table || (view.table.unit !== null && unit === null)) return null;
  return (
    <Field label={say("ui.mapping.unit")}>
      <Select
        className={styles.shrink}
        value={unit ?? ""}
        onChange={(_event, { value }) => {
          const chosen = Object.values(UNITS).find(({ id }) => id === value);
          void actions.changeMapping({ unit: chosen?.id ?? null });
        }}
      >
        <option value="">{say("ui.mapping.unitUnknown")}</option>
        {Object.values(UNITS).map(({ id }) => (
          <option key={id} value={id}>
            {say(`common.unit.${id}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

/** Which table of which sheet, which form, and the unit where none is stated. */
export function MappingFields({ view }: { readonly view: MappingView }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { answers, sheets, forms, tables } = view;
  return (
    <>
      <Field label={say("ui.mapping.sheet")}>
        <Select
          className={styles.shrink}
          value={answers.sheet}
          onChange={(_event, { value }) => void actions.changeMapping({ sheet: value })}
        >
          {sheets.map((name) => (
            <option key={name}>{name}</option>
          ))}
        </Select>
      </Field>
      {tables > 1 ? (
        <Field label={say("ui.mapping.table")}>
          <Select
            className={styles.shrink}
            value={String(answers.table)}
            onChange={(_event, { value }) => void actions.changeMapping({ table: Number(value) })}
          >
            {Array.from({ length: tables }, (_one, at) => (
              <option key={at} value={String(at)}>{`${String(at + 1)}/${String(tables)}`}</option>
            ))}
          </Select>
        </Field>
      ) : null}
      <Field label={say("ui.mapping.form")}>
        <Select
          className={styles.shrink}
          value={answers.form}
          onChange={(_event, { value }) => void actions.changeMapping({ form: value })}
        >
          {forms.map(({ id, title }) => (
            <option key={id} value={id}>{`${id} · ${title}`}</option>
          ))}
        </Select>
      </Field>
      <UnitField view={view} />
    </>
  );
}
