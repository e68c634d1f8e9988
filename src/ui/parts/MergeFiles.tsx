import { memo, type ReactElement } from "react";
import type { ConsolidationView } from "../../app/workspaceState";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useMergeStyles } from "./mergeStyles";
import { usePortions } from "./usePortions";

interface MergeFilesProps {
  readonly consolidation: ConsolidationView;
}

interface MergeLineProps {
  readonly name: string;
  readonly outcome: "waiting" | "taken" | "rejected";
}

/** A longer list takes the page too long to draw while it works. */
const MOST_SHOWN = 200;

/** Drawn anew only when its file is done. */
const MergeLine = memo(function MergeLine({ name, outcome }: MergeLineProps): ReactElement {
  const say = useTexts();
  const shell = useShellStyles();
  const styles = useMergeStyles();
  return (
    <li className={styles.line}>
      <span className={shell.wrap}>{name}</span>
      <span className={shell.small}>{say(`ui.merge.${outcome}`)}</span>
    </li>
  );
});

/** The chosen files, the first of them, and what became of each so far. */
export function MergeFiles({ consolidation }: MergeFilesProps): ReactElement {
  const say = useTexts();
  const shell = useShellStyles();
  const { names, outcomes } = consolidation;
  const shown = usePortions(Math.min(names.length, MOST_SHOWN));
  return (
    <section aria-labelledby="sdt-merge-files">
      <h2 className={shell.heading} id="sdt-merge-files">
        {say("ui.merge.files")}
      </h2>
      <ul className={shell.list}>
        {names.slice(0, shown).map((name, index) => (
          <MergeLine
            key={`${name}#${String(index)}`}
            name={name}
            outcome={outcomes[name] ?? "waiting"}
          />
        ))}
      </ul>
      {names.length > MOST_SHOWN ? (
        <p className={shell.hint}>{say("ui.merge.more", { count: names.length - MOST_SHOWN })}</p>
      ) : null}
    </section>
  );
}
