import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { packTroubleText, type PackSource } from "../../app/packSource";
import { newPacks } from "../../app/workspacePacks";
import { useShellStyles } from "../shellStyles";
import { useLocale, useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";

/** Packs that were published while the pane was open. */
function NewerPacks({ newer }: { readonly newer: PackSource }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const state = useWorkspaceState();
  const actions = useActions();
  const fresh = newPacks(state, newer);
  const packs = fresh.map(({ name, version }) => `${name} (${version})`).join("; ");
  const isOfFile = fresh.some(({ id }) => id === state.remembered?.pack);
  const version = state.remembered?.packVersion ?? "";
  return (
    <div className={styles.row}>
      <span className={styles.small}>
        {isOfFile
          ? say("packFile.newerForFile", { packs, version })
          : say("packFile.newer", { packs })}
      </span>
      <Button
        size="small"
        disabledFocusable={state.busy !== null}
        onClick={() => void actions.takeNewerPacks()}
      >
        {say("packFile.take")}
      </Button>
    </div>
  );
}

/** Who published the packs in use, why a publication was refused, and what is newer. */
export function PackOrigin(): ReactElement | null {
  const say = useTexts();
  const locale = useLocale();
  const styles = useShellStyles();
  const { packSource, newerPacks } = useWorkspaceState();
  const { origin, issuer, serial, trouble } = packSource;
  const isPlain = origin === "built-in" && trouble === null;
  return (
    <div aria-live="polite" className={styles.tight}>
      {isPlain ? null : (
        <p className={styles.hint}>
          {say(`packFile.source.${origin}`, { issuer: issuer ?? "", serial: String(serial) })}{" "}
          {trouble ? packTroubleText(locale, trouble) : null}
        </p>
      )}
      {newerPacks ? <NewerPacks newer={newerPacks} /> : null}
    </div>
  );
}
