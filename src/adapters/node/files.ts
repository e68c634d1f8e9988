import { randomUUID } from "node:crypto";
import { open, readdir, realpath, rename, rm, stat } from "node:fs/promises";
import path from "node:path";

const SPREADSHEETS = new Set([".xlsx", ".xlsm", ".xls", ".xlsb", ".ods", ".csv", ".zip"]);

/** What stands at a path. */
export type PathKind = "file" | "folder" | "missing";

/** What stands at a path; symbolic links are followed, and one that leads nowhere is missing. */
export async function kindOfPath(file: string): Promise<PathKind> {
  try {
    return (await stat(file)).isDirectory() ? "folder" : "file";
  } catch (error) {
    if (isSystemError(error) && ["ENOENT", "ENOTDIR", "ELOOP"].includes(error.code)) {
      return "missing";
    }
    throw error;
  }
}

/** Whether an error comes from the operating system, as for a full disk or a denied access. */
export function isSystemError(error: unknown): error is Error & { readonly code: string } {
  return typeof error === "object" && error !== null && "syscall" in error && "code" in error;
}

function isWanted(name: string): boolean {
  // "~$x.xlsx" is the lock file that Excel leaves beside an open workbook.
  if (name.startsWith("~$") || name.startsWith(".")) return false;
  return SPREADSHEETS.has(path.extname(name).toLowerCase());
}

/**
 * Spreadsheets, and zips that may hold some, below a folder, sorted by path; lock files, hidden files and folders are left out.
 * Folders reached twice through links are read once.
 */
export async function listSpreadsheets(
  folder: string,
  seen = new Set<string>()
): Promise<readonly string[]> {
  const real = await realpath(folder);
  if (seen.has(real)) return [];
  seen.add(real);
  const found: string[] = [];
  for (const name of (await readdir(folder)).sort()) {
    const file = path.join(folder, name);
    if (name.startsWith(".")) continue;
    const kind = await kindOfPath(file);
    if (kind === "folder") found.push(...(await listSpreadsheets(file, seen)));
    else if (kind === "file" && isWanted(name)) found.push(file);
  }
  return found;
}

/** Whether two paths are one file, also through links; false when one of them is missing. */
export async function isSameFile(a: string, b: string): Promise<boolean> {
  if ((await kindOfPath(a)) === "missing" || (await kindOfPath(b)) === "missing") return false;
  const [one, other] = await Promise.all([stat(a, { bigint: true }), stat(b, { bigint: true })]);
  return one.dev === other.dev && one.ino === other.ino;
}

function piecesOf(
  content: Uint8Array | string | readonly Uint8Array[]
): readonly (Uint8Array | string)[] {
  return typeof content === "string" || content instanceof Uint8Array ? [content] : content;
}

/**
 * Writes a file, given as one or in pieces, as a whole or not at all: a run that ends early leaves
 * no half file behind.
 */
export async function writeWhole(
  file: string,
  content: Uint8Array | string | readonly Uint8Array[]
): Promise<void> {
  const draft = path.join(path.dirname(file), `.${path.basename(file)}.${randomUUID()}.tmp`);
  try {
    const handle = await open(draft, "wx");
    try {
      // Each goes on where the last one ended.
      for (const piece of piecesOf(content)) await handle.writeFile(piece);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true });
    throw error;
  }
}
