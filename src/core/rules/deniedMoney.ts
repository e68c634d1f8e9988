import type { Measure } from "../packs";
import { foldTone, normalizeText } from "../text";
import { rememberByText } from "./rememberByText";

/** Years of which a remark says that they have no money, and the measures that it speaks of. */
interface Denial {
  readonly from: number;
  readonly to: number;
  readonly measures: readonly Measure[];
}

/** What a remark says, before it is known what year the form plans. */
interface Said {
  readonly kind: "none" | "not-yet" | "later" | "stopped";
  readonly year: number | null;
}

/** A cheap look before clauses are read: nearly no text says any of it. */
const MAY_DENY =
  /không|ko |chưa|chuyển|lùi|hoãn|giãn|dời|đẩy|để|từ (?:đầu )?năm|bắt đầu|khởi công|dừng|ngừng|đình chỉ|h[uủ][ỷy]|bãi bỏ|khỏi/iu;
/** What leaves some of the money in its year, or goes on after all. */
const IN_PART =
  /(?<!\p{L})(?:phần|còn lại|giai đoạn|hạng mục|đợt|thanh toán|quyết toán|chuyển nguồn|tiếp tục|nếu|trường hợp|trước đây|từng)(?!\p{L})/u;
const END_OF_CLAUSE = /[;:,()\n–]|[.-](?!\d)|(?<!\p{L})(?:do|vì|theo|nên|chờ|mà)(?!\p{L})/u;
/** Who says it, and when: nothing that narrows what is said. */
const LEAD =
  /^(?:hiện nay|hiện|đến nay|nay|vì vậy|tạm thời|nhiệm vụ(?: này)?|dự án(?: này)?|đề nghị|thống nhất|xin|ubnd (?:tỉnh|xã)|sở tài chính|đã|được|sẽ|dự kiến) /;
const YEAR_ALONE = /^(?:trong )?năm (20\d\d)$/;
const YEAR = String.raw`(?:năm )?(20\d\d)`;
const MONEY = "(?: (?:kinh phí|kế hoạch vốn|vốn|dự toán|nguồn vốn|nguồn kinh phí))";
const WORKS =
  "(?: (?:thực hiện|bố trí|triển khai|kinh phí|vốn|nhiệm vụ|dự án|thời gian|tiến độ|đầu tư|khởi công|việc|toàn bộ|lại|này))";
const IN_YEAR = `(?: (?:thực hiện|trong|cho|của|vào|kế hoạch|dự toán|nữa|này|từ))*(?: ${YEAR})?$`;

/** "Không bố trí kinh phí năm 2027", "Chưa được cấp vốn"; what is not given needs a word for money. */
const NONE = new RegExp(
  `^(?:không|ko|chưa)(?: (?:còn|được|có|thể|đề nghị|đề xuất))*(?:(?: (?:bố trí|phân bổ|cân đối|nhu cầu)(?: được)?)+${MONEY}?|(?: (?:cấp|giao|ghi))?${MONEY})${IN_YEAR}`,
  "u"
);
/** "Đã dừng thực hiện", "Không triển khai năm 2027", "Đưa ra khỏi danh mục". */
const STOPPED = new RegExp(
  `^(?:(?:tạm )?(?:dừng|ngừng|đình chỉ|huỷ|bãi bỏ|hoãn)${WORKS}*|không(?: (?:thực hiện|triển khai|đầu tư)(?: (?:nhiệm vụ|dự án))?)+)${IN_YEAR}|^(?:đưa|rút|loại|bỏ|xoá)(?: (?:nhiệm vụ|dự án|này|ra))* khỏi (?:danh mục|kế hoạch)`,
  "u"
);
/** "Chuyển sang thực hiện từ năm 2028", "Bố trí từ năm 2028". */
const LATER = new RegExp(
  `^(?:tạm )?(?:(?:chuyển|lùi|hoãn|giãn|dời|đẩy|để)${WORKS}*(?: (?:sang|đến|tới|qua|vào|từ))+${WORKS}*|(?:bắt đầu|khởi công)${WORKS}*|(?:bố trí|thực hiện|triển khai|ghi vốn|đầu tư)${WORKS}* từ)(?: (?:từ|vào|trong|đầu|cuối|kế hoạch))* ${YEAR}${WORKS}*$`,
  "u"
);

const saidIn = rememberByText((text): Said | null => {
  if (!MAY_DENY.test(text)) return null;
  const line = foldTone(normalizeText(text));
  if (IN_PART.test(line.replaceAll("không tiếp tục", ""))) return null;
  let before: string | undefined;
  for (const part of line.replaceAll("không tiếp tục", "không").split(END_OF_CLAUSE)) {
    const clause = withoutLead(part.trim());
    const said = readClause(clause, before);
    if (said) return said;
    before = YEAR_ALONE.exec(clause)?.[1];
  }
  return null;
});

function withoutLead(clause: string): string {
  let left = clause;
  while (LEAD.test(left)) left = left.replace(LEAD, "");
  return left;
}

const READERS = [
  ["none", NONE],
  ["stopped", STOPPED],
  ["later", LATER],
] as const;

/** `yearBefore` stood before a colon: "Năm 2027: không bố trí". */
function readClause(clause: string, yearBefore: string | undefined): Said | null {
  const [, ownYear, text = clause] = /^(?:trong )?năm (20\d\d) (.+)$/.exec(clause) ?? [];
  for (const [kind, pattern] of READERS) {
    const found = pattern.exec(text);
    if (!found) continue;
    const stated = found[1] ?? ownYear ?? yearBefore;
    const year = stated === undefined ? null : Number(stated);
    const isOpen = kind === "none" && year === null && text.startsWith("chưa");
    return { kind: isOpen ? "not-yet" : kind, year };
  }
  return null;
}

/** What a remark denies beside a plan of the year; null where it denies nothing. */
export function denialIn(text: string, planYear: number): Denial | null {
  const said = saidIn(text);
  if (!said) return null;
  const year = said.year ?? planYear;
  const one = { from: year, to: year };
  if (said.kind === "none") return { ...one, measures: ["needed", "planned"] };
  // What has no money yet may well need it: only what was given contradicts that.
  if (said.kind === "not-yet") {
    return { ...one, from: -Infinity, measures: ["allocated", "done", "planned"] };
  }
  if (said.kind === "stopped") {
    return { ...one, to: said.year ?? Infinity, measures: ["needed"] };
  }
  return year > planYear ? { ...one, from: planYear, to: year - 1, measures: ["needed"] } : null;
}
