/** Encodings from before Unicode that files still carry; both write into the bytes of CP1252. */
export type LegacyEncoding = "tcvn3" | "vni";

const LETTERS = "àáảãạăằắẳẵặâầấẩẫậèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵđ";

/** TCVN 5712:1993 VN3 ("ABC"), in the order of LETTERS. ư is the soft hyphen. */
const TCVN3 = "µ¸¶·¹¨»¾¼½Æ©ÇÊÈÉËÌÐÎÏÑªÒÕÓÔÖ×ÝØÜÞßãáâä«åèæçé¬êíëìîïóñòô\u00adõøö÷ùúýûüþ®";
/** The only capitals it has; the others need a font of capitals such as .VnTimeH. */
const TCVN3_CAPITALS = ["ĂÂÊÔƠƯĐ", "¡¢£¤¥¦§"] as const;

/** VNI for Windows, in the order of LETTERS: a base letter and the sign of its tone. */
const VNI = (
  "aø aù aû aõ aï aê aè aé aú aü aë aâ aà aá aå aã aä eø eù eû eõ eï eâ eà eá eå eã eä ì í æ ó ò " +
  "oø où oû oõ oï oâ oà oá oå oã oä ô ôø ôù ôû ôõ ôï uø uù uû uõ uï ö öø öù öû öõ öï yø yù yû yõ î ñ"
).split(" ");

function pair(from: string, to: string): readonly (readonly [string, string])[] {
  const letters = Array.from(to);
  return Array.from(from, (sign, index) => [sign, letters[index] ?? ""]);
}

function vniPairs(): readonly (readonly [string, string])[] {
  return Array.from(LETTERS).flatMap((letter, index) => {
    const written = VNI[index] ?? "";
    const capital = letter.toUpperCase();
    // "UÛY", and with the small sign "Uûy": both are typed.
    const mixed = written.charAt(0).toUpperCase() + written.slice(1);
    return [
      [written, letter],
      [mixed, capital],
      [written.toUpperCase(), capital],
    ] as const;
  });
}

/** What one written sign, or letter with sign, of each encoding means. */
export const LEGACY_LETTERS: Readonly<Record<LegacyEncoding, ReadonlyMap<string, string>>> = {
  tcvn3: new Map([...pair(TCVN3, LETTERS), ...pair(TCVN3_CAPITALS[1], TCVN3_CAPITALS[0])]),
  vni: new Map(vniPairs()),
};

/** Every written sign of each encoding; VNI's two-sign letters go before their first sign alone. */
export const LEGACY_SIGNS: Readonly<Record<LegacyEncoding, RegExp>> = {
  tcvn3: new RegExp(`[${[...LEGACY_LETTERS.tcvn3.keys()].join("")}]`, "g"),
  vni: new RegExp(
    [...LEGACY_LETTERS.vni.keys()].sort((a, b) => b.length - a.length).join("|"),
    "g"
  ),
};
