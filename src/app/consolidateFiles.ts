import { consolidate, type Consolidated, type PackedSubmission } from "../core/consolidation";
import type { PackDefinition } from "../core/packs";
import type { Locale } from "../i18n";
import { planConsolidated } from "./consolidate";
import type { ConsolidationOutput, ConsolidationSummary } from "./consolidationRunner";
import type { WorkbookCodec } from "./ports";
import type { PartWriters } from "./partWriters";
import { packReturns } from "./returnNote";

/** What the department's workbook needs besides the submissions. */
export interface FinishOptions {
  readonly codec: WorkbookCodec;
  /** Workers that write beside this one, absent where there are none. */
  readonly writers: PartWriters | undefined;
  readonly pack: PackDefinition;
  readonly toolVersion: string;
  readonly locale: Locale;
}

/** Draws the department's workbook from submissions of one season. */
export async function finishConsolidation(
  submissions: readonly PackedSubmission[],
  { codec, writers, pack, toolVersion, locale }: FinishOptions
): Promise<ConsolidationOutput> {
  const consolidated = consolidate(submissions, { year: null, pack, toolVersion });
  return {
    bytes: await codec.write(planConsolidated(consolidated, locale), writers?.ask),
    name: `tong-hop-${String(consolidated.year)}.xlsx`,
    summary: summarize(consolidated),
    returns: packReturns(submissions, consolidated),
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
