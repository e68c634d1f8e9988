import type { ReactElement } from "react";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useWorkspaceState } from "../workspaceHooks";

/** Whose submission this is. */
export function SubmitAgency(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const { agencyCode, agencyName } = useWorkspaceState().choice;
  const agency = [agencyCode.trim(), agencyName.trim()].filter((part) => part !== "").join(" · ");
  return (
    <section className={styles.tight} aria-labelledby="sdt-submit-agency">
      <h2 className={styles.heading} id="sdt-submit-agency">
        {say("ui.submit.agency")}
      </h2>
      <span className={styles.wrap}>{agency === "" ? say("ui.submit.noAgency") : agency}</span>
    </section>
  );
}
