import type { PackDefinition } from "../packs";
import { err, ok, type Result } from "../result";
import type { DataFault } from "./checks";
import { isPack } from "./packShape";
import { findReferenceFault } from "./references";

/** What stands first in a pack file, so that a reader knows what it has before it trusts it. */
export const PACK_FORMAT = "so-du-toan/pack@1";
/** A pack of fifty wide forms has about 300,000 characters. */
const LONGEST_PACK = 2_000_000;

/** Why a file is no pack. */
export type PackFileProblem =
  | { readonly kind: "tooLong" }
  | { readonly kind: "notJson" }
  | { readonly kind: "otherFormat" }
  | { readonly kind: "fault"; readonly fault: DataFault };

/** A pack as the text of its file: the same pack gives the same bytes. */
export function printPack(pack: PackDefinition): string {
  return `${JSON.stringify({ format: PACK_FORMAT, pack }, null, 1)}\n`;
}

/** Parses JSON as a value; text that is none is a data error. */
export function parseJson(text: string): Result<unknown, PackFileProblem> {
  try {
    return ok(JSON.parse(text) as unknown);
  } catch (error) {
    if (error instanceof SyntaxError) return err({ kind: "notJson" });
    throw error;
  }
}

/** Reads the text of a pack file. It holds data only, and nothing that no code here reads. */
export function readPack(text: string): Result<PackDefinition, PackFileProblem> {
  if (text.length > LONGEST_PACK) return err({ kind: "tooLong" });
  const parsed = parseJson(text);
  if (!parsed.ok) return parsed;
  const { value } = parsed;
  const isOurs =
    typeof value === "object" && value !== null && "format" in value && "pack" in value;
  if (!isOurs || value.format !== PACK_FORMAT || Object.keys(value).length !== 2) {
    return err({ kind: "otherFormat" });
  }
  const shapeFault = isPack(value.pack, "");
  if (shapeFault) return err({ kind: "fault", fault: shapeFault });
  const pack = value.pack as PackDefinition;
  const fault = findReferenceFault(pack);
  return fault ? err({ kind: "fault", fault }) : ok(pack);
}
