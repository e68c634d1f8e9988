/** Codes of TCVN 5712:1993 (".VnTime"), in the order of LETTERS; capitals with tones have none. */
const LETTERS = "àảãáạăằẳẵắặâầẩẫấậđèẻẽéẹêềểễếệìỉĩíịòỏõóọôồổỗốộơờởỡớợùủũúụưừửữứựỳỷỹýỵ";
const TCVN3 = "µ¶·¸¹¨»¼½¾Æ©ÇÈÉÊË®ÌÎÏÐÑªÒÓÔÕÖ×ØÜÝÞßáâãä«åæçèé¬êëìíîïñòóô\u00ADõö÷øùúûüýþ";
const TCVN3_CAPITALS: Readonly<Record<string, string>> = {
  Ă: "¡",
  Â: "¢",
  Ê: "£",
  Ô: "¤",
  Ơ: "¥",
  Ư: "¦",
  Đ: "§",
};

/** VNI writes a letter and a mark after it; these letters are single. */
const VNI_SINGLE: Readonly<Record<string, string>> = {
  đ: "ñ",
  ì: "ì",
  í: "í",
  ỉ: "æ",
  ĩ: "ó",
  ị: "ò",
  ơ: "ô",
  ư: "ö",
  ỵ: "î",
};
const VNI_TONES: Readonly<Record<string, string>> = {
  "\u0300": "ø",
  "\u0301": "ù",
  "\u0309": "û",
  "\u0303": "õ",
  "\u0323": "ï",
};
const VNI_CIRCUMFLEX: Readonly<Record<string, string>> = {
  "": "â",
  "\u0300": "à",
  "\u0301": "á",
  "\u0309": "å",
  "\u0303": "ã",
  "\u0323": "ä",
};
const VNI_BREVE: Readonly<Record<string, string>> = {
  "": "ê",
  "\u0300": "è",
  "\u0301": "é",
  "\u0309": "ú",
  "\u0303": "ü",
  "\u0323": "ë",
};

/** A Vietnamese text as it is stored under a TCVN3 font such as ".VnTime". */
export function toTcvn3(text: string): string {
  return Array.from(text.normalize("NFC"))
    .map((letter) => {
      const capital = TCVN3_CAPITALS[letter];
      const at = LETTERS.indexOf(letter.toLowerCase());
      return capital ?? (at < 0 ? letter : TCVN3.charAt(at));
    })
    .join("");
}

/** A Vietnamese text as it is stored under a VNI font such as "VNI-Times". */
export function toVni(text: string): string {
  return Array.from(text.normalize("NFC")).map(letterToVni).join("");
}

function letterToVni(letter: string): string {
  const lower = letter.toLowerCase();
  const code = VNI_SINGLE[lower] ?? markedToVni(lower);
  return letter === lower ? code : code.toUpperCase();
}

function markedToVni(letter: string): string {
  const [base = "", ...marks] = Array.from(letter.normalize("NFD"));
  const tone = marks.find((mark) => VNI_TONES[mark] !== undefined) ?? "";
  if (marks.includes("\u0302")) return base + (VNI_CIRCUMFLEX[tone] ?? "");
  if (marks.includes("\u0306")) return base + (VNI_BREVE[tone] ?? "");
  const start = marks.includes("\u031B") ? (VNI_SINGLE[base === "o" ? "ơ" : "ư"] ?? "") : base;
  return start + (VNI_TONES[tone] ?? "");
}
