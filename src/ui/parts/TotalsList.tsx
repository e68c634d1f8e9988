import type { ReactElement } from "react";
import { makeStyles, tokens } from "@fluentui/react-components";
import type { TableTotals } from "../../app/workspaceState";
import { formatNumber } from "../../i18n";
import { useShellStyles } from "../shellStyles";
import { useLocale, useTexts } from "../texts";

const useStyles = makeStyles({
  card: {
    padding: "8px",
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
  },
  figures: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) max-content",
    columnGap: "8px",
    rowGap: "2px",
    margin: "4px 0 0",
  },
  figure: { margin: 0, textAlign: "right", fontVariantNumeric: "tabular-nums", fontWeight: 600 },
});

function TotalsCard({ totals }: { readonly totals: TableTotals }): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const shell = useShellStyles();
  const styles = useStyles();
  const { sheet, tasks, unit, columns } = totals;
  const unitText = unit === null ? say("ui.check.noUnit") : say(`common.unit.${unit}`);
  const about = [
    ...(tasks === null ? [] : [say("ui.check.tasks", { count: tasks })]),
    ...(columns.length === 0 ? [] : [unitText]),
  ];
  return (
    <div className={styles.card}>
      <span className={shell.strong}>{sheet}</span>{" "}
      <span className={shell.small}>{about.join(" · ")}</span>
      <dl className={styles.figures}>
        {columns.map(({ column, header, total, nonState }) => (
          <div key={column} style={{ display: "contents" }}>
            <dt>{header}</dt>
            <dd className={styles.figure}>{formatNumber(locale, total)}</dd>
            {nonState !== 0 && (
              <>
                <dt>{say("ui.check.nonState", { header })}</dt>
                <dd className={styles.figure}>{formatNumber(locale, nonState)}</dd>
              </>
            )}
          </div>
        ))}
      </dl>
    </div>
  );
}

/** What each table comes to, kept up to date while the user types. */
export function TotalsList({
  totals,
}: {
  readonly totals: readonly TableTotals[];
}): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  if (totals.length === 0) return null;
  return (
    <section className={styles.tight} aria-labelledby="sdt-totals">
      <h2 className={styles.heading} id="sdt-totals">
        {say("ui.check.totals")}
      </h2>
      <p className={styles.hint}>{say("ui.check.shownIn")}</p>
      {totals.map((each) => (
        <TotalsCard key={each.sheet} totals={each} />
      ))}
    </section>
  );
}
