import { hasText, translate, type Locale, type TextData } from "../i18n";
import type { Message } from "./ribbon";

/** The address of this page that shows a message instead of waiting for commands. */
export function addressOf({ key, data }: Message, locale: Locale, page: string): string {
  const address = new URL(page);
  address.search = new URLSearchParams({ key, data: JSON.stringify(data), locale }).toString();
  return address.href;
}

/** The text of a message in an address made by addressOf; null when there is none. */
export function textIn(page: string): { readonly locale: Locale; readonly text: string } | null {
  const asked = new URL(page).searchParams;
  const key = asked.get("key") ?? "";
  if (!hasText(key)) return null;
  const locale = asked.get("locale") === "en" ? "en" : "vi";
  const data = JSON.parse(asked.get("data") ?? "{}") as TextData;
  return { locale, text: translate(locale, key, data) };
}
