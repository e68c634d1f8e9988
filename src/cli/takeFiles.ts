import { readFile } from "node:fs/promises";
import { intake, type IntakeOptions } from "../app/intake";
import { settleSeason, type Season } from "../app/seasonPack";
import { runInWorkers, serveTasks } from "../adapters/node";
import type { Submission } from "../core/consolidation";
import { defaultPack, packById, packs, type PackDefinition } from "../core/packs";
import type { Cli, World } from "./command";
import type { InputPath } from "./inputs";
import { showReading } from "./printing";

/** One file for a worker thread; a pack crosses threads by its id. */
interface IntakeTask extends InputPath {
  readonly pack: string;
  readonly asOf: string;
}

/** How files are taken in. */
export interface TakeOptions extends Pick<IntakeOptions, "pack" | "asOf"> {
  readonly jobs: number;
}

async function takeFile(task: IntakeTask, world: World): Promise<Submission> {
  const { codec, sha256 } = world;
  const bytes = new Uint8Array(await readFile(task.path));
  const pack = packById(task.pack) ?? defaultPack;
  return intake({ name: task.name, bytes }, { codec, sha256, pack, asOf: task.asOf });
}

/** What a worker thread of this program does. */
export function serveIntake(world: World): void {
  // Only takeFiles below sends tasks.
  serveTasks((task) => takeFile(task as IntakeTask, world));
}

/** A file that no thread has the memory for. */
async function outOfMemory({ name, path }: IntakeTask, world: World): Promise<Submission> {
  return {
    name,
    sha256: await world.sha256(new Uint8Array(await readFile(path))),
    status: "rejected",
    problem: { kind: "damaged", reason: "memory", part: "" },
    agency: null,
    year: null,
    sealed: "none",
    changedCells: [],
    sheets: [],
    facts: [],
    issues: [],
    explanations: {},
  };
}

/** Reads and checks submissions, in the order of the inputs. */
async function takeFiles(
  inputs: readonly InputPath[],
  options: TakeOptions,
  cli: Cli
): Promise<readonly Submission[]> {
  const { pack, asOf, jobs } = options;
  const tasks = inputs.map((input): IntakeTask => ({ ...input, pack: pack.id, asOf }));
  let done = 0;
  const tell = ({ name }: IntakeTask): void => {
    done += 1;
    showReading(cli, done, tasks.length, name);
  };
  const submissions: Submission[] = [];
  if (jobs > 1) {
    const request = { program: cli.program, jobs, tasks, onAnswer: tell };
    const answers = await runInWorkers<IntakeTask, Submission>({
      ...request,
      onOutOfMemory: (task) => outOfMemory(task, cli),
    });
    submissions.push(...answers);
  } else {
    for (const task of tasks) {
      submissions.push(await takeFile(task, cli));
      tell(task);
    }
  }
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
): Promise<Season> {
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
