import type { Consolidated, SubmissionOf } from "../../core/consolidation";
import type { FixOffer, Issue } from "../../core/rules";
import type { Agency } from "../../core/state";
import { isOpenIssue } from "../explanations";
import type { CheckedFile } from "./returnedFiles";

/** What a consolidation sends back, as plain data: the notes are drawn when they are asked for. */
interface ReturnBundle {
  readonly department: string;
  /** Plan year. */
  readonly year: number;
  /** The files that go back, each with its open issues only. */
  readonly files: readonly CheckedFile[];
}

/** The same, packed, so that the page need not hold it. */
export interface PackedReturns {
  /** Names of the files that go back. */
  readonly names: readonly string[];
  readonly content: Blob;
}

/** The files with what was found in each and, side by side with the others, about each. */
export function withAllIssues<Facts>(
  submissions: readonly SubmissionOf<Facts>[],
  { issues }: Pick<Consolidated, "issues">
): readonly SubmissionOf<Facts>[] {
  const byFile = new Map<string | undefined, Issue[]>();
  for (const issue of issues) {
    const own = byFile.get(issue.at.file);
    if (own) own.push(issue);
    else byFile.set(issue.at.file, [issue]);
  }
  const files = submissions.flatMap((one) => one.parts ?? [one]);
  return files.map((file) => ({ ...file, issues: byFile.get(file.name) ?? [] }));
}

function withoutEdits(offer: FixOffer): FixOffer {
  return { ...offer, edits: [] };
}

/** Packs what goes back after a consolidation; no note needs the edits of a fix. */
export function packReturns<Facts>(
  submissions: readonly SubmissionOf<Facts>[],
  consolidated: Pick<Consolidated, "issues" | "pack" | "year">
): PackedReturns {
  const files = withAllIssues(submissions, consolidated).flatMap((file): CheckedFile[] => {
    const { name, sha256, agency, problem, issues, explanations } = file;
    const open = issues.filter((issue) => isOpenIssue(issue, explanations));
    const light = open.map(({ fix, others, ...issue }) => ({
      ...issue,
      ...(fix ? { fix: withoutEdits(fix) } : {}),
      ...(others ? { others: others.map(withoutEdits) } : {}),
    }));
    if (light.length === 0) return [];
    return [{ name, sha256, agency, problem, issues: light, explanations: {} }];
  });
  const { pack, year } = consolidated;
  const bundle: ReturnBundle = { department: pack.department, year, files };
  return {
    names: files.map(({ name }) => name),
    content: new Blob([JSON.stringify(bundle)]),
  };
}

function belongsTo(agency: Agency | null, file: CheckedFile): boolean {
  return agency !== null && file.agency?.code === agency.code;
}

/** What was packed; with a name only what goes back together with that file. */
export async function openReturns(
  { content }: PackedReturns,
  name: string | null
): Promise<ReturnBundle> {
  // Only `packReturns` writes it.
  const bundle = JSON.parse(await content.text()) as ReturnBundle;
  const asked = bundle.files.find((file) => file.name === name);
  if (!asked) return bundle;
  const files = bundle.files.filter((file) => file === asked || belongsTo(asked.agency, file));
  return { ...bundle, files };
}
