import type { ReadProblem } from "../core/consolidation";
import type { PackDefinition } from "../core/packs";
import { askFor, type KeptSubmission, type RunSettings, type WorkFile } from "./consolidationWork";
import type {
  ChosenFile,
  ConsolidationOutput,
  ConsolidationProgress,
  ConsolidationRunner,
} from "./consolidationRunner";
import { createIntakeShelf } from "./intakeShelf";
import { takeOnce, type IntakeStore } from "./intakeStore";
import { settleSeason } from "./seasonPack";
import { PATIENCE_SECONDS, runAlone, runPool, type PoolWorker } from "./taskPool";

/** What a page consolidates with. */
interface PooledOptions {
  readonly startWorker: () => PoolWorker;
  /** Workers that read at the same time, at most. */
  readonly readers: number;
  /** Asked when a run starts. */
  readonly settings: () => RunSettings;
}

/** What one run works with. */
interface Run {
  readonly startWorker: () => PoolWorker;
  readonly readers: number;
  readonly settings: RunSettings;
  readonly shelf: IntakeStore<KeptSubmission>;
  readonly signal: AbortSignal;
}

/** Bytes of submissions that a page keeps for the next run: those of some 6,000 files of 200 rows. */
const MOST_KEPT = 64 * 1024 * 1024;
/** A worker costs about as much to start as twenty small files to read. */
const FILES_WORTH_A_READER = 20;

/** A worker that is told the settings before the first question. */
function startTold(run: Run): PoolWorker {
  const worker = run.startWorker();
  const told = askFor(worker.ask, "start", { settings: run.settings });
  // Told to whoever asks first.
  told.catch(() => undefined);
  return { ...worker, ask: (message) => told.then(() => worker.ask(message)) };
}

const rejected = (name: string, sha256: string, problem: ReadProblem): KeptSubmission => ({
  name,
  sha256,
  pack: null,
  problem,
  content: null,
});

/** A file to take in, or what is left of an archive that was refused. */
interface Listed extends WorkFile {
  readonly problem?: ReadProblem;
}

/** Archives in the place of what is in them. */
async function listFiles(given: readonly ChosenFile[], run: Run): Promise<readonly Listed[]> {
  const files = given.map((one, place): WorkFile => ({ ...one, place, entry: null }));
  const isZip = ({ name }: WorkFile): boolean => /\.zip$/i.test(name);
  const archives = await runPool<WorkFile, readonly Listed[]>({
    tasks: files.filter(isZip),
    jobs: run.readers,
    patience: PATIENCE_SECONDS,
    startWorker: () => startTold(run),
    signal: run.signal,
    work: async (file, ask) => {
      const names = await askFor(ask, "list", { file });
      // No archive of files: told as any file that is no workbook.
      if (!names) return [file];
      if (!names.ok) return [{ ...file, problem: names.error }];
      return names.value.map((name, entry) => ({ ...file, name, entry }));
    },
    onTrouble: (file, problem) => Promise.resolve([{ ...file, problem }]),
    onAnswer: () => undefined,
  });
  const listed = archives.values();
  return files.flatMap((file) => (isZip(file) ? (listed.next().value ?? []) : [file]));
}

/** What else than the file decides what it is taken in as. */
function versionOf({ toolVersion, packs }: RunSettings): string {
  return [toolVersion, ...packs.map(({ id, version }) => `${id}@${version}`)].join(" ");
}

/** Takes files in, from the shelf where the same bytes were read before. */
function takeFiles(
  files: readonly Listed[],
  pack: PackDefinition,
  run: Run,
  onTaken: (taken: KeptSubmission) => void
): Promise<readonly KeptSubmission[]> {
  const { asOf } = run.settings;
  const version = versionOf(run.settings);
  const hashes = new Map<Listed, string>();
  return runPool<Listed, KeptSubmission>({
    tasks: files,
    jobs: Math.min(run.readers, Math.ceil(files.length / FILES_WORTH_A_READER)),
    patience: PATIENCE_SECONDS,
    startWorker: () => startTold(run),
    signal: run.signal,
    work: async (listed, ask) => {
      const { problem, ...file } = listed;
      const { name } = file;
      if (problem) return rejected(name, "", problem);
      const opened = await askFor(ask, "open", { file });
      if (!opened.ok) return rejected(name, "", opened.error);
      const sha256 = opened.value;
      hashes.set(listed, sha256);
      return takeOnce(run.shelf, { version, pack, asOf, name, sha256 }, () =>
        askFor(ask, "take", { pack: pack.id })
      );
    },
    onTrouble: (file, problem) =>
      Promise.resolve(rejected(file.name, hashes.get(file) ?? "", problem)),
    onAnswer: (_file, taken) => {
      onTaken(taken);
    },
  });
}

/** Counts the files that are done and tells of each. */
function progressOf(total: number, onProgress: (progress: ConsolidationProgress) => void) {
  let done = 0;
  return ({ name, problem }: KeptSubmission): void => {
    done += 1;
    const file = problem
      ? ({ name, status: "rejected", problem } as const)
      : ({ name, status: "taken" } as const);
    onProgress({ done, total, file });
  };
}

/** The whole run but its last step; that is asked of a worker which has started meanwhile. */
async function consolidateIn(
  run: Run,
  ask: PoolWorker["ask"],
  given: readonly ChosenFile[],
  onProgress: (progress: ConsolidationProgress) => void
): Promise<ConsolidationOutput> {
  const { settings } = run;
  const [first] = settings.packs;
  if (!first) throw new Error("a consolidation needs at least one pack");
  // Where workers do not start, no file is to blame.
  await askFor(ask, "start", { settings });
  const files = await listFiles(given, run);
  onProgress({ done: 0, total: files.length, file: null, names: files.map(({ name }) => name) });
  const taken = await takeFiles(files, first, run, progressOf(files.length, onProgress));
  const { pack, submissions } = await settleSeason(
    taken,
    { first, packs: settings.packs },
    (places, other) => {
      const again = files.filter((_file, place) => places.includes(place));
      return takeFiles(again, other, run, () => undefined);
    }
  );
  return askFor(ask, "finish", { submissions, pack: pack.id });
}

/**
 * Consolidates files in workers: some read, one makes the workbook; the page itself sees neither
 * the bytes nor what is in them. Cancelling ends all workers at once. What was read is kept for
 * the next run of the page.
 */
export function createPooledRunner(options: PooledOptions): ConsolidationRunner {
  const { startWorker, readers } = options;
  const shelf = createIntakeShelf(MOST_KEPT);
  return async (given, onProgress, signal) => {
    signal.throwIfAborted();
    const run: Run = { startWorker, readers, shelf, signal, settings: options.settings() };
    return runAlone({
      startWorker,
      signal,
      work: (ask) => consolidateIn(run, ask, given, onProgress),
    });
  };
}
