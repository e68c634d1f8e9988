import { useEffect, useRef, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { MigrationView } from "../../app/workspaceState";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspace, useWorkspaceState } from "../workspaceHooks";

/** Shows what becomes of each sheet and column before the new forms are inserted. */
export function MigrationScreen({ view }: { readonly view: MigrationView }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { capabilities } = useWorkspace();
  const { busy } = useWorkspaceState();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const { lines, migration } = view;
  const canInsert = capabilities.insertSheets && migration.sheets.length > 0;
  return (
    <div className={styles.stack}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {say("migration.title", { version: migration.request.pack.version })}
      </h2>
      <p className={styles.hint}>{say("migration.hint")}</p>
      <ul className={styles.list}>
        {lines.map((line) => (
          <li key={line} className={styles.wrap}>
            {line}
          </li>
        ))}
      </ul>
      <div className={styles.row}>
        {canInsert ? (
          <Button
            appearance="primary"
            disabledFocusable={busy !== null}
            onClick={() => void actions.insertMigrated()}
          >
            {say("migration.insert")}
          </Button>
        ) : null}
        <Button onClick={actions.closeMigration}>{say("ui.mapping.cancel")}</Button>
      </div>
    </div>
  );
}
