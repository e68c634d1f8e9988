import { readFile } from "node:fs/promises";
import { kindOfPath } from "../../adapters/node";
import { parseMapFile, type MapFile, type MapProblem } from "../../core/import";
import { err, ok } from "../../core/result";
import { translate } from "../../i18n";
import type { Call, Cli, Sentence } from "../command";
import type { OptionReading } from "../options";

/** Says what is wrong with a mapping and in which file. */
export function mapProblemSentence(path: string, problem: MapProblem, cli: Cli): Sentence {
  const { kind, ...data } = problem;
  const text = translate(cli.locale, `importing.map.${kind}`, data);
  return { key: "cli.import.mapProblem", data: { path, problem: text } };
}

/** A mapping with the path it came from. */
export interface NamedMap {
  readonly path: string;
  readonly file: MapFile;
}

/** The file of --map; null when it is not given. */
export async function readMapOption(call: Call, cli: Cli): Promise<OptionReading<NamedMap | null>> {
  const path = call.texts["map"];
  if (path === undefined) return ok(null);
  if ((await kindOfPath(path)) !== "file") return err({ key: "cli.file.notFound", data: { path } });
  const file = parseMapFile(await readFile(path, "utf8"));
  return file.ok ? ok({ path, file: file.value }) : err(mapProblemSentence(path, file.error, cli));
}
