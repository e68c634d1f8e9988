import { foldTone, normalizeText } from "../text";
import { rememberWhere } from "./rememberByText";

/** What a remark says of a year: the task was carried over from it, goes on to it, or begins or ends in it. */
export type YearRole = "carried" | "ahead" | "begun" | "ended";

/** A year that a remark states for the whole task. */
export interface RemarkedYear {
  readonly role: YearRole;
  readonly year: number;
}

/** A cheap look before a text is taken apart. */
const MAY_TELL = /năm\s*20\d\d/iu;
/** Words of a part of the task, of another task or of a time that is not settled. */
const IN_DOUBT =
  /(?<!\p{L})(?:chưa|không|lùi|hoãn|dừng|nếu|hay|hoặc|lại|phần|giai đoạn|hạng mục|gói|đợt|bước|nghiệm thu|bàn giao|quyết toán|thanh toán|thủ tục|hồ sơ|trước|sau|dự kiến)(?!\p{L})/u;
const END_OF_CLAUSE = /[;:,()\n–]|[.-](?!\d)/u;
const SUBJECT = "(?:(?:dự án|nhiệm vụ|công trình) )?";
const YEAR = String.raw`năm (20\d\d)$`;
const ROLES: readonly (readonly [YearRole, RegExp])[] = [
  ["carried", new RegExp(`^${SUBJECT}(?:thực hiện )?chuyển tiếp (?:thực hiện )?từ ${YEAR}`, "u")],
  ["ahead", new RegExp(`^${SUBJECT}(?:thực hiện )?chuyển tiếp (?:thực hiện )?sang ${YEAR}`, "u")],
  [
    "begun",
    new RegExp(
      `^${SUBJECT}(?:khởi công(?: mới)?|bắt đầu)(?: thực hiện)?(?: từ| trong)? ${YEAR}`,
      "u"
    ),
  ],
  [
    "ended",
    new RegExp(
      `^${SUBJECT}(?:sẽ )?(?:hoàn thành|kết thúc)(?: dự án| nhiệm vụ)?(?: trong| vào)? ${YEAR}`,
      "u"
    ),
  ],
];

/** The first such year of a remark; null where it has none, or speaks of a part. */
export const remarkedYear = rememberWhere(MAY_TELL, (text): RemarkedYear | null => {
  const line = foldTone(normalizeText(text));
  if (IN_DOUBT.test(line)) return null;
  for (const part of line.split(END_OF_CLAUSE)) {
    const clause = part.trim().replace(/ +/g, " ");
    for (const [role, pattern] of ROLES) {
      const year = pattern.exec(clause)?.[1];
      if (year !== undefined) return { role, year: Number(year) };
    }
  }
  return null;
});
