import {
  packSubmission,
  type PackedSubmission,
  type ReadProblem,
  type Submission,
} from "../core/consolidation";
import type { PackDefinition } from "../core/packs";
import { err, ok, type Result } from "../core/result";
import { finishConsolidation } from "./consolidateFiles";
import type { KeptSubmission, RunSettings, Work, WorkFile, WorkRequest } from "./consolidationWork";
import { intake, rejectFile, type InputFile } from "./intake";
import type { ArchiveReader, Sha256, WorkbookCodec } from "./ports";

/** What a worker of the page does its work with. */
interface WorkTools {
  readonly codec: WorkbookCodec;
  readonly openArchive: ArchiveReader;
  readonly sha256: Sha256;
  /** Bytes; larger files are refused unread. */
  readonly largestFile: number;
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

/** A submission has the same words in every fact: it becomes some thirty times smaller. */
function compress(text: string): Promise<Blob> {
  return new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
}

function decompress(content: Blob): Promise<string> {
  return new Response(content.stream().pipeThrough(new DecompressionStream("gzip"))).text();
}

async function submissionOf({ name, sha256, problem, content }: KeptSubmission) {
  // Only `keep` below writes it.
  if (content) return JSON.parse(await decompress(content)) as Submission;
  if (!problem) throw new Error(`${name} was taken in without its content`);
  return rejectFile(name, sha256, problem);
}

async function keep(submission: Submission): Promise<KeptSubmission> {
  const { name, sha256, pack = null, problem } = submission;
  const content = await compress(JSON.stringify(submission));
  return { name, sha256, pack, problem, content };
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
      return keep(await intake(told(opened), { ...tools, packs, asOf, pack: packOf(pack) }));
    },
    finish: async ({ submissions, pack }) => {
      const { toolVersion, locale } = told(settings);
      const read: PackedSubmission[] = [];
      for (const one of submissions) read.push(packSubmission(await submissionOf(one)));
      const { codec } = tools;
      return finishConsolidation(read, { codec, pack: packOf(pack), toolVersion, locale });
    },
  };
  return ({ kind, ...ask }) => (answers[kind] as (about: unknown) => Promise<unknown>)(ask);
}
