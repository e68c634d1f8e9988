import {
  LARGEST_CATALOGUE,
  LARGEST_PACK,
  readCatalogue,
  readPack,
  type Catalogue,
  type CatalogueEntry,
} from "../../core/packFile";
import type { PackDefinition } from "../../core/packs";
import { err, ok, type Result } from "../../core/result";
import type { PackAddress, PackDepot, PackTrouble, StoredCatalogue } from "./definitions";

/** A catalogue whose every file was proved, with the texts to keep. */
export interface OpenCatalogue {
  readonly catalogue: Catalogue;
  readonly packs: readonly { readonly entry: CatalogueEntry; readonly pack: PackDefinition }[];
  readonly stored: StoredCatalogue;
}

type Opened = Result<OpenCatalogue, PackTrouble>;
/** Gives a file beside the catalogue, from the network or from what was kept. */
type FileReader = (file: string, most: number) => Promise<Result<Uint8Array, PackTrouble>>;

const SIGNATURE_SIZE = 200;

function fileName(address: string): string {
  return new URL(address).pathname.split("/").pop() ?? "";
}

function decode(bytes: Uint8Array): string {
  return new TextDecoder().decode(bytes);
}

async function findSignatureTrouble(
  depot: PackDepot,
  { key }: PackAddress,
  { file, bytes, signature }: { file: string; bytes: Uint8Array; signature: string }
): Promise<PackTrouble | null> {
  const holds = await depot.verify(key, signature, bytes);
  if (holds === null) return { kind: "cannotVerify" };
  return holds ? null : { kind: "badSignature", file };
}

/** Reads and proves one pack: size, hash, signature, shape, and that it is the one announced. */
async function openPack(
  depot: PackDepot,
  address: PackAddress,
  entry: CatalogueEntry,
  read: FileReader
): Promise<Result<{ text: string; pack: PackDefinition }, PackTrouble>> {
  const { file } = entry;
  const fetched = await read(file, LARGEST_PACK);
  if (!fetched.ok) return fetched;
  const bytes = fetched.value;
  const isSame = bytes.length === entry.bytes && (await depot.sha256(bytes)) === entry.sha256;
  if (!isSame) return err({ kind: "hashDiffers", file });
  const signed = { file, bytes, signature: entry.signature };
  const trouble = await findSignatureTrouble(depot, address, signed);
  if (trouble) return err(trouble);
  const text = decode(bytes);
  const pack = readPack(text);
  if (!pack.ok) return err({ kind: "refused", file, problem: pack.error });
  const isAnnounced = pack.value.id === entry.id && pack.value.version === entry.version;
  return isAnnounced ? ok({ text, pack: pack.value }) : err({ kind: "otherPack", file });
}

/** Opens a catalogue; nothing of it is used before its signature holds. */
async function openWith(depot: PackDepot, address: PackAddress, read: FileReader): Promise<Opened> {
  const file = fileName(address.catalogue);
  const bytes = await read(file, LARGEST_CATALOGUE);
  if (!bytes.ok) return bytes;
  const signatureBytes = await read(`${file}.sig`, SIGNATURE_SIZE);
  if (!signatureBytes.ok) return signatureBytes;
  const signature = decode(signatureBytes.value).trim();
  const signed = { file, bytes: bytes.value, signature };
  const trouble = await findSignatureTrouble(depot, address, signed);
  if (trouble) return err(trouble);
  const text = decode(bytes.value);
  const catalogue = readCatalogue(text);
  if (!catalogue.ok) return err({ kind: "refused", file, problem: catalogue.error });
  const packs: { entry: CatalogueEntry; pack: PackDefinition }[] = [];
  const texts: Record<string, string> = {};
  for (const entry of catalogue.value.packs) {
    const opened = await openPack(depot, address, entry, read);
    if (!opened.ok) return opened;
    texts[entry.file] = opened.value.text;
    packs.push({ entry, pack: opened.value.pack });
  }
  const stored = { address: address.catalogue, catalogue: text, signature, packs: texts };
  return ok({ catalogue: catalogue.value, packs, stored });
}

/** Opens what lies at the address now. */
export function openPublished(depot: PackDepot, address: PackAddress): Promise<Opened> {
  return openWith(depot, address, async (file, most) => {
    const fetched = await depot.fetchBytes(new URL(file, address.catalogue).href, most);
    return fetched.ok ? fetched : err({ kind: fetched.error, file });
  });
}

/** Opens what was kept of the last good one: proved again, since others may write there. */
export function openStored(
  depot: PackDepot,
  address: PackAddress,
  stored: StoredCatalogue
): Promise<Opened> {
  const file = fileName(address.catalogue);
  const texts: Readonly<Record<string, string>> = {
    ...stored.packs,
    [file]: stored.catalogue,
    [`${file}.sig`]: stored.signature,
  };
  return openWith(depot, address, (name) => {
    const text = texts[name];
    const kept: Result<Uint8Array, PackTrouble> =
      text === undefined
        ? err({ kind: "notFound", file: name })
        : ok(new TextEncoder().encode(text));
    return Promise.resolve(kept);
  });
}
