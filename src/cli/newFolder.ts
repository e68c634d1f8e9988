import { mkdir, readdir } from "node:fs/promises";
import path from "node:path";
import { kindOfPath, writeWhole } from "../adapters/node";
import type { PackageFile } from "../app/dataPackage";
import type { Sentence } from "./command";

/** Why a data package may not be written into a folder; null when it may. Nothing is mixed or lost. */
export async function findFolderProblem(folder: string): Promise<Sentence | null> {
  const kind = await kindOfPath(folder);
  if (kind === "file") return { key: "cli.file.notFolder", data: { path: folder } };
  if (kind === "missing") return null;
  const inside = await readdir(folder);
  return inside.length === 0 ? null : { key: "cli.file.notEmpty", data: { path: folder } };
}

/** Writes the files of a data package into a folder, which is made where it is missing. */
export async function writeDataPackage(
  folder: string,
  files: readonly PackageFile[]
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeWhole(path.join(folder, name), text);
}
