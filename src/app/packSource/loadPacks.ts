import { isOffered } from "../../core/packFile";
import { compareVersions, type PackDefinition } from "../../core/packs";
import { builtInPacks } from "./builtInPacks";
import type { PackAddress, PackDepot, PackSource, PackTrouble } from "./definitions";
import { openPublished, openStored, type OpenCatalogue } from "./openCatalogue";

function label({ catalogue }: OpenCatalogue): string {
  return String(catalogue.serial);
}

/** Why a published catalogue is older than the one used before; null when it is not. */
function findRollback(published: OpenCatalogue, before: OpenCatalogue | null): PackTrouble | null {
  if (!before) return null;
  const newer = published.catalogue.serial - before.catalogue.serial;
  const same = published.stored.catalogue === before.stored.catalogue;
  if (newer < 0 || (newer === 0 && !same)) {
    return { kind: "rolledBack", found: label(published), seen: label(before) };
  }
  for (const { entry } of published.packs) {
    const known = before.packs.find((other) => other.entry.id === entry.id)?.entry;
    if (known && compareVersions(entry.version, known.version) < 0) {
      const name = (version: string) => `${entry.id} ${version}`;
      return { kind: "rolledBack", found: name(entry.version), seen: name(known.version) };
    }
  }
  return null;
}

/** The packs offered that day, before the built-in ones; of one id the newest version counts. */
function sourceOf(
  open: OpenCatalogue,
  builtIn: readonly PackDefinition[],
  day: string,
  how: Pick<PackSource, "origin" | "trouble">
): PackSource {
  const offered = open.packs.flatMap(({ entry, pack }) => (isOffered(entry, day) ? [pack] : []));
  const isNewest = (pack: PackDefinition, others: readonly PackDefinition[]) =>
    others.every(
      (other) => other.id !== pack.id || compareVersions(pack.version, other.version) > 0
    );
  const newer = offered.filter((pack) => isNewest(pack, builtIn));
  const kept = builtIn.filter((pack) => !newer.some(({ id }) => id === pack.id));
  const { issuer, serial } = open.catalogue;
  return { ...how, issuer, serial, packs: [...newer, ...kept] };
}

/** The last good catalogue as it was kept, proved again; null when there is none or not this one's. */
async function openLast(depot: PackDepot, address: PackAddress): Promise<OpenCatalogue | null> {
  const stored = await depot.recall();
  if (stored?.address !== address.catalogue) return null;
  const opened = await openStored(depot, address, stored);
  return opened.ok ? opened.value : null;
}

/** The packs of the last good catalogue, without asking the network; null when there is none. */
export async function recallPacks(
  depot: PackDepot,
  address: PackAddress,
  builtIn: readonly PackDefinition[],
  day: string
): Promise<PackSource | null> {
  const last = await openLast(depot, address);
  return last && sourceOf(last, builtIn, day, { origin: "last-good", trouble: null });
}

/**
 * The packs to work with on a day: those of the catalogue when it is proved and not older than
 * the last one, else those of the last good catalogue, else the built-in ones.
 */
export async function loadPacks(
  depot: PackDepot,
  address: PackAddress,
  builtIn: readonly PackDefinition[],
  day: string
): Promise<PackSource> {
  const before = await openLast(depot, address);
  const published = await openPublished(depot, address);
  const trouble = published.ok ? findRollback(published.value, before) : published.error;
  if (published.ok && !trouble) {
    await depot.remember(published.value.stored);
    return sourceOf(published.value, builtIn, day, { origin: "catalogue", trouble: null });
  }
  if (before) return sourceOf(before, builtIn, day, { origin: "last-good", trouble });
  return builtInPacks(builtIn, trouble);
}
