import { useEffect, useRef, type ReactElement } from "react";
import { Button } from "@fluentui/react-components";
import type { MappingView } from "../../app/mappingView";
import { useShellStyles } from "../shellStyles";
import { useTexts } from "../texts";
import { useActions, useWorkspace, useWorkspaceState } from "../workspaceHooks";
import { MappingFields } from "./MappingFields";
import { MappingResult } from "./MappingResult";
import { MappingRows } from "./MappingRows";

function MappingButtons({ view }: { readonly view: MappingView }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const actions = useActions();
  const { capabilities } = useWorkspace();
  const { busy } = useWorkspaceState();
  const { form } = view.answers;
  const isReady = view.mapping !== null && view.problem === null && busy === null;
  return (
    <div className={styles.row}>
      <Button
        appearance="primary"
        disabledFocusable={!isReady}
        onClick={() => void actions.confirmMapping()}
      >
        {say("ui.mapping.confirm", { form })}
      </Button>
      {capabilities.insertSheets ? (
        <Button disabledFocusable={!isReady} onClick={() => void actions.insertMapped()}>
          {say("ui.mapping.insert", { form })}
        </Button>
      ) : null}
      <Button onClick={actions.closeMapping}>{say("ui.mapping.cancel")}</Button>
    </div>
  );
}

/** Asks which column of a table is which of a form, and shows what would be read. */
export function MappingScreen({ view }: { readonly view: MappingView }): ReactElement {
  const say = useTexts();
  const styles = useShellStyles();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.focus();
  }, []);
  return (
    <div className={styles.stack}>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {say("ui.mapping.title")}
      </h2>
      <p className={styles.hint}>{say("ui.mapping.hint")}</p>
      <MappingFields view={view} />
      <MappingRows view={view} />
      <MappingResult view={view} />
      <MappingButtons view={view} />
    </div>
  );
}
