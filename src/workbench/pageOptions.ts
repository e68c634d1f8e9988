import type { Locale } from "../i18n";

/** What the address of the page asks for. */
export interface PageOptions {
  readonly locale: Locale;
  /** A file of the page's own origin to open first, as an absolute address. */
  readonly open: string | null;
  /** Tests may reach the host through `window.soDuToan`. */
  readonly test: boolean;
}

/** Reads `?lang=en`, `?open=samples/a.xlsx` and `?test=1`; files of other origins are not opened. */
export function readPageOptions(address: string): PageOptions {
  const { searchParams, origin } = new URL(address);
  const asked = searchParams.get("open");
  const file = asked === null ? null : new URL(asked, address);
  return {
    locale: searchParams.get("lang") === "en" ? "en" : "vi",
    open: file?.origin === origin ? file.href : null,
    test: searchParams.get("test") === "1",
  };
}

/** The address of the page in another language, with everything else as it is. */
export function addressIn(locale: Locale, address: string): string {
  const url = new URL(address);
  url.searchParams.set("lang", locale);
  return url.href;
}
