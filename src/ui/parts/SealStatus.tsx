import type { ReactElement } from "react";
import { MessageBar, MessageBarBody, MessageBarTitle } from "@fluentui/react-components";
import type { SealView } from "../../app/workspaceState";
import { formatDate } from "../../i18n";
import { useShellStyles } from "../shellStyles";
import { useTexts, type Say } from "../texts";
import { useWorkspaceState } from "../workspaceHooks";

/** More changed cells than this are only counted. */
const MOST_CELLS = 12;

const TONES = { none: "info", intact: "success", broken: "warning" } as const;

function describeSeal(say: Say, { status, at }: SealView): string {
  if (status !== "intact" || at === null)
    return say(status === "broken" ? "ui.submit.broken" : "ui.submit.none");
  return say("ui.submit.intact", { time: at.slice(11, 16), date: formatDate(at) });
}

function listCells(cells: readonly string[]): string {
  const shown = cells.slice(0, MOST_CELLS).join(", ");
  return cells.length > MOST_CELLS ? `${shown}, … (${String(cells.length)})` : shown;
}

/** Whether the workbook is sealed, and what changed since. */
export function SealStatus(): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const { seal } = useWorkspaceState();
  const { status, changedCells } = seal;
  return (
    <section className={styles.tight} aria-labelledby="sdt-seal-status">
      <h2 className={styles.heading} id="sdt-seal-status">
        {say("ui.submit.status")}
      </h2>
      <MessageBar intent={TONES[status]} layout="multiline">
        <MessageBarBody className={styles.wrap}>
          <MessageBarTitle className={styles.block}>{describeSeal(say, seal)}</MessageBarTitle>
          {changedCells.length > 0
            ? `${say("ui.submit.changedCells", { cells: listCells(changedCells) })}. `
            : ""}
          {status === "broken" ? say("ui.submit.sealAgain") : ""}
        </MessageBarBody>
      </MessageBar>
    </section>
  );
}
