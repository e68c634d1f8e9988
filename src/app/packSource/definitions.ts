import type { PackFileProblem } from "../../core/packFile";
import type { PackDefinition } from "../../core/packs";
import type { Result } from "../../core/result";
import type { Sha256 } from "../ports";

/** Why bytes could not be fetched. */
export type FetchTrouble = "unreachable" | "notFound" | "tooLarge";

/** The files of a catalogue as they were fetched, kept for the next start without a network. */
export interface StoredCatalogue {
  readonly address: string;
  readonly catalogue: string;
  readonly signature: string;
  /** Texts of the packs by file name. */
  readonly packs: Readonly<Record<string, string>>;
}

/** What the loading of packs needs of its surroundings. */
export interface PackDepot {
  /** At most `most` bytes from an address of the page's own origin. */
  readonly fetchBytes: (address: string, most: number) => Promise<Result<Uint8Array, FetchTrouble>>;
  /** Ed25519; null where this browser cannot check signatures. Key and signature are base64. */
  readonly verify: (key: string, signature: string, bytes: Uint8Array) => Promise<boolean | null>;
  readonly sha256: Sha256;
  readonly recall: () => Promise<StoredCatalogue | null>;
  readonly remember: (stored: StoredCatalogue) => Promise<void>;
}

/** Where packs come from, as the manifest says, and the key they must be signed with. */
export interface PackAddress {
  /** Address of the catalogue. */
  readonly catalogue: string;
  /** Public key of the department, 32 bytes in base64. */
  readonly key: string;
}

/** Why a catalogue was not used; `file` is the one at fault. Each has its sentence in i18n. */
export type PackTrouble =
  | { readonly kind: FetchTrouble; readonly file: string }
  | { readonly kind: "badSignature"; readonly file: string }
  | { readonly kind: "cannotVerify" }
  | { readonly kind: "hashDiffers"; readonly file: string }
  | { readonly kind: "otherPack"; readonly file: string }
  | { readonly kind: "refused"; readonly file: string; readonly problem: PackFileProblem }
  | { readonly kind: "rolledBack"; readonly found: string; readonly seen: string };

/** The packs to work with, where they came from, and what went wrong on the way. */
export interface PackSource {
  readonly origin: "catalogue" | "last-good" | "built-in";
  readonly issuer: string | null;
  readonly serial: number | null;
  /** In the order they are offered, the default first. */
  readonly packs: readonly PackDefinition[];
  readonly trouble: PackTrouble | null;
}
