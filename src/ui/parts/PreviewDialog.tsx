import { useLayoutEffect, useRef, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { Preview } from "../../app/workspaceState";
import { translateDynamic } from "../../i18n";
import { useShellStyles } from "../shellStyles";
import { useLocale, useTexts } from "../texts";
import { useActions, useWorkspaceValue } from "../workspaceHooks";
import { useDialogStyles } from "./dialogStyles";
import { keepFocusInList } from "./issueKeys";
import { PreviewTable } from "./PreviewTable";

function PreviewModal({ preview }: { readonly preview: Preview }): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const actions = useActions();
  const shell = useShellStyles();
  const styles = useDialogStyles();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => {
      // Gives the focus back to where it was.
      element?.close();
    };
  }, []);
  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby="sdt-preview-title"
      onCancel={actions.closePreview}
    >
      <h2 id="sdt-preview-title" className={styles.title}>
        {translateDynamic(locale, preview.titleKey, preview.titleData)}
      </h2>
      <PreviewTable lines={preview.lines} />
      <div className={shell.row}>
        <Button
          appearance="primary"
          onClick={() => void actions.applyPreview().then(keepFocusInList)}
        >
          {say("ui.preview.apply")}
        </Button>
        <Button onClick={actions.closePreview}>{say("ui.preview.cancel")}</Button>
      </div>
    </dialog>
  );
}

/** Shows each cell that would change, before anything changes. */
export function PreviewDialog(): ReactElement | null {
  const preview = useWorkspaceValue((state) => state.preview);
  return preview ? <PreviewModal preview={preview} /> : null;
}
