import type { ReactElement } from "react";
import { ProgressBar } from "@fluentui/react-components";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useWorkspaceState } from "../workspaceHooks";

/** A thin line while something is going on; its room is kept, so that nothing jumps. */
export function BusyBar(): ReactElement {
  const say = useTexts();
  const { busy } = useWorkspaceState();
  return (
    <div className={useShellStyles().busy}>
      {busy ? <ProgressBar thickness="medium" aria-label={say(`ui.busy.${busy}`)} /> : null}
    </div>
  );
}
