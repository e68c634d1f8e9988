import { foldKey } from "../text";
import { mayStartLabel } from "./labelStart";

const TOTAL =
  /^(?:tong cong|tong so|tong|cong|tong kinh phi|tong nhu cau|tong du toan|tong muc dau tu|tong cong kinh phi)$/;
const FORMULA_TAIL = /(?: (?:[ivx]+|[a-h]|\d{1,2}))+$/;
/** A total by its words, whatever else follows; "Tổng hợp", "Tổng đài", "Tổng cục" are names. */
const TOTAL_OF =
  /^(?:tong|cong)(?: cong| so| chi| thu| von| kinh phi| nhu cau| du toan| muc| gia| gia tri| nguon| ngan sach| tien| ke hoach)+\b(?! ty\b)/;
const SUBTOTAL =
  /^(?:tong |cong |so )*(?:tong|cong)(?: so)? (?:muc|nhom|phan|hang muc|tieu muc)\b(?! dau tu\b)/;
const OF_WHICH = /^(?:trong do|bao gom|gom co|gom)\b/;
/** "Làm tròn" below a total says the total again. */
const ROUNDING = /^(?:lam tron|lay tron|so lam tron)\b/;
const CLOSING =
  /^(?:noi nhan|thu truong|giam doc|kt giam doc|tm ubnd|tm uy ban|tl giam doc|nguoi lap|lap bieu|ke toan truong|chu tich|kt chu tich|ngay thang nam)\b/;

/** Sums that a page break repeats: "Cộng trang 1", "Cộng mang sang", "Mang sang", "Trang trước chuyển sang". */
const CARRIED =
  /^(?:tong |so )?(?:cong )?(?:trang(?: truoc)?|het trang|cuoi trang|mang sang|(?:trang truoc )?(?:chuyen|mang) sang|chuyen trang)(?: tu| trang| truoc| sau| nay| so| \d{1,3})*$/;

/** "Bằng chữ: …", "Số tiền bằng chữ: …", "Viết bằng chữ: …". */
const IN_WORDS = /^(?:tong )?(?:so tien )?(?:viet |ghi )?bang chu\b/;

/** Labels told by their words alone. */
const WORDED = [
  [SUBTOTAL, "subtotal"],
  [IN_WORDS, "closing"],
  [CLOSING, "closing"],
  [/^ghi chu /, "footnote"],
  [ROUNDING, "rounding"],
  [CARRIED, "carried"],
] as const;

/** The first word of every label, folded: names that begin with other words are looked at no further. */
const FIRST_WORDS: ReadonlySet<string> = new Set(
  (
    "bang bao chu chuyen cong cuoi ghi giam gom ke kt lam lap lay mang ngay nguoi noi so thu tl " +
    "tm tong trang trong viet"
  ).split(" ")
);

/** "Quảng Ngãi, ngày … tháng … năm 2018": the place and date above a signature. */
const SIGNED =
  /^(?:(?:\p{Lu}[\p{L}.]* ?){1,5}|[.…_ ]+), ?ngày [^\p{L}]{0,12} ?tháng [^\p{L}]{0,12} ?năm[^\p{L}]{0,12}(?:\n|$)/u;

/** "Cộng", and not "Công sở" or "Cổng thông tin", which fold to the same letters. */
const CONG = /^[^\p{L}]{0,4}c[ộo]ng(?!\p{L})/iu;

/** Labels are at the front; folding whole task names would cost more than the rest of reading. */
const LABEL_LENGTH = 60;

/** Whether a text is the line that says the total in words. */
export function isAmountInWords(text: string): boolean {
  return IN_WORDS.test(foldKey(text.slice(0, LABEL_LENGTH)));
}

/** What a label alone says about its row; "total-of" needs a look at the figures or at the row. */
export type LabelKind =
  | "total"
  | "total-of"
  | "subtotal"
  | "of-which"
  | "closing"
  | "footnote"
  | "rounding"
  | "carried"
  | null;

/** Reads "Tổng cộng (I+II)", "Cộng nhóm I", "Trong đó:", "Bằng chữ: …"; null for any other text. */
export function readLabel(text: string): LabelKind {
  if (text.includes("ngày") && SIGNED.test(text)) return "closing";
  const key = mayStartLabel(text) ? foldKey(text.slice(0, LABEL_LENGTH)) : "";
  if (!beginsLikeLabel(key)) return null;
  if (key.startsWith("cong") && !CONG.test(text.normalize("NFC"))) return null;
  if (OF_WHICH.test(key)) return ofWhichLabel(text, key);
  const [, worded] = WORDED.find(([words]) => words.test(key)) ?? [];
  if (worded) return worded;
  if (!key.startsWith("tong") && !key.startsWith("cong")) return null;
  return totalLabel(text, key);
}

function beginsLikeLabel(key: string): boolean {
  return key !== "" && FIRST_WORDS.has(key.split(" ", 1)[0] ?? "");
}

/** "Bao gồm" and "Gồm" are labels only with a colon, or alone: "Gồm sứ …" is a name. */
function ofWhichLabel(text: string, key: string): LabelKind {
  return key.startsWith("trong do") || text.includes(":") || key.split(" ").length <= 2
    ? "of-which"
    : null;
}

function totalLabel(text: string, key: string): LabelKind {
  const tail = FORMULA_TAIL.exec(key)?.[0] ?? "";
  if (!TOTAL.test(key.slice(0, key.length - tail.length))) {
    return TOTAL_OF.test(key) || isSumFormula(text) ? "total-of" : null;
  }
  // "Cộng (I)" closes one group, "Tổng cộng (I+II)" all of them.
  return tail.trim().split(" ").length === 1 && tail !== "" ? "subtotal" : "total";
}

/** "… (I+II+III)", "… (A + B)", "… = 1+2": a name that says what it adds up. */
const SUM_FORMULA = /[(=] ?((?:[IVX]+|[A-HĐ]|\d{1,2})(?: ?\+ ?(?:[IVX]+|[A-HĐ]|\d{1,2}))+) ?\)?$/;

/** The numbers that a name says it adds up, "I+II" → ["I", "II"]; none for any other name. */
export function sumFormulaOf(text: string): readonly string[] {
  if (!text.includes("+")) return [];
  const formula = SUM_FORMULA.exec(text.trim())?.[1];
  return formula === undefined ? [] : formula.split("+").map((part) => part.trim());
}

function isSumFormula(text: string): boolean {
  return sumFormulaOf(text).length > 1;
}

const OF_WHICH_WORDS = /^[^\p{L}]*(?:trong\s+đó|bao\s+gồm|gồm\s+có|gồm)\s*[:,;.–-]*\s*/iu;

/** What follows "Trong đó:" in the same cell, dashes and all; "" when it stands alone. */
export function afterOfWhich(text: string): string {
  return text.normalize("NFC").replace(OF_WHICH_WORDS, "");
}
