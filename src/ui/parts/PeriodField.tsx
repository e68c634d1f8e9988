import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import { periodById, periodId, periodsOfYear, periodWords } from "../../core/layout";
import type { ReportPeriodKind } from "../../core/packs";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

const KINDS: readonly ReportPeriodKind[] = ["month", "quarter", "half-year", "year"];

/** The period that chosen reports cover; nothing while no report is chosen. */
export function PeriodField(): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { pack, forms, period } = useWorkspaceState().choice;
  const reports = pack.forms.filter(({ id, periods }) => periods && forms.includes(id));
  if (reports.length === 0) return null;
  const kinds = KINDS.filter((kind) => reports.some(({ periods }) => periods?.includes(kind)));
  return (
    <Field label={say("ui.forms.period")}>
      <Select
        className={styles.shrink}
        value={period ? periodId(period) : ""}
        onChange={(_event, { value }) => {
          actions.choose({ period: periodById(value) });
        }}
      >
        <option value="">{say("ui.forms.periodBlank")}</option>
        {periodsOfYear(kinds).map((each) => (
          <option key={periodId(each)} value={periodId(each)}>
            {periodWords(each.kind, each.index)}
          </option>
        ))}
      </Select>
    </Field>
  );
}
