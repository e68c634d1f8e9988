import type { ReactElement } from "react";
import type { TakenFile } from "../../app/consolidationRunner";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useMergeStyles } from "./mergeStyles";

interface TakenFilesProps {
  readonly files: readonly TakenFile[];
  /** What sends a file back, null for one that has nothing to mend or explain. */
  readonly noteOf: (name: string) => ReactElement | null;
}

/** Files that went in, with what was found in them. */
export function TakenFiles({ files, noteOf }: TakenFilesProps): ReactElement {
  const say = useTexts();
  const shell = useShellStyles();
  const styles = useMergeStyles();
  return (
    <div>
      <h3 className={shell.heading}>{say("ui.merge.takenCount", { count: files.length })}</h3>
      <ul className={shell.list}>
        {files.map(({ name, agency, errors, warnings }, index) => (
          <li key={`${name}#${String(index)}`} className={styles.block}>
            <span className={shell.wrap}>{agency ?? say("ui.merge.noAgency")}</span>
            <span className={styles.small}>
              {`${name} · ${say("ui.merge.counts", { errors, warnings })}`}
            </span>
            {noteOf(name)}
          </li>
        ))}
      </ul>
    </div>
  );
}
