/** Tone marks after decomposition: grave, acute, tilde, hook, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/g;
/** Syllables that end in a stop carry only these two tones. */
const SHARP_OR_HEAVY = /^[\u0301\u0323]$/;

const ONSET = "(?:ngh?|nh|gh|gi|kh|ch|ph|th|tr|[bcdđghklmnprstvx])?";
const OPEN =
  "a[iouy]?|â[uy]|eo?|êu?|i[au]?|iêu|o[aei]?|oa[ioy]|oeo|ôi?|ơi?|u[aêiơy]?|uây|uôi|uy[au]|ư[aiu]?|ươ[iu]|y|yêu";
const NASAL =
  "a(?:nh?|ng|m)|[ăâ](?:ng?|m)|e(?:ng?|m)|ê(?:nh?|m)|i(?:nh?|m)|[oôu](?:ng?|m)|ơ[mn]|ưng?|iê(?:ng?|m)|yê(?:ng?|m)|oa(?:nh?|ng|m)|oă(?:ng?|m)|oe(?:ng?|m)|oong|uâng?|uênh|uy(?:nh|n|ên)|uô(?:ng?|m)|ươ(?:ng?|m)";
const STOP =
  "a(?:ch?|p|t)|[ăâ][cpt]|e[cpt]|ê(?:ch|p|t)|i(?:ch|p|t)|[oôu][cpt]|ơ[pt]|ư[ct]|iê[cpt]|yêt|oa(?:ch?|t|p)|oă[ct]|oe[ct]|ooc|uât|uêch|uy(?:ch|t|p|êt)|uô[ct]|ươ[cpt]";
/** Behind "qu" the u is no vowel of its own. */
const BEHIND_QU = `${OPEN}|${NASAL}|y(?:nh|n|u|a|ên)`;
const STOP_BEHIND_QU = `${STOP}|y(?:ch|t|p|êt)`;

/** Names of places in the Central Highlands end in k with any tone: Đắk Lắk, Đăk Bla. */
const HIGHLAND = "[aăâeêioôơuư]k";

const SMOOTH = new RegExp(`^(?:${ONSET}(?:${OPEN}|${NASAL}|${HIGHLAND})|qu(?:${BEHIND_QU}))$`);
const STOPPED = new RegExp(`^(?:${ONSET}(?:${STOP})|qu(?:${STOP_BEHIND_QU}))$`);

/**
 * Whether a word, in any case, can be one Vietnamese syllable: onset, rhyme and tone fit together.
 * Tells Vietnamese from other readings of the same bytes; says nothing about a meaning.
 */
export function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const tones = decomposed.match(TONE) ?? [];
  if (tones.length > 1) return false;
  const bare = decomposed.replace(TONE, "").normalize("NFC");
  if (SMOOTH.test(bare)) return true;
  return STOPPED.test(bare) && SHARP_OR_HEAVY.test(tones[0] ?? "");
}
