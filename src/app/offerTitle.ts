import type { FixOffer, Issue } from "../core/rules";
import { translateDynamic, type Locale, type TextData } from "../i18n";

/** What an offer to mend is called: the key of its text, and what that text is filled with. */
export function titleOf(
  { data }: Pick<Issue, "data">,
  offer: FixOffer
): { readonly titleKey: string; readonly titleData: TextData } {
  return { titleKey: `fixes.${offer.titleId}`, titleData: { ...data, ...offer.data } };
}

/** What an offer to mend is called, as on its button. */
export function offerTitle(issue: Pick<Issue, "data">, offer: FixOffer, locale: Locale): string {
  const { titleKey, titleData } = titleOf(issue, offer);
  return translateDynamic(locale, titleKey, titleData);
}
