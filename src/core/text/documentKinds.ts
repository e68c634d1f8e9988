/** Document types that stand in numbers, without the bodies behind the hyphen (decree 30/2020, Phụ lục III). */
export const DOCUMENT_TYPES: ReadonlySet<string> = new Set([
  ...["NQ", "NĐ", "QĐ", "CT", "QC", "QyĐ", "TC", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC"],
  ...["BB", "TTr", "HĐ", "CĐ", "BGN", "BTT", "GUQ", "GM", "GGT", "GNP", "PG", "PC", "PB", "CV"],
  ...["TT", "TTLT", "KL", "ĐHTT", "L", "NQLT", "QyC", "CTR", "KT", "PL"],
]);

/** Bodies whose letters put the type first: "19197-CV/VPTW". */
export const PARTY_BODIES: ReadonlySet<string> = new Set([
  ...["TW", "TƯ", "VPTW", "BTCTW", "BTGTW", "ĐU", "TU", "HU", "ThU", "BCĐTW"],
]);

/** Bodies met at the end of numbers, to tell them from a word glued behind ("QĐ-UBNDThành phố"). */
export const COMMON_BODIES: ReadonlySet<string> = new Set([
  ...["UBND", "HĐND", "TTg", "CP", "CTN", "VPCP", "BTC", "BTTTT", "BKHCN", "BNV", "BKHĐT"],
  ...["STTTT", "SKHCN", "STC", "SNV", "SKHĐT", ...PARTY_BODIES],
]);
