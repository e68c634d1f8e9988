import type { ColumnDefinition } from "../packs";
import { foldKey } from "../text";

/** Year numbers in headers change every season and say nothing about which column it is. */
const YEAR = /\b(?:19|20)\d{2}\b/g;

/** Abbreviations of headers, as folded words. Those with two usual meanings ("DT", "CT") are left alone. */
const LONG_FORMS: Readonly<Record<string, string>> = {
  stt: "tt",
  kp: "kinh phi",
  ns: "ngan sach",
  nstw: "ngan sach trung uong",
  nsdp: "ngan sach dia phuong",
  nsnn: "ngan sach nha nuoc",
  nst: "ngan sach tinh",
  nsx: "ngan sach xa",
  tw: "trung uong",
  tmdt: "tong muc dau tu",
  dtpt: "dau tu phat trien",
  tx: "thuong xuyen",
  sn: "su nghiep",
  dvt: "don vi tinh",
  dv: "don vi",
  cq: "co quan",
  kh: "ke hoach",
  qd: "quyet dinh",
  nv: "nhiem vu",
  gd: "giai doan",
  lk: "luy ke",
  cntt: "cong nghe thong tin",
  cds: "chuyen doi so",
  attt: "an toan thong tin",
  khcn: "khoa hoc cong nghe",
  xdcb: "xay dung co ban",
  ctmtqg: "chuong trinh muc tieu quoc gia",
  tgian: "thoi gian",
};

/** The same words spelled in another way; applied to whole keys. */
const SAME: readonly (readonly [RegExp, string])[] = [
  [/\bso (?:tt|thu tu)\b|\bthu tu\b/g, "tt"],
  [/\bti le\b/g, "ty le"],
];

const known = new Map<string, string>();
/** Header texts come back in every file of a season; more than this are no headers. */
const MOST_TEXTS = 5_000;

/** Matching key of a header text: folded, abbreviations written out, years as "#". */
export function headerKey(text: string): string {
  const remembered = known.get(text);
  if (remembered !== undefined) return remembered;
  const key = makeKey(text);
  // A hostile file must not fill the memory with headers of its own.
  if (known.size >= MOST_TEXTS) known.clear();
  known.set(text, key);
  return key;
}

/** What makeKey writes otherwise; most names have nothing of it. */
const WRITTEN_OTHERWISE = new RegExp(
  `\\b(?:${Object.keys(LONG_FORMS).join("|")}|so tt|thu tu|ti le|(?:19|20)\\d{2})\\b`
);

/** The key of headerKey, made anew: for texts that are hardly ever headers. */
export function makeKey(text: string): string {
  const folded = foldKey(text);
  if (!WRITTEN_OTHERWISE.test(folded)) return folded;
  const words = folded.replace(YEAR, "#").split(" ");
  const long = words.map((word) => LONG_FORMS[word] ?? word).join(" ");
  return SAME.reduce((key, [pattern, other]) => key.replace(pattern, other), long);
}

/** Remarks in brackets: a unit, "(dự kiến)", "(nếu có)". */
const BRACKETS = /[([][^()[\]]*[)\]]/g;

const knownKeys = new Map<string, readonly string[]>();

/** Keys of a header text: whole, and without what stands in brackets when words are left. */
export function headerKeys(text: string): readonly string[] {
  const remembered = knownKeys.get(text);
  if (remembered) return remembered;
  const keys = makeKeys(text);
  if (knownKeys.size >= MOST_TEXTS) knownKeys.clear();
  knownKeys.set(text, keys);
  return keys;
}

function makeKeys(text: string): readonly string[] {
  const whole = headerKey(text);
  if (!/[([]/.test(text)) return [whole];
  const bare = headerKey(text.replace(BRACKETS, " "));
  return bare === "" || bare === whole ? [whole] : [whole, bare];
}

/** Keys that a column of a form may be headed with. */
export interface ColumnKeys {
  readonly definition: ColumnDefinition;
  readonly leaves: readonly string[];
  /** Keys of the headers above, outermost first: band, then group. */
  readonly path: readonly (readonly string[])[];
}

/** Headers of several rows written into one cell, wider ones first. */
function joinPath(
  path: readonly (readonly string[])[],
  leaves: readonly string[]
): readonly string[] {
  const groups = path.map(([whole = ""]) => whole);
  return groups.flatMap((_one, depth) => {
    const wider = groups.slice(depth).join(" ");
    return leaves.map((leaf) => `${wider} ${leaf}`);
  });
}

const cache = new WeakMap<ColumnDefinition, ColumnKeys>();

/** The keys of a column definition; computed once per definition, since packs never change. */
export function keysOf(definition: ColumnDefinition): ColumnKeys {
  const remembered = cache.get(definition);
  if (remembered) return remembered;
  const printed = (text: string) =>
    headerKeys(text.replace(/\{n(?:[+-]\d+)?\}/g, "2000").replace(/\{period\}/g, " "));
  const above = [definition.band, definition.group].filter((text) => text !== undefined);
  const path = above.map(printed);
  const leaves = [definition.header, ...(definition.aliases ?? [])].flatMap(printed);
  const keys: ColumnKeys = { definition, leaves: [...leaves, ...joinPath(path, leaves)], path };
  cache.set(definition, keys);
  return keys;
}
