import type { ReactElement } from "react";
import { useTexts } from "../texts";
import { useMergeStyles } from "./mergeStyles";

interface NoteButtonProps {
  /** Name of the file that goes back. */
  readonly name: string;
  readonly onNote: (name: string) => void;
}

/** The note to the agency of a file. A plain button: a list has a thousand of them. */
export function NoteButton({ name, onNote }: NoteButtonProps): ReactElement {
  const say = useTexts();
  const styles = useMergeStyles();
  const label = say("ui.merge.note");
  return (
    <button
      type="button"
      className={styles.note}
      aria-label={`${label}: ${name}`}
      onClick={() => {
        onNote(name);
      }}
    >
      {label}
    </button>
  );
}
