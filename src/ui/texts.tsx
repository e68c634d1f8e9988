import { createContext, useContext, type ReactElement, type ReactNode } from "react";
import { translate, type Locale, type TextData, type TextKey } from "../i18n";

const LocaleContext = createContext<Locale>("vi");

interface LocaleProviderProps {
  readonly locale: Locale;
  readonly children: ReactNode;
}

/** Sets the language of everything inside. */
export function LocaleProvider({ locale, children }: LocaleProviderProps): ReactElement {
  return <LocaleContext value={locale}>{children}</LocaleContext>;
}

/** The language of this part of the screen. */
export function useLocale(): Locale {
  return useContext(LocaleContext);
}

/** Gives the text of a key in the current language. */
export type Say = (key: TextKey, data?: TextData) => string;

/** The texts in the current language. */
export function useTexts(): Say {
  const locale = useLocale();
  return (key, data) => translate(locale, key, data);
}
