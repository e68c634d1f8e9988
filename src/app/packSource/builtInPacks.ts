import type { PackDefinition } from "../../core/packs";
import type { PackSource, PackTrouble } from "./definitions";

/** What is built into the program: always there, and never older than a catalogue may make it. */
export function builtInPacks(
  builtIn: readonly PackDefinition[],
  trouble: PackTrouble | null = null
): PackSource {
  return { origin: "built-in", issuer: null, serial: null, packs: builtIn, trouble };
}
