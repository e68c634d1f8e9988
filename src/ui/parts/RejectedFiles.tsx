import type { ReactElement } from "react";
import type { RejectedFile } from "../../app/consolidationRunner";
import { readProblemText } from "../../i18n";
import { useShellStyles } from "../shellStyles";
import { useLocale, useTexts } from "../texts";
import { useMergeStyles } from "./mergeStyles";

interface RejectedFilesProps {
  readonly files: readonly RejectedFile[];
  /** What sends a file back; absent as long as more files are read. */
  readonly noteOf?: (name: string) => ReactElement | null;
}

/** Files that were left out, each with its reason. */
export function RejectedFiles({ files, noteOf }: RejectedFilesProps): ReactElement | null {
  const say = useTexts();
  const locale = useLocale();
  const shell = useShellStyles();
  const styles = useMergeStyles();
  if (files.length === 0) return null;
  return (
    <div>
      <h3 className={shell.heading}>{say("ui.merge.rejectedCount", { count: files.length })}</h3>
      <ul className={shell.list}>
        {files.map(({ name, problem }, index) => (
          <li key={`${name}#${String(index)}`} className={styles.block}>
            <span className={shell.wrap}>{name}</span>
            <span className={styles.small}>{readProblemText(locale, problem)}</span>
            {noteOf?.(name)}
          </li>
        ))}
      </ul>
    </div>
  );
}
