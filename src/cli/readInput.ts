import { readFile } from "node:fs/promises";
import type { ReadProblem } from "../core/consolidation";
import { ok, type Result } from "../core/result";
import type { InputPath } from "./inputs";

/** The bytes of an input, from the disk or out of its archive. */
export async function readInput({
  path,
  archived,
}: InputPath): Promise<Result<Uint8Array, ReadProblem>> {
  return archived ? archived.read() : ok(new Uint8Array(await readFile(path)));
}
