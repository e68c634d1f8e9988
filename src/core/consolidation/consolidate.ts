import { fillYear, formById, type PackDefinition, type Severity } from "../packs";
import type { Issue } from "../rules";
import type { Agency } from "../state";
import { certify } from "./certificate";
import { crossFileIssues } from "./crossFile";
import type { PackedSubmission, Submission } from "./definitions";
import { keepSumsExact } from "./exactSums";
import { bringParts } from "./bringParts";
import { countFacts, type KeyedFile } from "./countedFacts";
import type { Consolidated, ConsolidatedFile, ReceivedFile, SharedTask } from "./model";
import { agencyKeyOf, keyOf } from "./order";
import { factsOfTasks, NO_FACTS } from "./packedFacts";
import { packSubmission } from "./packedSubmission";
import { seasonYear, selectSubmissions, type Season, type Selected } from "./select";
import { listSeries, seriesFinder } from "./series";
import { findSharedTasks } from "./sharedTasks";
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

/** A file as it came in, with the findings in it and about it. */
function describeFile(one: Selected, index: number, issues: readonly Issue[]): ConsolidatedFile {
  const { submission, outcome, instead, replaced, otherYears } = one;
  const { name, sha256, problem, agency, year, sealed, sheets, facts } = submission;
  const count = (severity: Severity) =>
    issues.filter((issue) => issue.severity === severity).length;
  return {
    key: keyOf("F", index),
    name,
    sha256,
    ...(submission.href === undefined ? {} : { href: submission.href }),
    outcome,
    instead,
    replaced,
    otherYears,
    problem,
    agency,
    year,
    sealed,
    sealedAt: submission.sealedAt ?? null,
    forms: sheets.map((sheet) => sheet.form),
    tasks: sheets.reduce((sum, sheet) => sum + sheet.rows, 0),
    facts: facts.amounts.length,
    errors: count("error"),
    warnings: count("warning"),
  };
}

/** A file that names no agency stands under its own name and a code made of its content. */
function agencyOf({ agency, sha256, name }: PackedSubmission): Agency {
  return agency ?? { code: `?${sha256.slice(0, 8)}`, name };
}

function listAgencies(counted: readonly PackedSubmission[]): KeyedAgency[] {
  const agencies = new Map<string, KeyedAgency>();
  for (const submission of counted) {
    const { code, name } = agencyOf(submission);
    const same = agencyKeyOf(code);
    if (agencies.has(same)) continue;
    agencies.set(same, { key: keyOf("A", agencies.size), code: code.trim(), name });
  }
  return [...agencies.values()];
}

function keyFiles(
  selected: readonly Selected[],
  agencies: readonly KeyedAgency[],
  files: readonly ConsolidatedFile[]
): KeyedFile[] {
  const agencyKeys = new Map(agencies.map(({ code, key }) => [agencyKeyOf(code), key]));
  return selected.flatMap(({ counted }, index) => {
    if (!counted) return [];
    const agencyKey = agencyKeys.get(agencyKeyOf(agencyOf(counted).code)) ?? "";
    return [{ submission: counted, fileKey: files[index]?.key ?? "", agencyKey }];
  });
}

/** Agencies that sent nothing that could be read; a file of another season is no file. */
function listMissing(directory: readonly Agency[], agencies: readonly Agency[]): Agency[] {
  const sent = new Set(agencies.map(({ code }) => agencyKeyOf(code)));
  return directory.filter(({ code }) => !sent.has(agencyKeyOf(code)));
}

function withFile(issue: Issue, file: string): Issue {
  return issue.at.file === file ? issue : { ...issue, at: { ...issue.at, file } };
}

function groupByFile(issues: readonly Issue[]): Map<string, Issue[]> {
  const groups = new Map<string, Issue[]>();
  for (const issue of issues) {
    const file = issue.at.file ?? "";
    const group = groups.get(file);
    if (group) group.push(issue);
    else groups.set(file, [issue]);
  }
  return groups;
}

/** Findings of all files, then across files. */
function listIssues(
  selected: readonly Selected[],
  season: Season,
  directory: readonly Agency[],
  missing: readonly Agency[],
  shared: readonly SharedTask[]
): Issue[] {
  const own = selected.flatMap(({ submission }) =>
    submission.issues.map((issue) => withFile(issue, submission.name))
  );
  return [...own, ...crossFileIssues(selected, season, directory, missing, shared)];
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

function receivedFile({ submission, counted }: Selected): ReceivedFile {
  if (counted?.facts === submission.facts) return { submission, left: NO_FACTS };
  const own = new Set(counted?.facts.tasks);
  return { submission, left: factsOfTasks(submission.facts, (task) => !own.has(task)) };
}

/**
 * Consolidates submissions into views, proofs and issues. Pure; the order of files
 * does not matter. Files whose money would make sums inexact are rejected.
 */
export function consolidate(
  handedIn: readonly (Submission | PackedSubmission)[],
  options: ConsolidateOptions
): Consolidated {
  const submissions = keepSumsExact(bringParts(handedIn.map(packSubmission)));
  const { pack, toolVersion, expectedAgencies: directory = [] } = options;
  const season: Season = { pack, year: options.year ?? seasonYear(submissions, pack) };
  const selected = selectSubmissions(submissions, season, directory);
  const counted = selected.flatMap((one) => one.counted ?? []);
  const agencies = listAgencies(counted);
  const missing = listMissing(directory, agencies);
  const sharedTasks = findSharedTasks(selected, season);
  const issues = listIssues(selected, season, directory, missing, sharedTasks);
  const byFile = groupByFile(issues);
  const files = selected.map((one, index) =>
    describeFile(one, index, byFile.get(one.submission.name) ?? [])
  );
  const keyed = keyFiles(selected, agencies, files);
  const series = listSeries(counted, pack);
  const facts = countFacts(keyed, pack, seriesFinder(series));
  const views = makeViews({ facts, series, agencies, pack });
  const evidence = { pack, series, facts, files, keyed, views };
  return {
    year: season.year,
    pack: { id: pack.id, version: pack.version, name: pack.name, department: pack.department },
    toolVersion,
    forms: views.summaries.map((view) => describeForm(pack, view.form ?? "", season.year)),
    series,
    agencies,
    missing,
    files,
    received: selected.map(receivedFile),
    facts,
    ...views,
    certificate: certify(evidence),
    issues,
    sharedTasks,
    explanations: explanationsOf(selected),
  };
}
