import type { ReactElement } from "react";
import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
} from "@fluentui/react-components";
import type { Preview } from "../../app/workspaceState";
import { translateDynamic } from "../../i18n";
import { useLocale, useTexts } from "../texts";
import { useActions, useWorkspaceState } from "../workspaceHooks";
import { PreviewTable } from "./PreviewTable";

function PreviewBody({ preview }: { readonly preview: Preview }): ReactElement {
  const say = useTexts();
  const locale = useLocale();
  const actions = useActions();
  return (
    <DialogBody>
      <DialogTitle>{translateDynamic(locale, preview.titleKey, preview.titleData)}</DialogTitle>
      <DialogContent>
        <PreviewTable lines={preview.lines} />
      </DialogContent>
      <DialogActions>
        <Button appearance="primary" onClick={() => void actions.applyPreview()}>
          {say("ui.preview.apply")}
        </Button>
        <Button onClick={actions.closePreview}>{say("ui.preview.cancel")}</Button>
      </DialogActions>
    </DialogBody>
  );
}

/** Shows each cell that would change, before anything changes. */
export function PreviewDialog(): ReactElement {
  const actions = useActions();
  const { preview } = useWorkspaceState();
  return (
    <Dialog
      open={preview !== null}
      onOpenChange={(_event, { open }) => {
        if (!open) actions.closePreview();
      }}
    >
      <DialogSurface>{preview ? <PreviewBody preview={preview} /> : null}</DialogSurface>
    </Dialog>
  );
}
