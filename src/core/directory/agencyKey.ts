import { foldTone } from "../text";

/**
 * Key of an agency's name that keeps every diacritic: capitals, blanks, signs, "và" and "&" and the
 * place of a tone mark fall away, so that "Sở KH&CN" and "SỞ KHCN" meet and "Xã Sơn Hà" and
 * "Xã Sơn Hạ" do not.
 */
export function agencyKey(text: string): string {
  return foldTone(text)
    .replace(/^(?:[-+*•]|\d+[.)])\s*/u, "")
    .replaceAll(/(?<=\s)và(?=\s)/gu, "")
    .replaceAll(/[^\p{L}\p{N}]+/gu, "")
    .replaceAll("uỷbannhândân", "ubnd")
    .replaceAll("hộiđồngnhândân", "hđnd");
}

/** First letters of the words behind the first, without "và": "Sở Y tế" → "YT". */
export function initialsOf(name: string): string {
  return name
    .split(/[\s,-]+/)
    .slice(1)
    .filter((word) => word !== "và")
    .map((word) => word.charAt(0))
    .join("");
}
