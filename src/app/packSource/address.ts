import type { PackAddress } from "./definitions";

/** Where the catalogue lies when only a key is given: beside the pages. */
const BESIDE = "packs/catalogue.json";

/**
 * The catalogue that the manifest names in a page's own address, `?packs=…&key=…`. Null without a
 * key, since nothing unproved is used, and for another origin, which the page may not ask.
 */
export function readPackAddress(page: string): PackAddress | null {
  const { searchParams, origin } = new URL(page);
  const key = searchParams.get("key");
  const asked = searchParams.get("packs") ?? BESIDE;
  if (key === null || !/^[A-Za-z0-9+/]{43}=$/.test(key) || !URL.canParse(asked, page)) return null;
  const catalogue = new URL(asked, page);
  return catalogue.origin === origin ? { catalogue: catalogue.href, key } : null;
}
