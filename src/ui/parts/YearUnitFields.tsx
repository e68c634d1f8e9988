import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import { UNITS } from "../../core/money";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** Years offered before and after the pack's own, and after the chosen one. */
const YEARS_AROUND = 10;

function yearsAround(planYear: number, chosen: number): readonly number[] {
  const first = Math.min(planYear - 1, chosen);
  const last = Math.max(planYear, chosen) + YEARS_AROUND;
  return Array.from({ length: last - first + 1 }, (_each, index) => first + index);
}

/** Plan year and the unit in which amounts are written. */
export function YearUnitFields(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { choice } = useWorkspaceState();
  return (
    <div className={styles.pair}>
      <Field label={say("ui.forms.year")}>
        <Select
          className={styles.shrink}
          value={String(choice.year)}
          onChange={(_event, { value }) => {
            actions.choose({ year: Number(value) });
          }}
        >
          {yearsAround(choice.pack.planYear, choice.year).map((year) => (
            <option key={year}>{year}</option>
          ))}
        </Select>
      </Field>
      <Field label={say("ui.forms.unit")}>
        <Select
          className={styles.shrink}
          value={choice.unit}
          onChange={(_event, { value }) => {
            const unit = Object.values(UNITS).find(({ id }) => id === value);
            if (unit) actions.choose({ unit: unit.id });
          }}
        >
          {Object.values(UNITS).map(({ id }) => (
            <option key={id} value={id}>
              {say(`common.unit.${id}`)}
            </option>
          ))}
        </Select>
      </Field>
    </div>
  );
}
