import type { ReactElement } from "react";
import type { ConsolidationView } from "../../app/workspaceState";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useMergeStyles } from "./mergeStyles";

interface MergeFilesProps {
  readonly consolidation: ConsolidationView;
}

/** A longer list takes the page too long to draw while it works. */
const MOST_SHOWN = 200;

/** The chosen files, the first of them, and what became of each so far. */
export function MergeFiles({ consolidation }: MergeFilesProps): ReactElement {
  const say = useTexts();
  const shell = useShellStyles();
  const styles = useMergeStyles();
  const { names, outcomes } = consolidation;
  return (
    <section aria-labelledby="sdt-merge-files">
      <h2 className={shell.heading} id="sdt-merge-files">
        {say("ui.merge.files")}
      </h2>
      <ul className={shell.list}>
        {names.slice(0, MOST_SHOWN).map((name, index) => (
          <li key={`${name}#${String(index)}`} className={styles.line}>
            <span className={shell.wrap}>{name}</span>
            <span className={shell.small}>{say(`ui.merge.${outcomes[name] ?? "waiting"}`)}</span>
          </li>
        ))}
      </ul>
      {names.length > MOST_SHOWN ? (
        <p className={shell.hint}>{say("ui.merge.more", { count: names.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}
