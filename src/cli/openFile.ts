import { readFile } from "node:fs/promises";
import { openSnapshot, type OpenedFile } from "../app/intake";
import { err, ok, type Result } from "../core/result";
import { readProblemText, translate } from "../i18n";
import type { Cli } from "./command";
import type { InputPath } from "./inputs";

/** A workbook that a command works on, with the bytes it came from. */
export interface OpenedWorkbook extends OpenedFile {
  readonly bytes: Uint8Array;
}

/** Reads the one file of a command, the department's own one or another's; says on stderr why when it cannot be read. */
export async function openWorkbook(
  { path, name }: InputPath,
  cli: Cli,
  isOwn = false
): Promise<Result<OpenedWorkbook, 2>> {
  const bytes = new Uint8Array(await readFile(path));
  const read = cli.codec.read(bytes, name, isOwn);
  if (read.ok) return ok({ ...openSnapshot(read.value), bytes });
  const reason = readProblemText(cli.locale, read.error);
  cli.complain(translate(cli.locale, "cli.file.rejected", { name, reason }));
  return err(2);
}
