import { readFile } from "node:fs/promises";
import { availableParallelism } from "node:os";
import { intake, rejectFile, type IntakeOptions } from "../app/intake";
import { intakeCached } from "../app/intakeCache";
import { settleSeason, type Season } from "../app/seasonPack";
import { PATIENCE_SECONDS, runPool } from "../app/taskPool";
import { compileSparingly, openFileCache, startThread } from "../adapters/node";
import { packSubmission, receivePacked, type PackedSubmission } from "../core/consolidation";
import { defaultPack, packById, packs, type PackDefinition } from "../core/packs";
import { ok } from "../core/result";
import type { Call, Cli, World } from "./command";
import type { InputPath } from "./inputs";
import { readCount, type OptionReading } from "./options";
import { showReading } from "./printing";

/** One file for a worker thread; a pack crosses threads by its id. */
export interface IntakeTask {
  readonly name: string;
  readonly path: string;
  /** Of a file in an archive; others are read by the thread. */
  readonly bytes: Uint8Array | null;
  readonly pack: string;
  readonly asOf: string;
  /** Folder of submissions read before. */
  readonly cache: string | null;
}

/** How files are taken in. */
export interface TakeOptions extends Pick<IntakeOptions, "pack" | "asOf"> {
  readonly jobs: number;
  /** Folder of submissions read before; null reads every file. */
  readonly cache: string | null;
}

/** A second thread costs about as much to start as forty small files to read. */
const FILES_WORTH_THREADS = 40;
const MOST_JOBS = 64;

/** How many threads read so many files: --jobs, or one until more are worth it. */
export function readJobs(call: Call, files: number): OptionReading<number> {
  const asked = readCount(call, "jobs", MOST_JOBS);
  if (!asked.ok) return asked;
  const fitting = files < FILES_WORTH_THREADS ? 1 : Math.min(4, availableParallelism());
  return ok(asked.value ?? fitting);
}

let programHash: Promise<string> | null = null;

/** Answers `takeFiles` in a worker thread. */
export async function answerIntake(task: IntakeTask, world: World): Promise<PackedSubmission> {
  const { codec, sha256 } = world;
  const bytes = task.bytes ?? new Uint8Array(await readFile(task.path));
  const pack = packById(task.pack) ?? defaultPack;
  const file = { name: task.name, bytes };
  const options = { codec, sha256, pack, asOf: task.asOf };
  if (task.cache === null) return packSubmission(await intake(file, options));
  // The program with its rules and packs is one file: another build reads everything anew.
  programHash ??= readFile(world.program).then((code) => sha256(new Uint8Array(code)));
  const store = openFileCache(task.cache);
  return intakeCached(file, { ...options, store, version: await programHash });
}

/** Reads and checks submissions, in the order of the inputs; a thread that hangs is ended. */
async function takeFiles(
  inputs: readonly InputPath[],
  { pack, asOf, jobs, cache }: TakeOptions,
  cli: Cli
): Promise<readonly PackedSubmission[]> {
  compileSparingly();
  let done = 0;
  const submissions = await runPool<InputPath, PackedSubmission>({
    tasks: inputs,
    jobs,
    patience: PATIENCE_SECONDS,
    startWorker: () => startThread(cli.program),
    work: async ({ name, path, archived }, ask) => {
      const content = archived?.read() ?? null;
      if (content?.ok === false) return packSubmission(rejectFile(name, null, content.error));
      const bytes = content?.value ?? null;
      const task: IntakeTask = { name, path, bytes, pack: pack.id, asOf, cache };
      // The thread runs the same program, so it answers what `answerIntake` gives.
      return receivePacked((await ask({ take: task })) as PackedSubmission);
    },
    onTrouble: async ({ name, path, archived }, problem) => {
      const content = archived ? archived.read() : null;
      const bytes = content?.ok ? content.value : new Uint8Array(await readFile(path));
      return packSubmission(rejectFile(name, await cli.sha256(bytes), problem));
    },
    onAnswer: ({ name }) => {
      done += 1;
      showReading(cli, done, inputs.length, name);
    },
  });
  cli.showProgress(null);
  return submissions;
}

/**
 * Reads submissions of one season: with the asked pack, or with the one that most of the files
 * name, for those that name none too.
 */
export async function takeSeason(
  inputs: readonly InputPath[],
  options: Omit<TakeOptions, "pack"> & { readonly asked: PackDefinition | null },
  cli: Cli
): Promise<Season<PackedSubmission>> {
  const { asked, ...settings } = options;
  const take = (paths: readonly InputPath[], pack: PackDefinition) =>
    takeFiles(paths, { ...settings, pack }, cli);
  if (asked) return { pack: asked, submissions: await take(inputs, asked) };
  const submissions = await take(inputs, defaultPack);
  return settleSeason(submissions, { first: defaultPack, packs }, (places, pack) =>
    take(
      inputs.filter((_input, place) => places.includes(place)),
      pack
    )
  );
}
