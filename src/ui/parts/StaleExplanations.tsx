import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** Explanations whose issue is gone, to be removed; only a check as for a submission can tell. */
export function StaleExplanations(): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { busy, check, profile } = useWorkspaceState();
  if (!check || check.stale.length === 0 || profile !== "submission") return null;
  return (
    <section className={styles.tight} aria-labelledby="sdt-stale">
      <h2 className={styles.heading} id="sdt-stale">
        {say("ui.explain.stale")}
      </h2>
      <p className={styles.hint}>{say("ui.explain.staleHint")}</p>
      <ul className={styles.list}>
        {check.stale.map(({ fingerprint, text }) => (
          <li key={fingerprint} className={styles.stale}>
            <span className={styles.wrap}>{text}</span>
            <Button
              size="small"
              aria-label={`${say("ui.explain.remove")}: ${text}`}
              disabledFocusable={busy !== null}
              onClick={() => void actions.removeExplanation(fingerprint)}
            >
              {say("ui.explain.remove")}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
