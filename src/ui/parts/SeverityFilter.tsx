import type { ReactElement } from "react";
import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Severity } from "../../core/packs";
import { formatNumber } from "../../i18n";
import { useLocale, useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";
import { useSeverityStyles } from "./severityStyles";

const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

const useStyles = makeStyles({
  bar: { display: "grid", gridTemplateColumns: "repeat(3, minmax(0, 1fr))", columnGap: "6px" },
  button: { minWidth: 0, padding: "4px 2px", flexDirection: "column" },
  pressed: {
    backgroundColor: tokens.colorNeutralBackground1Selected,
    boxShadow: `inset 0 -3px ${tokens.colorCompoundBrandStroke}`,
  },
  count: {
    fontSize: tokens.fontSizeHero700,
    lineHeight: tokens.lineHeightHero700,
    fontWeight: 600,
  },
  word: { fontSize: tokens.fontSizeBase200, fontWeight: 400 },
});

/** How many issues of each severity there are; pressing one shows only those. */
export function SeverityFilter(): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const styles = useStyles();
  const colours = useSeverityStyles();
  const actions = useActions();
  const { check, filter } = useWorkspaceState();
  return (
    <div className={styles.bar} role="group" aria-label={say("ui.check.filter")}>
      {SEVERITIES.map((severity) => {
        const count = check?.counts[severity] ?? 0;
        return (
          <Button
            key={severity}
            className={mergeClasses(styles.button, filter === severity && styles.pressed)}
            aria-pressed={filter === severity}
            onClick={() => {
              actions.setFilter(filter === severity ? null : severity);
            }}
          >
            <span className={mergeClasses(styles.count, count > 0 && colours[severity])}>
              {formatNumber(locale, count)}
            </span>{" "}
            <span className={styles.word}>{say(`ui.check.${severity}`)}</span>
          </Button>
        );
      })}
    </div>
  );
}
