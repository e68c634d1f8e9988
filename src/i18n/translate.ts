import type { Evidence } from "../core/rules";
import { formatEvidence } from "./evidence";
import { textsOf, type TextTree } from "./loadedTexts";
import type { Locale } from "./locale";
import type { vi } from "./vi";
import "./laterTexts";

type KeysOf<T, Prefix extends string = ""> = {
  [K in keyof T & string]: T[K] extends string ? `${Prefix}${K}` : KeysOf<T[K], `${Prefix}${K}.`>;
}[keyof T & string];

/** Dotted path of a text, checked by the compiler. */
export type TextKey = KeysOf<typeof vi>;

/** Values for the placeholders of a text. */
export type TextData = Readonly<Record<string, Evidence>>;

/** The text at a dotted path, or null. */
export function lookUp(tree: TextTree, key: string): string | null {
  let at: string | TextTree | undefined = tree;
  for (const part of key.split(".")) at = typeof at === "object" ? at[part] : undefined;
  return typeof at === "string" ? at : null;
}

/** Whether a text exists; for keys that are made from data, such as those of rules. */
export function hasText(key: string): key is TextKey {
  return lookUp(textsOf("vi"), key) !== null;
}

/** The text of a key with `{name}` placeholders filled. Throws on an unknown key: that is a bug. */
export function translate(locale: Locale, key: TextKey, data: TextData = {}): string {
  const text = lookUp(textsOf(locale), key);
  if (text === null) throw new Error(`no text for ${key}`);
  return fillText(locale, text, data);
}

/** A text with its `{name}` placeholders filled. */
export function fillText(locale: Locale, text: string, data: TextData): string {
  return text.replace(/\{(\w+)\}/g, (all, name: string) => {
    const value = data[name];
    return value === undefined ? all : formatEvidence(locale, value);
  });
}

/** As `translate`, for keys that are put together from data. */
export function translateDynamic(locale: Locale, key: string, data: TextData = {}): string {
  if (!hasText(key)) throw new Error(`no text for ${key}`);
  return translate(locale, key, data);
}

/** The locale for a language tag such as "en-US": Vietnamese, unless it is English. */
export function localeOfLanguage(tag: string): Locale {
  return /^en\b/i.test(tag) ? "en" : "vi";
}
