import type { PackedSubmission, ReadProblem } from "../core/consolidation";
import type { PackDefinition } from "../core/packs";
import { err, ok, type Result } from "../core/result";
import { finishConsolidation } from "./consolidateFiles";
import type { RunSettings, Work, WorkFile, WorkRequest } from "./consolidationWork";
import { intake, type InputFile } from "./intake";
import { keepSubmission, submissionOf } from "./keptSubmission";
import { startPartWriters, type PartWriters } from "./partWriters";
import type { ArchiveReader, PieceWriter, Sha256, WorkbookCodec } from "./ports";
import type { PoolWorker } from "./taskPool";

/** What a worker of the page does its work with. */
interface WorkTools {
  readonly codec: WorkbookCodec & Pick<PieceWriter, "writePart">;
  readonly openArchive: ArchiveReader;
  readonly sha256: Sha256;
  /** Bytes; larger files are refused unread. */
  readonly largestFile: number;
  /** Starts another worker like this one; absent where a worker cannot. */
  readonly startWorker?: () => PoolWorker;
}

/** A worker that writes costs as much to start as so many facts to write. */
const FACTS_WORTH_A_WRITER = 10_000;

/** Workers for parts of a workbook of those facts; none where it is small. */
function startWriters(
  { startWorker }: WorkTools,
  submissions: readonly PackedSubmission[]
): PartWriters | undefined {
  const facts = submissions.reduce((sum, one) => sum + one.facts.amounts.length, 0);
  if (!startWorker || facts < FACTS_WORTH_A_WRITER) return undefined;
  return startPartWriters(startWorker, (part): WorkRequest => ({ kind: "part", part }));
}

/** The bytes of what was chosen, which may be gone or held by another program since. */
async function readBlob(file: Blob, limit: number): Promise<Result<Uint8Array, ReadProblem>> {
  if (file.size > limit) return err({ kind: "too-large", what: "file", limit, found: file.size });
  try {
    return ok(new Uint8Array(await file.arrayBuffer()));
  } catch (error) {
    if (error instanceof DOMException) return err({ kind: "unreadable" });
    throw error;
  }
}

/** Files that a worker reads: an archive stays open for the next file in it. */
function createOpener({ openArchive, largestFile }: WorkTools) {
  let place = -1;
  let archive: ReturnType<ArchiveReader> = null;
  const openAt = async (file: WorkFile): Promise<ReturnType<ArchiveReader>> => {
    if (place === file.place) return archive;
    const bytes = await readBlob(file.file, largestFile);
    archive = bytes.ok ? openArchive(bytes.value, file.name) : bytes;
    place = file.place;
    return archive;
  };
  const readEntry = async (file: WorkFile, entry: number) => {
    const files = await openAt(file);
    if (files?.ok === false) return files;
    // It was listed, so only a file that changed since does not have it.
    return files?.value[entry]?.read() ?? err<ReadProblem>({ kind: "unreadable" });
  };
  return {
    openAt,
    read: (file: WorkFile) =>
      file.entry === null ? readBlob(file.file, largestFile) : readEntry(file, file.entry),
  };
}

/** The work of one worker of the page: one question at a time, whatever a file holds. */
export function createAnswerer(tools: WorkTools): (request: WorkRequest) => Promise<unknown> {
  const opener = createOpener(tools);
  let settings: RunSettings | null = null;
  let opened: InputFile | null = null;
  const told = <Known>(known: Known | null): Known => {
    if (known === null) throw new Error("asked before it was told");
    return known;
  };
  const packOf = (id: string): PackDefinition =>
    told(told(settings).packs.find((one) => one.id === id) ?? null);
  const answers: {
    [Kind in keyof Work]: (ask: Work[Kind]["ask"]) => Promise<Work[Kind]["answer"]>;
  } = {
    start: (ask) => {
      settings = ask.settings;
      return Promise.resolve(null);
    },
    list: async ({ file }) => {
      const files = await opener.openAt(file);
      return files?.ok ? ok(files.value.map(({ name }) => name)) : files;
    },
    open: async ({ file }) => {
      const bytes = await opener.read(file);
      if (!bytes.ok) return bytes;
      opened = { name: file.name, bytes: bytes.value };
      return ok(await tools.sha256(bytes.value));
    },
    take: async ({ pack }) => {
      const { packs, asOf } = told(settings);
      return keepSubmission(
        await intake(told(opened), { ...tools, packs, asOf, pack: packOf(pack) })
      );
    },
    finish: async ({ submissions, pack }) => {
      const { toolVersion, locale } = told(settings);
      const read: PackedSubmission[] = [];
      for (const one of submissions) read.push(await submissionOf(one));
      const { codec } = tools;
      const writers = startWriters(tools, read);
      const options = { codec, writers, pack: packOf(pack), toolVersion, locale };
      try {
        return await finishConsolidation(read, options);
      } finally {
        writers?.end();
      }
    },
    part: ({ part }) => tools.codec.writePart(part),
  };
  return ({ kind, ...ask }) => (answers[kind] as (about: unknown) => Promise<unknown>)(ask);
}

/** The bytes of a workbook, or of a part of one, that an answer was made with. */
export function madeBytes(answer: unknown): readonly Uint8Array[] {
  if (typeof answer !== "object" || answer === null) return [];
  if ("bytes" in answer && answer.bytes instanceof Uint8Array) return [answer.bytes];
  // Only written parts have a list of data, see `WrittenPart`.
  return "data" in answer && Array.isArray(answer.data) ? (answer.data as Uint8Array[]) : [];
}
