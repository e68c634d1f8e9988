import { doctor as en } from "./en/doctor";
import type { Locale } from "./locale";
import type { TextTree } from "./loadedTexts";
import { fillText, lookUp, type TextData } from "./translate";
import { doctor as vi } from "./vi/doctor";

const TEXTS: Readonly<Record<Locale, TextTree>> = { vi, en };

/**
 * A text of the doctor page; these stand apart so that the pane does not carry them. Throws on an
 * unknown key: that is a bug.
 */
export function doctorText(locale: Locale, key: string, data: TextData = {}): string {
  const text = lookUp(TEXTS[locale], key);
  if (text === null) throw new Error(`no text for ${key} of the doctor`);
  return fillText(locale, text, data);
}
