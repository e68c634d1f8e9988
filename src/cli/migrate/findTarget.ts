import { compareVersions, packs as builtIn, type PackDefinition } from "../../core/packs";
import { err, ok, type Result } from "../../core/result";
import type { Call, Cli, Sentence } from "../command";
import { readPackFile } from "../pack/readPackFile";

/** The version to move to, and all that are at hand. */
export interface MigrationTarget {
  readonly to: PackDefinition;
  readonly packs: readonly PackDefinition[];
}

function nameOf({ id, version }: PackDefinition): string {
  return `${id}@${version}`;
}

/** Packs of --with before the built-in ones. */
async function readPacks(
  call: Call,
  cli: Cli
): Promise<Result<readonly PackDefinition[], Sentence>> {
  const read: PackDefinition[] = [];
  for (const file of call.lists["with"] ?? []) {
    const pack = await readPackFile(file, cli);
    if (!pack.ok) return pack;
    read.push(pack.value);
  }
  return ok([...read, ...builtIn]);
}

/** The pack of --to, in the version it names or in the newest that is at hand. */
export async function findTarget(call: Call, cli: Cli): Promise<Result<MigrationTarget, Sentence>> {
  const packs = await readPacks(call, cli);
  if (!packs.ok) return packs;
  const value = call.texts["to"] ?? "";
  const [id, version] = value.split("@");
  const [to] = packs.value
    .filter((pack) => pack.id === id && (version === undefined || pack.version === version))
    .sort((a, b) => compareVersions(b.version, a.version));
  if (to) return ok({ to, packs: packs.value });
  const choices = packs.value.map(nameOf).join(", ");
  return err({ key: "cli.migrate.unknown", data: { value, choices } });
}
