import { readFile } from "node:fs/promises";
import path from "node:path";
import { isSameFile, kindOfPath, listSpreadsheets } from "../adapters/node";
import type { ArchivedFile, ArchiveReader } from "../app/ports";
import { err, ok, type Result } from "../core/result";
import type { Sentence } from "./command";

/** A file to read: where it is, and what it is called in reports. */
export interface InputPath {
  readonly path: string;
  readonly name: string;
  /** Of a file inside an archive; `path` is the archive's then. */
  readonly archived?: ArchivedFile;
}

function slashed(file: string): string {
  return file.split(path.sep).join("/");
}

async function expand(given: string): Promise<Result<readonly InputPath[], Sentence>> {
  const kind = await kindOfPath(given);
  if (kind === "missing") return err({ key: "cli.file.notFound", data: { path: given } });
  if (kind === "file") return ok([{ path: given, name: path.basename(given) }]);
  const files = await listSpreadsheets(given);
  if (files.length === 0) return err({ key: "cli.file.emptyFolder", data: { path: given } });
  return ok(files.map((file) => ({ path: file, name: slashed(path.relative(given, file)) })));
}

/** The files of an archive in its place; an archive that is refused stands for its files. */
async function unpack(input: InputPath, openArchive: ArchiveReader): Promise<readonly InputPath[]> {
  if (!/\.zip$/i.test(input.path)) return [input];
  const opened = openArchive(new Uint8Array(await readFile(input.path)), input.name);
  if (!opened) return [input];
  if (!opened.ok) return [{ ...input, archived: { name: input.name, read: () => opened } }];
  return opened.value.map((archived) => ({ path: input.path, name: archived.name, archived }));
}

/**
 * The files behind paths, folders with all spreadsheets below them, zips with those inside. Names are relative to the
 * folder that was given; where two files would have one name, both keep their whole path.
 */
export async function collectInputs(
  given: readonly string[],
  openArchive: ArchiveReader
): Promise<Result<readonly InputPath[], Sentence>> {
  const byPlace = new Map<string, InputPath>();
  for (const one of given) {
    const files = await expand(one);
    if (!files.ok) return files;
    for (const file of files.value) byPlace.set(path.resolve(file.path), file);
  }
  const inputs = [...byPlace.values()];
  const uses = new Map<string, number>();
  for (const { name } of inputs) uses.set(name, (uses.get(name) ?? 0) + 1);
  const named = inputs.map((input) =>
    uses.get(input.name) === 1 ? input : { ...input, name: slashed(input.path) }
  );
  const unpacked: InputPath[] = [];
  for (const input of named) unpacked.push(...(await unpack(input, openArchive)));
  return ok(unpacked);
}

/** The one file a command reads. */
export async function findInput(given: string): Promise<Result<InputPath, Sentence>> {
  const kind = await kindOfPath(given);
  if (kind === "file") return ok({ path: given, name: path.basename(given) });
  const key = kind === "missing" ? "cli.file.notFound" : "cli.file.isFolder";
  return err({ key, data: { path: given } });
}

/** Why a file may not be written; null when it may. Inputs are never overwritten. */
export async function findOutputProblem(
  output: string,
  inputs: readonly string[]
): Promise<Sentence | null> {
  for (const input of inputs) {
    if (await isSameFile(output, input)) {
      return { key: "cli.file.wouldOverwrite", data: { path: output } };
    }
  }
  if ((await kindOfPath(output)) === "folder") {
    return { key: "cli.file.isFolder", data: { path: output } };
  }
  const folder = path.dirname(output);
  if ((await kindOfPath(folder)) !== "folder") {
    return { key: "cli.file.notFolder", data: { path: folder } };
  }
  return null;
}

/** As `findOutputProblem`, for workbooks drawn by us, which are always .xlsx. */
export async function findWorkbookOutputProblem(
  output: string,
  inputs: readonly string[],
  ending = ".xlsx"
): Promise<Sentence | null> {
  if (!output.toLowerCase().endsWith(ending)) {
    return { key: "cli.file.wrongEnding", data: { path: output, ending } };
  }
  return findOutputProblem(output, inputs);
}

/** As above, for a changed input: Excel opens a workbook with macros only under its own ending. */
export function findChangedOutputProblem(
  output: string,
  input: InputPath
): Promise<Sentence | null> {
  const ending = input.name.toLowerCase().endsWith(".xlsm") ? ".xlsm" : ".xlsx";
  return findWorkbookOutputProblem(output, [input.path], ending);
}
