import type { ReactElement } from "react";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useWorkspaceState } from "../workspaceHooks";

/** Tells screen readers how many errors and warnings there are, whenever that changes. */
export function LiveCounts(): ReactElement {
  const say = useTexts();
  const { check } = useWorkspaceState();
  const { error: errors, warning: warnings } = check?.counts ?? { error: 0, warning: 0 };
  const clean = errors + warnings === 0;
  const text = clean ? say("ui.shell.liveClean") : say("ui.shell.live", { errors, warnings });
  return (
    <div role="status" aria-live="polite" className={useShellStyles().unseen}>
      {check && check.result.tables.length > 0 ? text : ""}
    </div>
  );
}
