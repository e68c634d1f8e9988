import type { PackDefinition } from "../packs";
import type { Agency } from "../state";
import type { PackedSubmission } from "./definitions";
import type { FileOutcome, OtherYearSheet, ReplacedForm } from "./model";
import { agencyKeyOf, compareText, firstDifference } from "./order";
import { factsOfTasks } from "./packedFacts";

/** A file with the decision on it. */
export interface Selected {
  /** The file as it came in. */
  readonly submission: PackedSubmission;
  /** What of it counts; null when nothing does. */
  readonly counted: PackedSubmission | null;
  readonly outcome: FileOutcome;
  /** Name of the file that counts instead of all of it, or null. */
  readonly instead: string | null;
  readonly replaced: readonly ReplacedForm[];
  readonly otherYears: readonly OtherYearSheet[];
}

/** A file of the season; sheets of other years are gone from `ofSeason`. */
interface Candidate {
  readonly submission: PackedSubmission;
  readonly ofSeason: PackedSubmission;
  readonly otherYears: readonly OtherYearSheet[];
}

/** The season that is consolidated. */
export interface Season {
  readonly year: number;
  readonly pack: PackDefinition;
}

/**
 * The year to consolidate when none is asked for: the one most files have, of several the
 * latest, and the pack's own when no file says a year.
 */
export function seasonYear(submissions: readonly PackedSubmission[], pack: PackDefinition): number {
  const counts = new Map<number, number>();
  for (const { status, year } of submissions) {
    if (status === "ok" && year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, manyA], [b, manyB]) => manyB - manyA || b - a);
  return best?.[0] ?? pack.planYear;
}

/** One order for the same files, however they came in: directory, code, content, name. */
function canonicalOrder(
  submissions: readonly PackedSubmission[],
  directory: readonly Agency[]
): PackedSubmission[] {
  const ranks = new Map(directory.map(({ code }, index) => [agencyKeyOf(code), index]));
  const keyOf = ({ agency }: PackedSubmission): string => (agency ? agencyKeyOf(agency.code) : "");
  const rank = (one: PackedSubmission): number =>
    one.agency ? (ranks.get(keyOf(one)) ?? ranks.size) : ranks.size + 1;
  return [...submissions].sort((a, b) =>
    firstDifference(
      rank(a) - rank(b),
      compareText(keyOf(a), keyOf(b)),
      compareText(a.sha256, b.sha256),
      compareText(a.name, b.name)
    )
  );
}

function isOfSeason(submission: PackedSubmission, season: Season): boolean {
  const { year, pack } = submission;
  return (year === null || year === season.year) && (!pack || pack.id === season.pack.id);
}

/** When a file was sealed, for choosing the newest; null when its seal proves nothing. */
function provenTime(submission: PackedSubmission): string | null {
  return submission.sealed === "intact" ? (submission.sealedAt ?? null) : null;
}

/** Sealed files first, the newest before the others. */
function preferenceOrder(candidates: readonly Candidate[]): Candidate[] {
  const timeOf = ({ submission }: Candidate): string => provenTime(submission) ?? "";
  return [...candidates].sort((a, b) => compareText(timeOf(b), timeOf(a)));
}

function outranks(winner: PackedSubmission, other: PackedSubmission): boolean {
  const time = provenTime(winner);
  return time !== null && time > (provenTime(other) ?? "");
}

/** Without the sheets of the forms that count from other files. */
function withoutForms(submission: PackedSubmission, forms: ReadonlySet<string>): PackedSubmission {
  if (forms.size === 0) return submission;
  return {
    ...submission,
    sheets: submission.sheets.filter((sheet) => !forms.has(sheet.form)),
    facts: factsOfTasks(submission.facts, ({ form }) => !forms.has(form)),
  };
}

function selectOne(candidate: Candidate, owners: ReadonlyMap<string, PackedSubmission>): Selected {
  const { submission, ofSeason, otherYears } = candidate;
  const forms = [...new Set(ofSeason.sheets.map((sheet) => sheet.form))];
  const replaced = forms.flatMap((form): ReplacedForm[] => {
    const owner = owners.get(form);
    if (!owner) return [];
    return [{ form, instead: owner.name, ordered: outranks(owner, submission) }];
  });
  const common = { submission, replaced, otherYears };
  if (replaced.length < forms.length) {
    const left = new Set(replaced.map(({ form }) => form));
    const counted = withoutForms(ofSeason, left);
    return { ...common, counted, outcome: "counted", instead: null };
  }
  const outcome = replaced.every(({ ordered }) => ordered) ? "replaced" : "same-agency";
  return { ...common, counted: null, outcome, instead: replaced[0]?.instead ?? null };
}

/** Files of one agency: of each form the newest sealed one counts, wherever its others are. */
function selectForAgency(candidates: readonly Candidate[]): Selected[] {
  const owners = new Map<string, PackedSubmission>();
  return preferenceOrder(candidates).map((candidate) => {
    const selected = selectOne(candidate, owners);
    for (const { form } of selected.counted?.sheets ?? []) owners.set(form, candidate.submission);
    return selected;
  });
}

function groupByAgency(candidates: readonly Candidate[]): Candidate[][] {
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { agency, sha256 } = candidate.submission;
    // A file that names no agency stands alone: two of them need not be the same one.
    const key = agency ? `a${agencyKeyOf(agency.code)}` : `f${sha256}`;
    const group = groups.get(key);
    if (group) group.push(candidate);
    else groups.set(key, [candidate]);
  }
  return [...groups.values()];
}

/** The sheets of the season's year. A table whose headers state another year is another season's. */
function toCandidate(submission: PackedSubmission, { year }: Season): Candidate {
  const others = submission.sheets.filter((sheet) => sheet.year !== year);
  if (others.length === 0) return { submission, ofSeason: submission, otherYears: [] };
  const left = new Set(others.map((sheet) => sheet.name));
  return {
    submission,
    ofSeason: {
      ...submission,
      sheets: submission.sheets.filter((sheet) => !left.has(sheet.name)),
      facts: factsOfTasks(submission.facts, ({ sheet }) => !left.has(sheet)),
    },
    otherYears: others.map((sheet) => ({ sheet: sheet.name, year: sheet.year })),
  };
}

function leave(
  submission: PackedSubmission,
  outcome: FileOutcome,
  more: Partial<Selected> = {}
): Selected {
  const nothing = { counted: null, instead: null, replaced: [], otherYears: [] };
  return { submission, outcome, ...nothing, ...more };
}

/** Decides on one file alone: out for a reason of its own, or a candidate for its agency. */
function decide(
  submission: PackedSubmission,
  season: Season,
  seen: Map<string, PackedSubmission>
): Selected | Candidate {
  if (submission.status === "rejected" || submission.sheets.length === 0) {
    return leave(submission, "rejected");
  }
  if (!isOfSeason(submission, season)) return leave(submission, "other-season");
  const same = seen.get(submission.sha256);
  if (same) return leave(submission, "same-content", { instead: same.name });
  seen.set(submission.sha256, submission);
  const candidate = toCandidate(submission, season);
  const { ofSeason, otherYears } = candidate;
  return ofSeason.sheets.length > 0 ? candidate : leave(submission, "other-season", { otherYears });
}

/** Decides file by file what counts; the result is in canonical order. */
export function selectSubmissions(
  submissions: readonly PackedSubmission[],
  season: Season,
  directory: readonly Agency[]
): Selected[] {
  const seen = new Map<string, PackedSubmission>();
  const decisions = canonicalOrder(submissions, directory).map((one) => decide(one, season, seen));
  const candidates = decisions.flatMap((one) => ("ofSeason" in one ? one : []));
  const chosen = groupByAgency(candidates).flatMap(selectForAgency);
  const bySubmission = new Map(chosen.map((one) => [one.submission, one]));
  return decisions.flatMap((one) =>
    "ofSeason" in one ? (bySubmission.get(one.submission) ?? []) : one
  );
}
