import { accessSync, constants, existsSync, statSync } from "node:fs";
import path from "node:path";

function isRunnable(file: string): boolean {
  if (!existsSync(file) || !statSync(file).isFile()) return false;
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * First program that exists on this machine.
 * @param candidates absolute paths, or bare names to look for on PATH
 * @returns its path, or null
 */
export function findProgram(candidates: readonly (string | undefined)[]): string | null {
  const folders = (process.env.PATH ?? "").split(path.delimiter).filter((each) => each !== "");
  for (const candidate of candidates) {
    if (candidate === undefined || candidate === "") continue;
    const files = path.isAbsolute(candidate)
      ? [candidate]
      : folders.map((folder) => path.join(folder, candidate));
    const found = files.find(isRunnable);
    if (found !== undefined) return found;
  }
  return null;
}
