import { foldTone } from "../text";

/** "200 TB": how many of a thing a text names, in the words behind the number up to the next sign. */
export interface CountedThing {
  readonly count: string;
  readonly words: readonly string[];
  readonly text: string;
}

const COUNTED = /(?<![\p{L}\d/.,–-])(\d[\d.,]*)[ \u00a0]+(\p{L}+(?:[ \u00a0]\p{L}+){0,3})/gu;
/** Money, time and shares are no things; they stand in columns of their own. */
const NO_THINGS = /^(?:đồng|nghìn|ngàn|triệu|tỷ|tỉ|tháng|năm|ngày|quý|tuần|giờ|bước|đợt|giai)$/u;
/** What stands behind the thing: "12 lớp tại 12 xã". */
const BEHIND = /^(?:tại|cho|của|ở|với|và|được|đưa|trên|trong|theo|để|về)$/u;
/** "cấp độ 3 …", "giai đoạn 2 …", "năm 2027 …": the figure belongs to the word before. */
const ORDINAL =
  /(?:cấp|độ|đoạn|năm|tháng|quý|số|thứ|mức|lớp|phiên bản|khu|tổ|tuyến|bước|khóa|điều|khoản)\s*$/u;

/** The things that a text counts, in its order. */
export function countedThingsIn(text: string): readonly CountedThing[] {
  const line = foldTone(text);
  return [...line.matchAll(COUNTED)].flatMap((match) => {
    const [, count = "", words = ""] = match;
    const list = words.split(/[ \u00a0]/);
    const end = list.findIndex((word) => BEHIND.test(word));
    const named = end < 0 ? list : list.slice(0, end);
    const isThing =
      named.length > 0 &&
      !NO_THINGS.test(list[0] ?? "") &&
      !ORDINAL.test(line.slice(0, match.index));
    return isThing
      ? [{ count: plainCount(count), words: named, text: [count, ...named].join(" ") }]
      : [];
  });
}

/** "02" is "2", "9.500" is "9500"; a comma is the decimal sign. */
function plainCount(count: string): string {
  return count
    .replace(/[.,]+$/, "")
    .replace(/\.(?=\d{3}(?!\d))/g, "")
    .replace(/^0+(?=\d)/, "");
}

/** The same thing: the same words, as far as the shorter names it. */
export function isSameThing({ words: a }: CountedThing, { words: b }: CountedThing): boolean {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  return short.every((word, at) => word === long[at]);
}
