import { execFile } from "node:child_process";
import { mkdtemp, readdir, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";
import { findProgram } from "./findProgram";
import { describeWhen } from "./needs";

const run = promisify(execFile);

/** Path of LibreOffice's soffice, or null. */
function findLibreOffice(): string | null {
  return findProgram([
    process.env.SOFFICE_PATH,
    "soffice",
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
  ]);
}

/**
 * Converts a file, in a profile of its own so that calls may run side by side.
 * @param format as `--convert-to` takes it: "xlsx", "xls", "ods", "pdf", "csv:…"
 * @returns path of the converted file in the folder
 */
export async function convertWithLibreOffice(
  file: string,
  format: string,
  folder: string
): Promise<string> {
  const [converted = ""] = await convertAllWithLibreOffice([file], format, folder);
  return converted;
}

/** Converts files in one call, which is far quicker than a call each; paths in their order. */
export async function convertAllWithLibreOffice(
  files: readonly string[],
  format: string,
  folder: string
): Promise<readonly string[]> {
  const soffice = findLibreOffice();
  if (soffice === null) throw new Error("No LibreOffice: see findLibreOffice.");
  const profile = await mkdtemp(path.join(tmpdir(), "so-du-toan-lo-"));
  try {
    await run(
      soffice,
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        folder,
        ...files,
      ],
      { timeout: 120_000 }
    );
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
  const extension = format.split(":", 1).join("");
  return files.map((file) => path.join(folder, `${path.parse(file).name}.${extension}`));
}

/** A suite that has LibreOffice open what we wrote. */
export function describeWithLibreOffice(name: string, body: () => void): void {
  const sentence = "LibreOffice was not found; install libreoffice-calc or set SOFFICE_PATH";
  describeWhen(name, findLibreOffice(), sentence, body);
}

/**
 * Pictures of a file as LibreOffice prints it, one PNG a page, to be looked at.
 * @returns paths of the pictures in page order
 */
export async function renderToPng(file: string, folder: string): Promise<readonly string[]> {
  const pdf = await convertWithLibreOffice(file, "pdf", folder);
  const stem = `${path.parse(file).name}-page`;
  await run("pdftoppm", ["-png", "-r", "80", pdf, path.join(folder, stem)]);
  const files = await readdir(folder);
  return files
    .filter((name) => name.startsWith(stem) && name.endsWith(".png"))
    .sort()
    .map((name) => path.join(folder, name));
}
