import type { Commune } from "./definitions";

/** The communes of a province by its code, from a part of the program that loads when asked for. */
export async function loadCommunes(province: string): Promise<readonly Commune[]> {
  const { communesOf } = await import("./communes");
  return communesOf(province);
}
