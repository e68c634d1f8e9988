import { useEffect, type KeyboardEvent as ReactKeyboardEvent, type RefObject } from "react";
import { useActions } from "../workspaceHooks";

/** Marks the button of an issue, for moving between them by keys. */
export const ISSUE_BUTTON = "data-issue";

/** The frame of the pane, inside which F8 works. */
export const SHELL = "data-sdt-shell";

function focusCurrent(root: HTMLElement): void {
  root.querySelector<HTMLElement>(`[${ISSUE_BUTTON}][aria-current="true"]`)?.focus();
}

/** Puts the focus back into the list when what had it is gone with a mended issue. */
export function keepFocusInList(): void {
  const { activeElement } = document;
  if (activeElement !== null && activeElement !== document.body) return;
  const frame = document.querySelector<HTMLElement>(`[${SHELL}]`);
  const issue = frame?.querySelector<HTMLElement>(`[${ISSUE_BUTTON}][tabindex="0"]`);
  (issue ?? frame?.querySelector<HTMLElement>("main button"))?.focus();
}

/** F8 and Shift+F8 go to the next and previous issue while the focus is inside the pane. */
export function useIssueKeys(root: RefObject<HTMLElement | null>): void {
  const actions = useActions();
  useEffect(() => {
    const screen = root.current;
    const frame = screen?.closest<HTMLElement>(`[${SHELL}]`);
    const onKeyDown = (event: KeyboardEvent): void => {
      if (event.key !== "F8" || !screen) return;
      event.preventDefault();
      void actions.step(event.shiftKey ? -1 : 1).then(() => {
        focusCurrent(screen);
      });
    };
    frame?.addEventListener("keydown", onKeyDown);
    return () => {
      frame?.removeEventListener("keydown", onKeyDown);
    };
  }, [actions, root]);
}

function targetOf(key: string, at: number, count: number): number | null {
  if (key === "ArrowDown") return Math.min(at + 1, count - 1);
  if (key === "ArrowUp") return Math.max(at - 1, 0);
  if (key === "Home") return 0;
  return key === "End" ? count - 1 : null;
}

/** Arrow keys, Home and End move the focus between issues. */
export function moveByKey(event: ReactKeyboardEvent<HTMLElement>): void {
  const list = event.currentTarget.closest("[role='region'], section");
  const buttons = [...(list?.querySelectorAll<HTMLElement>(`[${ISSUE_BUTTON}]`) ?? [])];
  const target = targetOf(event.key, buttons.indexOf(event.currentTarget), buttons.length);
  if (target === null) return;
  event.preventDefault();
  buttons[target]?.focus();
}
