import { memo, type ReactElement } from "react";
import type { TakenFile } from "../../app/consolidationRunner";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useMergeStyles } from "./mergeStyles";
import { usePortions } from "./usePortions";

interface Notes {
  /** What sends a file back, null for one that has nothing to mend or explain. */
  readonly noteOf: (name: string) => ReactElement | null;
}

interface TakenLineProps extends Notes {
  readonly file: TakenFile;
}

/** Drawn once, however many lines follow it. */
const TakenLine = memo(function TakenLine({ file, noteOf }: TakenLineProps): ReactElement {
  const say = useTexts();
  const shell = useShellStyles();
  const styles = useMergeStyles();
  const { name, agency, errors, warnings } = file;
  return (
    <li className={styles.block}>
      <span className={shell.wrap}>{agency ?? say("ui.merge.noAgency")}</span>
      <span className={styles.small}>
        {`${name} · ${say("ui.merge.counts", { errors, warnings })}`}
      </span>
      {noteOf(name)}
    </li>
  );
});

interface TakenFilesProps extends Notes {
  readonly files: readonly TakenFile[];
}

/** Files that went in, with what was found in them. */
export function TakenFiles({ files, noteOf }: TakenFilesProps): ReactElement {
  const say = useTexts();
  const shell = useShellStyles();
  const shown = usePortions(files.length);
  return (
    <div>
      <h3 className={shell.heading}>{say("ui.merge.takenCount", { count: files.length })}</h3>
      <ul className={shell.list}>
        {files.slice(0, shown).map((file, index) => (
          <TakenLine key={`${file.name}#${String(index)}`} file={file} noteOf={noteOf} />
        ))}
      </ul>
    </div>
  );
}
