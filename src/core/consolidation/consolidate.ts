import { fillYear, formById, type PackDefinition, type Severity } from "../packs";
import type { Issue } from "../rules";
import type { Agency } from "../state";
import { certify } from "./certificate";
import { crossFileIssues } from "./crossFile";
import type { Submission } from "./definitions";
import { keyFacts, type KeyedFile } from "./keyFacts";
import type { Consolidated, ConsolidatedFile } from "./model";
import { keyOf } from "./order";
import { seasonYear, selectSubmissions, type Season, type Selected } from "./select";
import { listSeries, seriesFinder } from "./series";
import { makeViews } from "./views";

/** What to consolidate for. */
export interface ConsolidateOptions {
  /** Plan year; null takes the one most files have. */
  readonly year: number | null;
  readonly pack: PackDefinition;
  readonly toolVersion: string;
  /** Directory of the department: gives the order of agencies and tells who is missing. */
  readonly expectedAgencies?: readonly Agency[];
}

type KeyedAgency = Agency & { readonly key: string };

function countSeverity(issues: readonly Issue[], severity: Severity): number {
  return issues.filter((issue) => issue.severity === severity).length;
}

function describeFile({ submission, outcome, instead }: Selected, index: number): ConsolidatedFile {
  const { name, sha256, problem, agency, year, sealed, sheets, facts, issues } = submission;
  return {
    key: keyOf("F", index),
    name,
    sha256,
    outcome,
    instead,
    problem,
    agency,
    year,
    sealed,
    sealedAt: submission.sealedAt ?? null,
    forms: sheets.map((sheet) => sheet.form),
    tasks: sheets.reduce((sum, sheet) => sum + sheet.rows, 0),
    facts: facts.length,
    errors: countSeverity(issues, "error"),
    warnings: countSeverity(issues, "warning"),
  };
}

/** A file that names no agency stands under its own name and a code made of its content. */
function agencyOf({ agency, sha256, name }: Submission): Agency {
  return agency ?? { code: `?${sha256.slice(0, 8)}`, name };
}

function listAgencies(counted: readonly Selected[]): KeyedAgency[] {
  const agencies = new Map<string, KeyedAgency>();
  for (const { submission } of counted) {
    const { code, name } = agencyOf(submission);
    if (!agencies.has(code)) agencies.set(code, { key: keyOf("A", agencies.size), code, name });
  }
  return [...agencies.values()];
}

function keyFiles(
  counted: readonly Selected[],
  agencies: readonly KeyedAgency[],
  files: readonly ConsolidatedFile[],
  selected: readonly Selected[]
): KeyedFile[] {
  const agencyKeys = new Map(agencies.map((agency) => [agency.code, agency.key]));
  const fileKeys = new Map(selected.map((one, index) => [one, files[index]?.key ?? ""]));
  return counted.map((one) => ({
    submission: one.submission,
    fileKey: fileKeys.get(one) ?? "",
    agencyKey: agencyKeys.get(agencyOf(one.submission).code) ?? "",
  }));
}

/** Agencies that sent nothing that could be read; a file of another season is no file. */
function listMissing(directory: readonly Agency[], agencies: readonly Agency[]): Agency[] {
  const sent = new Set(agencies.map((agency) => agency.code));
  return directory.filter((agency) => !sent.has(agency.code));
}

function withFile(issue: Issue, file: string): Issue {
  return { ...issue, at: { ...issue.at, file } };
}

function describeForm(
  pack: PackDefinition,
  id: string,
  year: number
): Consolidated["forms"][number] {
  return { id, title: fillYear(formById(pack, id)?.title ?? id, year) };
}

function explanationsOf(selected: readonly Selected[]): Record<string, string> {
  const entries = selected.flatMap(({ submission }) =>
    Object.entries(submission.explanations).map(([fingerprint, text]): [string, string] => [
      explanationKey(submission.name, fingerprint),
      text,
    ])
  );
  return Object.fromEntries(entries);
}

/** Key of an explanation: fingerprints are unique only inside one file. */
export function explanationKey(file: string, fingerprint: string): string {
  return `${file}\t${fingerprint}`;
}

/**
 * Consolidates submissions into views, proofs and issues. Pure; the order of `submissions`
 * does not matter. Throws RangeError when a sum passes 2^53 đồng.
 */
export function consolidate(
  submissions: readonly Submission[],
  options: ConsolidateOptions
): Consolidated {
  const { pack, toolVersion, expectedAgencies: directory = [] } = options;
  const season: Season = { pack, year: options.year ?? seasonYear(submissions, pack) };
  const selected = selectSubmissions(submissions, season, directory);
  const counted = selected.filter((one) => one.outcome === "counted");
  const files = selected.map(describeFile);
  const agencies = listAgencies(counted);
  const keyed = keyFiles(counted, agencies, files, selected);
  const series = listSeries(
    counted.map((one) => one.submission),
    pack,
    season.year
  );
  const facts = keyFacts(keyed, pack, seriesFinder(series));
  const views = makeViews({ facts, series, agencies, pack });
  const missing = listMissing(directory, agencies);
  const evidence = { pack, year: season.year, series, facts, files, keyed, views };
  return {
    year: season.year,
    pack: { id: pack.id, version: pack.version, name: pack.name, department: pack.department },
    toolVersion,
    forms: views.summaries.map((view) => describeForm(pack, view.form ?? "", season.year)),
    series,
    agencies,
    missing,
    files,
    facts,
    ...views,
    certificate: certify(evidence),
    issues: [
      ...selected.flatMap(({ submission }) =>
        submission.issues.map((issue) => withFile(issue, submission.name))
      ),
      ...crossFileIssues(selected, season, directory, missing),
    ],
    explanations: explanationsOf(selected),
  };
}
