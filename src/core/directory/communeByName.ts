import { foldTone } from "../text";
import type { Commune } from "./definitions";

/** The commune of a name with its kind, in any case and spelling of the tone; null for none. */
export function communeByName(communes: readonly Commune[], name: string): Commune | null {
  const key = foldTone(name);
  return communes.find((commune) => foldTone(commune.name) === key) ?? null;
}
