import type { ReactElement } from "react";
import { readProblemText, translate, type Locale } from "../i18n";
import type { BarMessage } from "./session";

interface BarNoticeProps {
  readonly message: BarMessage;
  readonly locale: Locale;
  readonly onDismiss: () => void;
}

function sentence(locale: Locale, message: BarMessage): string {
  if (message.kind === "problem") return readProblemText(locale, message.problem);
  if (message.kind === "not-found") {
    return translate(locale, "workbench.notFound", { name: message.name });
  }
  if (message.kind === "save-failed") {
    return translate(locale, "workbench.saveFailed", { detail: message.detail });
  }
  const names = message.features.map((feature) =>
    translate(locale, `workbench.lost.features.${feature}`)
  );
  const features = names.join(translate(locale, "workbench.lost.and"));
  return translate(locale, "workbench.lost.intro", { name: message.name, features });
}

/** A message above the grid that stays until it is closed. */
export function BarNotice({ message, locale, onDismiss }: BarNoticeProps): ReactElement {
  const isError = message.kind !== "lost";
  return (
    <div
      className={isError ? "bar-message error" : "bar-message"}
      role={isError ? "alert" : "status"}
    >
      <p>{sentence(locale, message)}</p>
      <button type="button" onClick={onDismiss}>
        {translate(locale, "workbench.dismiss")}
      </button>
    </div>
  );
}
