import type { PackDefinition } from "../../core/packs";
import { readPackAddress } from "./address";
import type { PackDepot, PackSource } from "./definitions";

/** Packs that may change while a page is open. */
export interface PackFeed {
  /** What was kept of the last good catalogue; null when there is none that can be proved. */
  readonly recall: () => Promise<PackSource | null>;
  /** What is published now, or the next best thing with what went wrong. */
  readonly load: () => Promise<PackSource>;
}

/** What a feed is made of. */
export interface PackFeedDeps {
  /** Fetched when it is needed: most pages have no catalogue. */
  readonly openDepot: () => Promise<PackDepot>;
  readonly builtIn: readonly PackDefinition[];
  /** ISO date-time, local to the user. */
  readonly now: () => string;
}

/**
 * Feeds on the catalogue that a page's own address names, null when it names none. The code for
 * it is a chunk of its own.
 */
export function findPackFeed(
  page: string,
  { openDepot, builtIn, now }: PackFeedDeps
): PackFeed | null {
  const address = readPackAddress(page);
  if (!address) return null;
  // One depot for the page: where there is no storage it is the memory of what was seen.
  let opened: ReturnType<typeof fetchParts> | null = null;
  const fetchParts = () =>
    Promise.all([openDepot(), import(/* webpackChunkName: "packs" */ "./loadPacks")]);
  const open = () =>
    (opened ??= fetchParts().catch((error: unknown) => {
      opened = null;
      throw error;
    }));
  const today = () => now().slice(0, 10);
  return {
    recall: async () => {
      const [depot, { recallPacks }] = await open();
      return recallPacks(depot, address, builtIn, today());
    },
    load: async () => {
      const [depot, { loadPacks }] = await open();
      return loadPacks(depot, address, builtIn, today());
    },
  };
}
