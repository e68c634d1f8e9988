import { mkdir, readFile } from "node:fs/promises";
import path from "node:path";
import { createSigner, kindOfPath, writeWhole } from "../../adapters/node";
import { makeCatalogue, printPack, type CatalogueEntry } from "../../core/packFile";
import type { PackDefinition } from "../../core/packs";
import { err, ok, type Result } from "../../core/result";
import type { Call, Cli, Sentence } from "../command";
import { readCount, readDay } from "../options";
import { printLine } from "../printing";
import type { PackAction } from "./action";
import { readPackFile } from "./readPackFile";

type Signer = (bytes: Uint8Array) => string;

/** What a publication says besides its packs. */
interface Publication {
  readonly sign: Signer;
  readonly issuer: string;
  readonly serial: number;
  readonly from: string;
  readonly to: string | null;
}

const CATALOGUE = "catalogue.json";
const HIGHEST_SERIAL = 9_999;

async function readKey(file: string | undefined): Promise<Result<Signer, Sentence>> {
  const isFile = file !== undefined && (await kindOfPath(file)) === "file";
  const sign = isFile ? createSigner(await readFile(file, "utf8")) : null;
  return sign ? ok(sign) : err({ key: "cli.pack.noKey", data: { path: file ?? "" } });
}

async function readPublication(call: Call, cli: Cli): Promise<Result<Publication, Sentence>> {
  const sign = await readKey(call.texts["key"]);
  if (!sign.ok) return sign;
  const issuer = call.texts["issuer"] ?? "";
  if (issuer === "") return err({ key: "cli.pack.noIssuer" });
  const serial = readCount(call, "serial", HIGHEST_SERIAL);
  if (!serial.ok) return serial;
  if (serial.value === null) return err({ key: "cli.pack.noSerial" });
  const from = readDay(call, "from");
  if (!from.ok) return from;
  const to = readDay(call, "to");
  if (!to.ok) return to;
  const first = from.value ?? cli.now().slice(0, 10);
  return ok({ sign: sign.value, issuer, serial: serial.value, from: first, to: to.value });
}

async function writePack(
  folder: string,
  pack: PackDefinition,
  { sign, from, to }: Publication,
  cli: Cli
): Promise<CatalogueEntry> {
  const { id, version } = pack;
  const file = `${id}-${version}.json`;
  const bytes = new TextEncoder().encode(printPack(pack));
  await writeWhole(path.join(folder, file), bytes);
  const sha256 = await cli.sha256(bytes);
  return { id, version, file, bytes: bytes.length, sha256, signature: sign(bytes), from, to };
}

/** pack sign FILE… --key PEM --issuer NAME --serial N -o FOLDER: what a web server publishes. */
export const signPacks: PackAction = {
  name: "sign",
  run: async (inputs, call, cli) => {
    const publication = await readPublication(call, cli);
    if (!publication.ok) return publication;
    const packs: PackDefinition[] = [];
    for (const file of inputs) {
      const pack = await readPackFile(file, cli);
      if (!pack.ok) return pack;
      packs.push(pack.value);
    }
    const folder = call.texts["output"] ?? "";
    await mkdir(folder, { recursive: true });
    const entries: CatalogueEntry[] = [];
    for (const pack of packs) {
      entries.push(await writePack(folder, pack, publication.value, cli));
    }
    const { issuer, serial, sign } = publication.value;
    const text = `${JSON.stringify(makeCatalogue(issuer, serial, entries), null, 1)}\n`;
    const bytes = new TextEncoder().encode(text);
    // The signature first: a reader that comes in between refuses the pair and keeps the old one.
    const signature = new TextEncoder().encode(`${sign(bytes)}\n`);
    await writeWhole(path.join(folder, `${CATALOGUE}.sig`), signature);
    await writeWhole(path.join(folder, CATALOGUE), bytes);
    printLine(cli, "cli.pack.signed", { count: packs.length, serial, folder });
    return ok(0);
  },
};
