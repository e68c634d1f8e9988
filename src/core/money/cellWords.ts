import { foldKey } from "../text";

/** Entries that hold the place of an amount still to come, as folded keys. */
const PLACEHOLDERS: ReadonlySet<string> = new Set(
  [
    "đang xác định",
    "đang lập",
    "đang trình",
    "đang cập nhật",
    "cập nhật sau",
    "bổ sung sau",
    "sẽ bổ sung",
    "chờ phê duyệt",
    "chờ phân bổ",
    "theo thực tế",
    "theo dự toán",
    "theo dự toán được duyệt",
    "theo quyết định phê duyệt",
    "không",
    "không có",
    "không xác định",
    "x",
    "xx",
    "xxx",
    "n/a",
    "na",
    "tbd",
  ].map(foldKey)
);

const APPROXIMATE_BEFORE =
  /^(?:(?:vào )?khoảng|dự kiến|ước tính|ước|tạm tính|khái toán|trên dưới|trên|hơn|gần|dưới|không quá|tối đa|tối thiểu|[~≈±><≥≤])[ :]*(?=\d|k|d|ư|t)/iu;
const APPROXIMATE_AFTER = / ?[([]?(?:dự kiến|ước tính|ước|tạm tính|khái toán)[)\]]?$/iu;

/** Whether an entry only says that the amount is not known yet: "…", "?", "chưa xác định". */
export function isPlaceholder(text: string): boolean {
  if (/^[.…?_*/\\ ]+$/.test(text)) return true;
  const key = foldKey(text);
  return PLACEHOLDERS.has(key) || /^chua\b[^\d]*$/.test(key);
}

/** Takes "khoảng", "dự kiến", "≈" off an amount and says whether one was there. */
export function stripApproximate(text: string): { text: string; approximate: boolean } {
  let rest = text;
  for (let before = ""; before !== rest;) {
    before = rest;
    rest = rest.replace(APPROXIMATE_BEFORE, "").replace(APPROXIMATE_AFTER, "");
  }
  return { text: rest, approximate: rest !== text };
}
