import { readFile } from "node:fs/promises";
import { readPack } from "../../core/packFile";
import type { PackDefinition } from "../../core/packs";
import { err, ok, type Result } from "../../core/result";
import { packProblemText } from "../../i18n";
import type { Cli, Sentence } from "../command";
import { findInput } from "../inputs";

/** Reads one pack file, or says what is wrong with it and where. */
export async function readPackFile(
  given: string,
  cli: Cli
): Promise<Result<PackDefinition, Sentence>> {
  const input = await findInput(given);
  if (!input.ok) return input;
  const pack = readPack(await readFile(input.value.path, "utf8"));
  if (pack.ok) return ok(pack.value);
  const reason = packProblemText(cli.locale, pack.error);
  return err({ key: "cli.pack.refused", data: { path: given, reason } });
}
