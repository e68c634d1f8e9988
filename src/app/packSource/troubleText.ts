import { packProblemText, translate, type Locale } from "../../i18n";
import type { PackTrouble } from "./definitions";

/** Why published packs are not used, in one sentence with what to do. */
export function packTroubleText(locale: Locale, trouble: PackTrouble): string {
  const key = `packFile.trouble.${trouble.kind}` as const;
  if (trouble.kind === "refused") {
    const because = packProblemText(locale, trouble.problem);
    return translate(locale, key, { file: trouble.file, because });
  }
  const { kind: _kind, ...data } = trouble;
  return translate(locale, key, data);
}
