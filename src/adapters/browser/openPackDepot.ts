import type { PackDepot } from "../../app/packSource";

/** The storage of the page; null where the browser forbids it, as in a frame of a stranger. */
function findStore(): Storage | null {
  try {
    return localStorage;
  } catch (error) {
    if (error instanceof DOMException) return null;
    throw error;
  }
}

/** Packs over the network of the page; see createPackDepot. */
export async function openPackDepot(partition = ""): Promise<PackDepot> {
  const { createPackDepot } = await import(/* webpackChunkName: "packs" */ "./packDepot");
  return createPackDepot(findStore(), partition);
}
