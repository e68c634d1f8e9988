import { madeOnFirstUse } from "../lazy";
import { createNameReader, type NameKey } from "./nameKey";

/** Words that people exchange for each other when they write a task down again. */
const SAME_MEANING: readonly (readonly string[])[] = [
  ["số liệu", "dữ liệu"],
  ["hội nghị truyền hình", "họp trực tuyến", "hội nghị trực tuyến", "họp truyền hình"],
  ["tập huấn", "bồi dưỡng", "đào tạo"],
  ["tuyên truyền", "truyền thông"],
  ["giám sát", "theo dõi"],
  ["ứng cứu", "xử lý", "khắc phục"],
  ["mua sắm", "trang bị"],
  ["duy trì", "vận hành"],
  ["máy vi tính", "máy tính"],
  ["trang thông tin điện tử", "cổng thông tin điện tử", "website", "trang web"],
  ["quản lý văn bản và điều hành", "quản lý văn bản điều hành", "quản lý văn bản"],
  ["kỹ năng số", "năng lực số"],
];

const LEAST_WORDS = 4;
const LIKE = 0.5;

function wordsOf({ words }: NameKey): string {
  return words.map(({ folded }) => folded).join(" ");
}

/** Phrase and what stands for it, longer ones first; as words without tones. */
const canonical = madeOnFirstUse((): readonly (readonly [RegExp, string])[] => {
  const read = createNameReader();
  return SAME_MEANING.flatMap(([first, ...more]) =>
    more.map((phrase) => [wordsOf(read(phrase)), wordsOf(read(first ?? ""))] as const)
  )
    .sort(([a], [b]) => b.length - a.length)
    .map(([phrase, first]) => [new RegExp(`\\b${phrase}\\b`, "g"), first]);
});

/** Words that only join years: "giai đoạn 1990-2020" is "từ năm 1990 đến năm 2020". */
const JOINING_YEARS: ReadonlySet<string> = new Set(["giai", "đoạn", "từ", "năm", "đến"]);

/**
 * Whether one name says all that the other does and more, with the same figures; words that only
 * join years say nothing.
 */
export function holdsMeaning(a: NameKey, b: NameKey): boolean {
  if (a.marks !== b.marks) return false;
  const [one, other] = [a, b].map((key) =>
    meaningOf({ ...key, words: key.words.filter(({ toned }) => !JOINING_YEARS.has(toned)) })
  );
  if (!one || !other) return false;
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  return fewer.size >= LEAST_WORDS && [...fewer].every((word) => more.has(word));
}

/** The words of a name, each once, with one wording for those of the same meaning. */
function meaningOf(key: NameKey): ReadonlySet<string> {
  const text = canonical().reduce(
    (words, [phrase, first]) => words.replace(phrase, first),
    wordsOf(key)
  );
  return new Set(text.split(" "));
}

/** How two names say what they say: the same in other words, partly the same, or not. */
export type Meaning = "same" | "alike" | "other";

/**
 * Compares names whose words differ: the same where they have the same words but for those of the
 * same meaning, in whatever order; alike where they share at least half. Other figures make another
 * task, and so does one word more: "máy tính bảng" is no "máy tính".
 */
export function compareMeaning(a: NameKey, b: NameKey): Meaning {
  if (a.marks !== b.marks || a.words.length === 0 || b.words.length === 0) return "other";
  const [one, other] = [meaningOf(a), meaningOf(b)];
  const [fewer, more] = one.size <= other.size ? [one, other] : [other, one];
  const shared = [...fewer].filter((word) => more.has(word)).length;
  if (shared === more.size && shared >= LEAST_WORDS) return "same";
  return (2 * shared) / (fewer.size + more.size) >= LIKE ? "alike" : "other";
}
