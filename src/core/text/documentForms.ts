import { DOCUMENT_TYPES, PARTY_BODIES } from "./documentKinds";

/**
 * How a document number stands: as it should, with blanks to mend, with foreign letters, with the
 * letters of its type or body mistyped, or wrong.
 */
export type DocumentNumberStatus =
  "valid" | "mendable-spaces" | "look-alike-letters" | "misspelt" | "invalid";

const LETTERS = "[A-ZĐƯÂĂÊÔƠ][A-Za-zĐđƯưÂĂÊÔƠ0-9&.]*";

/**
 * Forms of numbers: state bodies (decree 30/2020/NĐ-CP) with an optional series "66.7/2025" and
 * suffix "930e", Party bodies (type first), and numbers from before 1996 without a type.
 */
const FORMS: readonly RegExp[] = [
  new RegExp(`^\\d{1,5}[a-zđ]?(?:/(?:19|20)\\d{2})?/${LETTERS}(?:-${LETTERS}){0,3}$`),
  new RegExp(`^\\d{1,3}\\.\\d{1,2}/(?:19|20)\\d{2}/${LETTERS}(?:-${LETTERS}){0,3}$`),
  new RegExp(`^\\d{1,5}-[A-ZĐ][A-Za-zĐđ]{1,4}/${LETTERS}(?:-${LETTERS})*$`),
  /^\d{1,4}-(?:CP|HĐBT|TTg|CT|HĐNN)$/,
];

/** Whether a number without blanks has one of the known forms. */
export function isDocumentNumber(number: string): boolean {
  return FORMS.some((form) => form.test(number));
}

/** Whether one of the parts between signs is a document type such as QĐ or KH. */
export function namesDocumentType(number: string): boolean {
  return number.split(/[/\- ]/).some((part) => DOCUMENT_TYPES.has(part.replace(/^\d+/, "")));
}

/** Bodies that end most numbers as fingers mistype them: letters swapped, doubled, without stroke. */
const MISTYPED_BODIES: readonly (readonly [RegExp, string])[] = [
  [/^(?:UB[DĐ]N|U[NĐ]BD|UNBD|BUND|UBNĐ|UU+BND|UBB+ND|UBNN+D|UBNDD+)$/, "UBND"],
  [/^(?:HDN[DĐ]|HĐNĐ|HNĐD|HĐDN|HH+ĐND|HĐĐ+ND|HĐNN+D|HĐNDD+)$/, "HĐND"],
];

/** Types without their stroke, or turned round; "HD", "DA" and "TT" are types of their own. */
const MISTYPED_TYPES: Readonly<Record<string, string>> = { QD: "QĐ", ĐQ: "QĐ", DQ: "QĐ" };

function mendPart(part: string, isFollowed: boolean): string {
  const type = isFollowed ? MISTYPED_TYPES[part] : undefined;
  return type ?? MISTYPED_BODIES.find(([mistyped]) => mistyped.test(part))?.[1] ?? part;
}

/** A number with mistyped letters set right: "12/QD-UBDN" → "12/QĐ-UBND"; the same when none are. */
export function mendLetters(number: string): string {
  return number.replace(/(?<=[/-])\p{Lu}+(?=([/-])|$)/gu, (part, sign?: string) =>
    mendPart(part, sign !== undefined)
  );
}

/**
 * A wrong number set right where only its signs are wrong: a doubled or missing slash
 * ("27/2018QĐ-TTg"), a slash or blank for the hyphen ("254/NQ/TW", "51/QĐ UBND"), or a dot for thousands ("1.582/…").
 * null otherwise.
 */
export function repairNumber(number: string): string | null {
  const single = number.replace(/\/{2,}/g, "/").replace(/^(\d{1,2})\.(?=\d{3}\/)/, "$1");
  if (isDocumentNumber(single)) return single;
  const parts = /^(\d{1,5}(?:\/(?:19|20)\d{2})?)[/-]?([A-ZĐ][A-Za-zĐđ]*)[/\- ]([^/ ]+)$/.exec(
    single
  );
  if (!parts?.[1] || !parts[2] || !parts[3] || !DOCUMENT_TYPES.has(parts[2])) return null;
  const [, head, type, body] = parts;
  const repaired = PARTY_BODIES.has(body) ? `${head}-${type}/${body}` : `${head}/${type}-${body}`;
  return isDocumentNumber(repaired) ? repaired : null;
}
