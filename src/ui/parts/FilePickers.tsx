import { useRef, useState, type ReactElement } from "react";
import { Button, mergeClasses } from "@fluentui/react-components";
import { DocumentMultipleRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions } from "../workspaceHooks";
import { listDropped, type NamedFile } from "./droppedFiles";
import { useMergeStyles } from "./mergeStyles";

/** The path inside a chosen folder is its name; blank for files chosen one by one. */
function chosen(file: File): NamedFile {
  return { name: file.webkitRelativePath || file.name, file };
}

interface FilePickerProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly folder: boolean;
  readonly isDisabled: boolean;
  readonly onFiles: (files: readonly File[]) => void;
}

function FilePicker({ label, icon, folder, isDisabled, onFiles }: FilePickerProps): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        hidden
        multiple
        aria-label={label}
        {...(folder
          ? { webkitdirectory: "" }
          : { accept: ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.zip" })}
        onChange={({ target }) => {
          onFiles([...(target.files ?? [])]);
          // So that the same files can be chosen again.
          target.value = "";
        }}
      />
      <Button icon={icon} disabledFocusable={isDisabled} onClick={() => input.current?.click()}>
        {label}
      </Button>
    </>
  );
}

function canChooseFolder(): boolean {
  return "webkitdirectory" in HTMLInputElement.prototype;
}

/** Choose or drop files or, where the browser can, whole folders; that starts the consolidation. */
export function FilePickers({ isRunning }: { readonly isRunning: boolean }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const [isListing, setListing] = useState(false);
  const merge = useMergeStyles();
  const isDisabled = isRunning || isListing;
  const take = async (listed: Promise<readonly NamedFile[]>): Promise<void> => {
    setListing(true);
    const files = await listed.finally(() => {
      setListing(false);
    });
    if (files.length > 0) await actions.consolidate(files);
  };
  const shared = {
    isDisabled,
    onFiles: (files: readonly File[]) => void take(Promise.resolve(files.map(chosen))),
  };
  return (
    // Dropping files is an extra for the mouse: the buttons inside take the same ones by keyboard.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={mergeClasses(styles.row, merge.drop)}
      onDragOver={(event) => {
        event.preventDefault();
      }}
      onDrop={(event) => {
        event.preventDefault();
        if (!isDisabled) void take(listDropped(event.dataTransfer));
      }}
    >
      <FilePicker
        label={say("ui.merge.choose")}
        icon={<DocumentMultipleRegular />}
        folder={false}
        {...shared}
      />
      {canChooseFolder() ? (
        <FilePicker
          label={say("ui.merge.chooseFolder")}
          icon={<FolderOpenRegular />}
          folder
          {...shared}
        />
      ) : null}
      <span aria-live="polite">{isListing ? say("ui.merge.reading") : ""}</span>
    </div>
  );
}
