import type { ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { compareVersions } from "../../core/packs";
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

/** The open file was made with an older version of the pack that is in use. */
function OlderFile(): ReactElement | null {
  const say = useTexts();
  const styles = useShellStyles();
  const { remembered, packs, busy } = useWorkspaceState();
  const actions = useActions();
  const pack = packs.find(({ id }) => id === remembered?.pack);
  if (!remembered || !pack || compareVersions(remembered.packVersion, pack.version) >= 0) {
    return null;
  }
  const data = { found: remembered.packVersion, version: pack.version };
  return (
    <div className={styles.row}>
      <span className={styles.small}>{say("migration.olderFile", data)}</span>
      <Button
        size="small"
        disabledFocusable={busy !== null}
        onClick={() => void actions.openMigration()}
      >
        {say("migration.open")}
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
      <OlderFile />
    </div>
  );
}
