import { consolidate, type Consolidated, type Submission } from "../core/consolidation";
import { packs as builtIn } from "../core/packs";
import type { Locale } from "../i18n";
import { planConsolidated } from "./consolidate";
import type {
  ConsolidationOutput,
  ConsolidationProgress,
  ConsolidationSummary,
} from "./consolidationRunner";
import { intake, rejectFile, type InputFile, type IntakeOptions } from "./intake";
import type { ArchiveReader } from "./ports";
import { settleSeason } from "./seasonPack";

/** What a consolidation of files needs besides the files. */
export interface ConsolidateFilesOptions extends IntakeOptions {
  readonly toolVersion: string;
  readonly locale: Locale;
  readonly openArchive: ArchiveReader;
}

/** A file to take in; one that its archive does not give is taken in as rejected. */
interface HandedIn {
  readonly name: string;
  readonly take: (options: IntakeOptions) => Promise<Submission>;
}

/** Archives in the place of what is in them. */
function unpack(file: InputFile, openArchive: ArchiveReader): readonly HandedIn[] {
  const opened = /\.zip$/i.test(file.name) ? openArchive(file.bytes, file.name) : null;
  if (!opened) return [{ name: file.name, take: (options) => intake(file, options) }];
  if (!opened.ok) {
    const { name } = file;
    return [{ name, take: () => Promise.resolve(rejectFile(name, null, opened.error)) }];
  }
  return opened.value.map(({ name, read }) => ({
    name,
    take: (options) => {
      const content = read();
      return content.ok
        ? intake({ name, bytes: content.value }, options)
        : Promise.resolve(rejectFile(name, null, content.error));
    },
  }));
}

/** Takes in the files one after the other and draws the department's workbook from them. */
export async function consolidateFiles(
  given: readonly InputFile[],
  options: ConsolidateFilesOptions,
  onProgress: (progress: ConsolidationProgress) => void
): Promise<ConsolidationOutput> {
  const files = given.flatMap((file) => unpack(file, options.openArchive));
  const submissions: Submission[] = [];
  for (const file of files) {
    const submission = await file.take(options);
    submissions.push(submission);
    const status = submission.status === "ok" ? "taken" : "rejected";
    onProgress({
      done: submissions.length,
      total: files.length,
      file: { name: file.name, status },
    });
  }
  const { pack: first, packs = builtIn } = options;
  const season = await settleSeason(submissions, { first, packs }, (places, pack) =>
    Promise.all(
      files
        .filter((_file, place) => places.includes(place))
        .map((file) => file.take({ ...options, pack }))
    )
  );
  const consolidated = consolidate(season.submissions, {
    year: null,
    pack: season.pack,
    toolVersion: options.toolVersion,
  });
  return {
    bytes: await options.codec.write(planConsolidated(consolidated, options.locale)),
    name: `tong-hop-${String(consolidated.year)}.xlsx`,
    summary: summarize(consolidated),
  };
}

function summarize({ files, certificate }: Consolidated): ConsolidationSummary {
  return {
    taken: files
      .filter(({ problem }) => problem === null)
      .map(({ name, agency, errors, warnings }) => {
        return { name, agency: agency?.name ?? null, errors, warnings };
      }),
    rejected: files.flatMap(({ name, problem }) => (problem ? [{ name, problem }] : [])),
    balanced: certificate.balanced && certificate.counts.counted > 0,
  };
}
