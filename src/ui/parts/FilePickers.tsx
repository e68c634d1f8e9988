import { useRef, useState, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import { DocumentMultipleRegular, FolderOpenRegular } from "@fluentui/react-icons";
import type { InputFile } from "../../app/intake";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions } from "../workspaceHooks";

async function readFile(file: File): Promise<InputFile> {
  // The path inside a chosen folder; blank for files chosen one by one.
  const name = file.webkitRelativePath || file.name;
  return { name, bytes: new Uint8Array(await file.arrayBuffer()) };
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
        {...(folder ? { webkitdirectory: "" } : { accept: ".xlsx,.xlsm,.xlsb,.xls,.ods" })}
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

/** Choose files or, where the browser can, a whole folder; reading them starts the consolidation. */
export function FilePickers({ isRunning }: { readonly isRunning: boolean }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const [isReading, setReading] = useState(false);
  const take = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    setReading(true);
    const inputs = await Promise.all(files.map(readFile)).finally(() => {
      setReading(false);
    });
    await actions.consolidate(inputs);
  };
  const shared = {
    isDisabled: isRunning || isReading,
    onFiles: (files: readonly File[]) => void take(files),
  };
  return (
    <div className={styles.row}>
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
      <span aria-live="polite">{isReading ? say("ui.merge.reading") : ""}</span>
    </div>
  );
}
