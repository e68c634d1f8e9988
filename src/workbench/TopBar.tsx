import { useRef, useSyncExternalStore, type ChangeEvent, type ReactElement } from "react";
import { translate, type TextKey } from "../i18n";
import { BarNotice } from "./BarNotice";
import type { Session, SessionState } from "./session";

/** Kinds of files that can be opened. */
const ACCEPTED = ".xlsx,.xlsm,.xlsb,.xls,.ods";

interface TopBarProps {
  readonly session: Session;
  readonly onLocale: (locale: SessionState["locale"]) => void;
}

function FileButton({
  session,
  label,
}: {
  readonly session: Session;
  readonly label: string;
}): ReactElement {
  const input = useRef<HTMLInputElement>(null);
  const openChosen = async (event: ChangeEvent<HTMLInputElement>): Promise<void> => {
    const { target } = event;
    const file = target.files?.[0];
    if (file) await session.open(new Uint8Array(await file.arrayBuffer()), file.name);
    // Choosing the same file again must count as a choice.
    target.value = "";
  };
  return (
    <>
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        accept={ACCEPTED}
        aria-label={label}
        onChange={(event) => void openChosen(event)}
      />
    </>
  );
}

function FileName({ state }: { readonly state: SessionState }): ReactElement {
  const { locale, name, unsaved, busy } = state;
  const progress: TextKey | null = busy && `workbench.${busy}`;
  return (
    <span className="file-name" aria-live="polite">
      {name ?? translate(locale, "workbench.untitled")}{" "}
      <span className="file-state">
        {progress
          ? translate(locale, progress)
          : unsaved && `(${translate(locale, "workbench.unsaved")})`}
      </span>
    </span>
  );
}

/** The line above the grid: open, save, name of the file, language. */
export function TopBar({ session, onLocale }: TopBarProps): ReactElement {
  const { store } = session;
  const state = useSyncExternalStore(store.subscribe, store.getState);
  const { locale, busy, message } = state;
  const text = (key: TextKey): string => translate(locale, key);
  const other = locale === "vi" ? "en" : "vi";
  return (
    <>
      <nav className="top-bar" aria-label={text("workbench.bar")}>
        <FileButton session={session} label={text("workbench.open")} />
        <button
          type="button"
          disabled={busy !== null}
          onClick={() => void session.save(text("workbench.untitled"))}
        >
          {text("workbench.save")}
        </button>
        <FileName state={state} />
        <button
          type="button"
          className="quiet"
          lang={other}
          aria-label={text("workbench.languageLabel")}
          onClick={() => {
            onLocale(other);
          }}
        >
          {text("workbench.language")}
        </button>
      </nav>
      {message && (
        <BarNotice
          message={message}
          locale={locale}
          onDismiss={() => {
            store.set({ message: null });
          }}
        />
      )}
    </>
  );
}
