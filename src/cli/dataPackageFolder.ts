import { mkdir } from "node:fs/promises";
import path from "node:path";
import { writeWhole } from "../adapters/node";
import type { PackageFile } from "../app/dataPackage";

/** Writes the files of a data package into a folder, which is made where it is missing. */
export async function writeDataPackage(
  folder: string,
  files: readonly PackageFile[]
): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const { name, text } of files) await writeWhole(path.join(folder, name), text);
}
