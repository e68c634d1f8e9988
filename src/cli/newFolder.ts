import { readdir } from "node:fs/promises";
import { kindOfPath } from "../adapters/node";
import type { Sentence } from "./command";

/** Why several files may not be written into a folder; null when they may. Nothing is mixed or lost. */
export async function findFolderProblem(folder: string): Promise<Sentence | null> {
  const kind = await kindOfPath(folder);
  if (kind === "file") return { key: "cli.file.notFolder", data: { path: folder } };
  if (kind === "missing") return null;
  const inside = await readdir(folder);
  return inside.length === 0 ? null : { key: "cli.file.notEmpty", data: { path: folder } };
}
