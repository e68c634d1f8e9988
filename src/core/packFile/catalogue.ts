import { err, ok, type Result } from "../result";
import {
  isBetween,
  isFileName,
  isHash,
  isId,
  isIsoDate,
  isName,
  isOneOf,
  isSignature,
  isVersion,
  listOf,
  objectOf,
  orNull,
} from "./checks";
import { parseJson, type PackFileProblem } from "./packFile";

const CATALOGUE_FORMAT = "so-du-toan/catalogue@1";
/** Bytes; a catalogue of a hundred packs has about 50,000. */
export const LARGEST_CATALOGUE = 500_000;
/** Bytes of one pack file. */
export const LARGEST_PACK = 2_000_000;

/** One pack that a department offers. */
export interface CatalogueEntry {
  readonly id: string;
  readonly version: string;
  /** File beside the catalogue. */
  readonly file: string;
  readonly bytes: number;
  /** Lower-case hex. */
  readonly sha256: string;
  /** Ed25519 over the bytes of the file, base64. */
  readonly signature: string;
  /** ISO dates of the first and last day on which it is offered. */
  readonly from: string;
  readonly to: string | null;
}

/** What a department offers; its own signature lies beside it as "<file>.sig", base64. */
export interface Catalogue {
  readonly format: typeof CATALOGUE_FORMAT;
  readonly issuer: string;
  /** Goes up with every publication: a lower one than was seen before is a rollback. */
  readonly serial: number;
  readonly packs: readonly CatalogueEntry[];
}

const isCatalogue = objectOf<Catalogue>({
  format: isOneOf([CATALOGUE_FORMAT]),
  issuer: isName,
  serial: isBetween(1, 1_000_000_000),
  packs: listOf(
    objectOf<CatalogueEntry>({
      id: isId,
      version: isVersion,
      file: isFileName,
      bytes: isBetween(1, LARGEST_PACK),
      sha256: isHash,
      signature: isSignature,
      from: isIsoDate,
      to: orNull(isIsoDate),
    }),
    100
  ),
});

/** A catalogue for these packs, not signed yet. */
export function makeCatalogue(
  issuer: string,
  serial: number,
  packs: readonly CatalogueEntry[]
): Catalogue {
  return { format: CATALOGUE_FORMAT, issuer, serial, packs };
}

/** Reads the text of a catalogue, whose signature was checked before. */
export function readCatalogue(text: string): Result<Catalogue, PackFileProblem> {
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const fault = isCatalogue(parsed.value, "");
  return fault ? err({ kind: "fault", fault }) : ok(parsed.value as Catalogue);
}

/** Whether a pack is offered on a day; ISO dates compare as texts. */
export function isOffered(entry: CatalogueEntry, day: string): boolean {
  return entry.from <= day && (entry.to === null || day <= entry.to);
}
