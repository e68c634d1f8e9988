import { foldKey } from "../text";

const TOTAL =
  /^(?:tong cong|tong so|tong|cong|tong kinh phi|tong nhu cau|tong du toan|tong muc dau tu|tong cong kinh phi)$/;
const FORMULA_TAIL = /(?: (?:[ivx]+|[a-h]))+$/;
const SUBTOTAL = /^(?:tong |cong )+(?:muc|nhom|phan|hang muc)\b/;
const OF_WHICH = /^(?:trong do|bao gom|gom co)\b/;
const CLOSING =
  /^(?:bang chu|noi nhan|thu truong|giam doc|kt giam doc|nguoi lap|lap bieu|ke toan truong|chu tich|ngay thang nam)\b/;

/** Labels are at the front; folding whole task names would cost more than the rest of reading. */
const LABEL_LENGTH = 48;

/** What a label alone says about its row. */
export type LabelKind = "total" | "subtotal" | "of-which" | "closing" | "footnote" | null;

/** Reads "Tổng cộng (I+II)", "Cộng nhóm I", "Trong đó:", "Bằng chữ: …"; null for any other text. */
export function readLabel(text: string): LabelKind {
  if (text === "") return null;
  const key = foldKey(text.slice(0, LABEL_LENGTH));
  if (OF_WHICH.test(key)) return "of-which";
  if (SUBTOTAL.test(key)) return "subtotal";
  if (CLOSING.test(key)) return "closing";
  if (key.startsWith("ghi chu ")) return "footnote";
  const tail = FORMULA_TAIL.exec(key)?.[0] ?? "";
  if (!TOTAL.test(key.slice(0, key.length - tail.length))) return null;
  // "Cộng (I)" closes one group, "Tổng cộng (I+II)" all of them.
  return tail.trim().split(" ").length === 1 && tail !== "" ? "subtotal" : "total";
}
