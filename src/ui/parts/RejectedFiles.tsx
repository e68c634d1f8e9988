import { memo, type ReactElement } from "react";
import type { RejectedFile } from "../../app/consolidationRunner";
import { readProblemText } from "../../i18n";
import { useShellStyles } from "../shellStyles";
import { useLocale, useTexts } from "../texts";
import { useMergeStyles } from "./mergeStyles";
import { usePortions } from "./usePortions";

/** What sends a file back; undefined as long as more files are read. */
type NoteOf = ((name: string) => ReactElement | null) | undefined;

interface RejectedLineProps {
  readonly file: RejectedFile;
  readonly noteOf: NoteOf;
}

/** Drawn once, however many lines follow it. */
const RejectedLine = memo(function RejectedLine({ file, noteOf }: RejectedLineProps): ReactElement {
  const locale = useLocale();
  const shell = useShellStyles();
  const styles = useMergeStyles();
  return (
    <li className={styles.block}>
      <span className={shell.wrap}>{file.name}</span>
      <span className={styles.small}>{readProblemText(locale, file.problem)}</span>
      {noteOf?.(file.name)}
    </li>
  );
});

interface RejectedFilesProps {
  readonly files: readonly RejectedFile[];
  readonly noteOf?: NoteOf;
}

/** Files that were left out, each with its reason. */
export function RejectedFiles({ files, noteOf }: RejectedFilesProps): ReactElement | null {
  const say = useTexts();
  const shell = useShellStyles();
  const shown = usePortions(files.length);
  if (files.length === 0) return null;
  return (
    <div>
      <h3 className={shell.heading}>{say("ui.merge.rejectedCount", { count: files.length })}</h3>
      <ul className={shell.list}>
        {files.slice(0, shown).map((file, index) => (
          <RejectedLine key={`${file.name}#${String(index)}`} file={file} noteOf={noteOf} />
        ))}
      </ul>
    </div>
  );
}
