import { foldKey, foldTone } from "../text";
import { AMBIGUOUS_SOURCES, type AmbiguousSource } from "./ambiguous";
import { CAPITAL_TYPES } from "./capitalTypes";
import type { CapitalTypeId, LevelId } from "./definitions";
import { LEVELS } from "./levels";
import { NOT_SOURCES } from "./notSources";

/** What a phrase stands for. "noise" carries no meaning of its own, "other" is plain "khác". */
export type Meaning =
  | { readonly kind: "level"; readonly level: LevelId }
  | { readonly kind: "type"; readonly type: CapitalTypeId }
  | { readonly kind: "ambiguous"; readonly source: AmbiguousSource }
  | { readonly kind: "not-source" }
  | { readonly kind: "other" }
  | { readonly kind: "and" }
  | { readonly kind: "noise" };

/**
 * A known phrase as folded words. `trust` says beside which unknown words it still counts:
 * "any", only at the beginning of a piece ("start"), or beside none ("alone").
 */
export interface Phrase {
  readonly words: readonly string[];
  readonly meaning: Meaning;
  readonly trust: "any" | "start" | "alone";
  /** For one short word: its spelling with diacritics, so that "quý" is no "quỹ". */
  readonly tone: string | null;
}

const NOISE = [
  ...["nguồn", "vốn", "kinh phí", "nguồn vốn", "từ", "của", "thuộc", "các", "chi", "cấp", "năm"],
  ...["dự kiến", "trong đó", "bao gồm", "gồm", "bố trí", "hỗ trợ", "ghi rõ", "theo quy định"],
  ...["trong nước", "vốn trong nước", "số tiền", "phần", "còn lại", "là", "bằng", "được"],
];

/** A phrase with one of these words is about money wherever it stands. */
const ANCHOR = /^(?:ngan|ns\w*|von|nguon|kinh|chi|quy|vay)$/;

function phraseOf(alias: string, meaning: Meaning): Phrase {
  const words = foldKey(alias).split(" ");
  const [only] = words.length === 1 ? words : [];
  const abbreviation = only !== undefined && /^[A-ZĐƯ]{3,}$/.test(alias);
  const anchored = words.some((word) => ANCHOR.test(word));
  const trusted = abbreviation || words.length > 2 || (anchored && words.length > 1);
  const short = only !== undefined && !abbreviation && only !== "quy";
  return {
    words,
    meaning,
    trust: trusted ? "any" : short ? "alone" : "start",
    tone: only !== undefined && !abbreviation ? foldTone(alias) : null,
  };
}

function listPhrases(): readonly Phrase[] {
  const spellings = (one: { name: string; shortName: string; aliases: readonly string[] }) => [
    one.name,
    one.shortName,
    ...one.aliases,
  ];
  return [
    ...AMBIGUOUS_SOURCES.flatMap((source) =>
      source.aliases.map((alias) => {
        const phrase = phraseOf(alias, { kind: "ambiguous", source });
        // "Ngân sách" before an unknown word is no statement of its own.
        return source.level === null && !source.city
          ? { ...phrase, trust: "alone" as const }
          : phrase;
      })
    ),
    ...Object.values(LEVELS).flatMap((level) =>
      spellings(level).map((alias) => phraseOf(alias, { kind: "level", level: level.id }))
    ),
    ...Object.values(CAPITAL_TYPES).flatMap((type) =>
      spellings(type)
        .filter((alias) => foldKey(alias) !== "khac")
        .map((alias) => phraseOf(alias, { kind: "type", type: type.id }))
    ),
    ...NOT_SOURCES.map((alias) => phraseOf(alias, { kind: "not-source" })),
    phraseOf("khác", { kind: "other" }),
    phraseOf("và", { kind: "and" }),
    ...NOISE.map((alias) => phraseOf(alias, { kind: "noise" })),
  ];
}

function indexPhrases(): ReadonlyMap<string, readonly Phrase[]> {
  const byFirst = new Map<string, Phrase[]>();
  for (const phrase of listPhrases()) {
    const first = phrase.words[0] ?? "";
    byFirst.set(first, [...(byFirst.get(first) ?? []), phrase]);
  }
  // Longest first; among equals the order of listPhrases decides.
  for (const phrases of byFirst.values()) phrases.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}

const PHRASES = indexPhrases();

/** Known phrases that begin with a folded word, longest first. */
export function phrasesFrom(word: string): readonly Phrase[] {
  return PHRASES.get(word) ?? [];
}
