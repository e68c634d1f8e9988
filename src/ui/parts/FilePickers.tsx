import { useState, type ReactElement } from "react";
import { mergeClasses } from "@fluentui/react-components";
import { DocumentMultipleRegular, FolderOpenRegular } from "@fluentui/react-icons";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions } from "../workspaceHooks";
import { FileButton } from "./FileButton";
import { listDropped, type NamedFile } from "./droppedFiles";
import { useMergeStyles } from "./mergeStyles";

/** The path inside a chosen folder is its name; blank for files chosen one by one. */
function chosen(file: File): NamedFile {
  return { name: file.webkitRelativePath || file.name, file };
}

const SEPARATE = { multiple: true, accept: ".xlsx,.xlsm,.xlsb,.xls,.ods,.csv,.zip" };
const FOLDER = { multiple: true, webkitdirectory: "" };

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
      <FileButton
        label={say("ui.merge.choose")}
        icon={<DocumentMultipleRegular />}
        attributes={SEPARATE}
        {...shared}
      />
      {canChooseFolder() ? (
        <FileButton
          label={say("ui.merge.chooseFolder")}
          icon={<FolderOpenRegular />}
          attributes={FOLDER}
          {...shared}
        />
      ) : null}
      <span aria-live="polite">{isListing ? say("ui.merge.reading") : ""}</span>
    </div>
  );
}
