import { consolidate, type Consolidated, type Submission } from "../core/consolidation";
import { packs as builtIn } from "../core/packs";
import type { Locale } from "../i18n";
import { planConsolidated } from "./consolidate";
import type {
  ConsolidationOutput,
  ConsolidationProgress,
  ConsolidationSummary,
} from "./consolidationRunner";
import { intake, type InputFile, type IntakeOptions } from "./intake";
import { settleSeason } from "./seasonPack";

/** What a consolidation of files needs besides the files. */
export interface ConsolidateFilesOptions extends IntakeOptions {
  readonly toolVersion: string;
  readonly locale: Locale;
}

/** Takes in the files one after the other and draws the department's workbook from them. */
export async function consolidateFiles(
  files: readonly InputFile[],
  options: ConsolidateFilesOptions,
  onProgress: (progress: ConsolidationProgress) => void
): Promise<ConsolidationOutput> {
  const submissions: Submission[] = [];
  for (const file of files) {
    const submission = await intake(file, options);
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
        .map((file) => intake(file, { ...options, pack }))
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
