import type { ReactElement } from "react";
import { Field, Select } from "@fluentui/react-components";
import { destinationText } from "../../app/importSummary";
import type { Dong } from "../../core/money";
import type { MappingAnswers, MappingView, SumLine } from "../../app/mappingView";
import { formatEvidence } from "../../i18n";
import { useShellStyles } from "../shellStyles";
import { useLocale, useTexts } from "../texts";
import { useActions } from "../workspaceHooks";

const LEFT_OVER: readonly MappingAnswers["leftOver"][] = ["list", "note", "column"];

interface ViewProps {
  readonly view: MappingView;
}

/** Columns that go elsewhere than into one column of the form, and those that have no place. */
function OtherColumns({ view }: ViewProps): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const styles = useShellStyles();
  const form = view.pack.forms.find(({ id }) => id === view.answers.form);
  return (
    <>
      {form && view.elsewhere.length > 0 ? (
        <>
          <h2 className={styles.heading}>{say("ui.mapping.elsewhere")}</h2>
          <ul className={styles.list}>
            {view.elsewhere.map(({ header, to }) => (
              <li key={header} className={styles.wrap}>
                {`${header} → ${destinationText(to, form, view.year, locale)}`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {view.leftOver.length > 0 ? (
        <>
          <h2 className={styles.heading}>{say("ui.mapping.leftOver")}</h2>
          <ul className={styles.list}>
            {view.leftOver.map(({ header, filled }) => (
              <li key={header} className={styles.wrap}>
                {`${header}: ${say("ui.mapping.filled", { count: filled })}`}
              </li>
            ))}
          </ul>
        </>
      ) : null}
    </>
  );
}

function LeftOverField({ view }: ViewProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  return (
    <Field label={say("ui.mapping.leftOverTo")}>
      <Select
        className={styles.shrink}
        value={view.answers.leftOver}
        onChange={(_event, { value }) => {
          const leftOver = LEFT_OVER.find((one) => one === value);
          if (leftOver) void actions.changeMapping({ leftOver });
        }}
      >
        {LEFT_OVER.map((one) => (
          <option key={one} value={one}>
            {say(`ui.mapping.${one}`)}
          </option>
        ))}
      </Select>
    </Field>
  );
}

function Sum({ sum }: { readonly sum: SumLine }): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const amount = (dong: Dong) => formatEvidence(locale, { dong });
  const { header, source, target } = sum;
  if (source === target) {
    return <li>{say("ui.mapping.sum", { header, amount: amount(source) })}</li>;
  }
  const data = { header, source: amount(source), target: amount(target) };
  return <li>{say("ui.mapping.sumBoth", data)}</li>;
}

/** What is read with these answers; told anew to screen readers with each of them. */
export function MappingResult({ view }: ViewProps): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const { problem, report, tasks, sums } = view;
  return (
    <>
      <OtherColumns view={view} />
      <LeftOverField view={view} />
      <div aria-live="polite" className={styles.tight}>
        <span className={styles.strong}>{say("ui.mapping.counts", { tasks })}</span>
        <ul className={styles.list}>
          {sums.map((sum) => (
            <Sum key={sum.header} sum={sum} />
          ))}
        </ul>
        {report && report.leftCells.length > 0 ? (
          <span>{say("ui.mapping.look", { count: report.leftCells.length })}</span>
        ) : null}
        {report && report.notCounted.length > 0 ? (
          <span>{say("ui.mapping.notCounted", { count: report.notCounted.length })}</span>
        ) : null}
        {problem ? <span className={styles.wrap}>{say(problem.key, problem.data)}</span> : null}
      </div>
    </>
  );
}
