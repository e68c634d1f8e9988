import { mkdir } from "node:fs/promises";
import path from "node:path";
import { writeWhole } from "../adapters/node";
import { makeReturnNotes, type CheckedFile, type ReturnNoteOptions } from "../app/returnNote";
import type { Cli, OptionDefinition } from "./command";
import { printLine } from "./printing";

/** Options of commands that write return notes. */
export const RETURN_OPTIONS = [
  { name: "return-notes", kind: "text", help: "cli.option.returnNotes" },
  { name: "deadline", kind: "text", help: "cli.option.deadline" },
] as const satisfies readonly OptionDefinition[];

/** Writes a note for each agency with something to mend into a folder, made where it is missing. */
export async function writeReturnNotes(
  folder: string,
  files: readonly CheckedFile[],
  options: Omit<ReturnNoteOptions, "locale">,
  cli: Cli
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const notes = makeReturnNotes(files, { ...options, locale: cli.locale });
  for (const { name, plan } of notes) {
    await writeWhole(path.join(folder, name), await cli.codec.write(plan));
  }
  printLine(cli, "cli.file.notesWritten", { count: notes.length, path: folder });
}
