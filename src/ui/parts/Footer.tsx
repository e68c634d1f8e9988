import type { ReactElement } from "react";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useWorkspace } from "../workspaceHooks";

/** What the pane promises, and its version. */
export function Footer(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const { toolVersion } = useWorkspace();
  return (
    <footer className={styles.footer}>
      <span>{say("ui.shell.private")}</span>
      <a className={styles.quiet} href={`doctor.html${window.location.search}`}>
        {say("ui.shell.doctor")}
      </a>
      <span>{say("ui.shell.version", { version: toolVersion })}</span>
    </footer>
  );
}
