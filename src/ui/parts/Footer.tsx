import type { ReactElement } from "react";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useWorkspace } from "../workspaceHooks";

/** What the pane promises, and its version. */
export function Footer(): ReactElement {
  const say = useTexts();
  const { toolVersion } = useWorkspace();
  return (
    <footer className={useShellStyles().footer}>
      <span>{say("ui.shell.private")}</span>
      <span>{say("ui.shell.version", { version: toolVersion })}</span>
    </footer>
  );
}
