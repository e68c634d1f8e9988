import { render, screen } from "@testing-library/react";
import userEvent, { type UserEvent } from "@testing-library/user-event";
import type { Workspace } from "../../src/app/workspace";
import type { Locale } from "../../src/i18n";
import { App } from "../../src/ui";

/** Shows the pane and waits until the workbook was read; `user` acts as a person would. */
export async function renderApp(workspace: Workspace, locale: Locale = "vi"): Promise<UserEvent> {
  const user = userEvent.setup();
  render(<App workspace={workspace} locale={locale} />);
  await screen.findByRole("status");
  return user;
}

/** Opens one of the sections by its tab. */
export async function openSection(user: UserEvent, name: string): Promise<void> {
  await user.click(screen.getByRole("tab", { name }));
}
