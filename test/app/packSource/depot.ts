import { createHash, webcrypto } from "node:crypto";
import type { PackDepot, StoredCatalogue } from "../../../src/app/packSource";
import { makeCatalogue, printPack } from "../../../src/core/packFile";
import type { PackDefinition } from "../../../src/core/packs";
import { err, ok } from "../../../src/core/result";

type CryptoKeyPair = Awaited<ReturnType<typeof makeKeys>>;

const encode = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);
const base64 = (bytes: ArrayBuffer): string => Buffer.from(bytes).toString("base64");
const sha256 = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** A department's pair of keys. */
export function makeKeys() {
  return webcrypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]) as Promise<{
    readonly privateKey: webcrypto.CryptoKey;
    readonly publicKey: webcrypto.CryptoKey;
  }>;
}

/** The public key as a manifest carries it. */
export async function printKey({ publicKey }: CryptoKeyPair): Promise<string> {
  return base64(await webcrypto.subtle.exportKey("raw", publicKey));
}

/** What a department publishes. */
export interface Publication {
  readonly serial: number;
  readonly packs: readonly PackDefinition[];
  readonly from?: string;
  readonly to?: string | null;
}

/** The files of a publication by address, signed by the keys. */
export async function publish(
  folder: string,
  { serial, packs, from = "2018-01-01", to = null }: Publication,
  { privateKey }: CryptoKeyPair
): Promise<Map<string, string>> {
  const sign = async (text: string) =>
    base64(await webcrypto.subtle.sign("Ed25519", privateKey, encode(text)));
  const files = new Map<string, string>();
  const entries = [];
  for (const pack of packs) {
    const text = printPack(pack);
    const file = `${pack.id}-${pack.version}.json`;
    files.set(folder + file, text);
    const { id, version } = pack;
    const [bytes, signature] = [encode(text), await sign(text)];
    entries.push({
      id,
      version,
      file,
      bytes: bytes.length,
      sha256: sha256(bytes),
      signature,
      from,
      to,
    });
  }
  const catalogue = JSON.stringify(makeCatalogue("Sở Khoa học và Công nghệ", serial, entries));
  files.set(`${folder}catalogue.json`, catalogue);
  files.set(`${folder}catalogue.json.sig`, `${await sign(catalogue)}\n`);
  return files;
}

/** A depot over files in memory, with real hashes and signatures. */
export function makeDepot(files: ReadonlyMap<string, string>) {
  let kept: StoredCatalogue | null = null;
  const asked: string[] = [];
  const depot: { -readonly [K in keyof PackDepot]: PackDepot[K] } = {
    fetchBytes: (address, most) => {
      asked.push(address);
      const text = files.get(address);
      if (text === undefined) return Promise.resolve(err("notFound"));
      const bytes = encode(text);
      return Promise.resolve(bytes.length > most ? err("tooLarge") : ok(bytes));
    },
    verify: async (key, signature, bytes) => {
      const raw = Buffer.from(key, "base64");
      const own = await webcrypto.subtle.importKey("raw", raw, "Ed25519", false, ["verify"]);
      return webcrypto.subtle.verify("Ed25519", own, Buffer.from(signature, "base64"), bytes);
    },
    sha256: (bytes) => Promise.resolve(sha256(bytes)),
    recall: () => Promise.resolve(kept),
    remember: (stored) => {
      kept = stored;
      return Promise.resolve();
    },
  };
  return { depot, asked, kept: () => kept, keep: (stored: StoredCatalogue) => (kept = stored) };
}
