import { enFirst } from "./en/first";
import type { Locale } from "./locale";
import { viFirst } from "./vi/first";

/** Any nesting of texts. */
export interface TextTree {
  readonly [key: string]: string | TextTree;
}

const loaded: Record<Locale, TextTree> = { vi: viFirst, en: enFirst };

/** The texts at hand in a language. */
export function textsOf(locale: Locale): TextTree {
  return loaded[locale];
}

/** Puts further texts beside those at hand. */
export function addTexts(texts: Readonly<Record<Locale, TextTree>>): void {
  for (const locale of ["vi", "en"] as const) {
    loaded[locale] = { ...loaded[locale], ...texts[locale] };
  }
}
