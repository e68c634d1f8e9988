import type { PackDefinition } from "../packs";
import type { Agency } from "../state";
import type { Submission } from "./definitions";
import type { FileOutcome } from "./model";
import { compareText, firstDifference } from "./order";

/** A file with the decision on it. */
export interface Selected {
  readonly submission: Submission;
  readonly outcome: FileOutcome;
  /** Name of the file that counts instead, or null. */
  readonly instead: string | null;
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
export function seasonYear(submissions: readonly Submission[], pack: PackDefinition): number {
  const counts = new Map<number, number>();
  for (const { status, year } of submissions) {
    if (status === "ok" && year !== null) counts.set(year, (counts.get(year) ?? 0) + 1);
  }
  const [best] = [...counts].sort(([a, manyA], [b, manyB]) => manyB - manyA || b - a);
  return best?.[0] ?? pack.planYear;
}

/** One order for the same files, however they came in: directory, code, content, name. */
function canonicalOrder(
  submissions: readonly Submission[],
  directory: readonly Agency[]
): Submission[] {
  const ranks = new Map(directory.map((agency, index) => [agency.code, index]));
  const rank = (one: Submission): number =>
    one.agency ? (ranks.get(one.agency.code) ?? ranks.size) : ranks.size + 1;
  return [...submissions].sort((a, b) =>
    firstDifference(
      rank(a) - rank(b),
      compareText(a.agency?.code ?? "", b.agency?.code ?? ""),
      compareText(a.sha256, b.sha256),
      compareText(a.name, b.name)
    )
  );
}

function isOfSeason(submission: Submission, season: Season): boolean {
  const { year, pack } = submission;
  return (year === null || year === season.year) && (!pack || pack.id === season.pack.id);
}

/** When a file was sealed, for choosing the newest; null when its seal proves nothing. */
function provenTime(submission: Submission): string | null {
  return submission.sealed === "intact" ? (submission.sealedAt ?? null) : null;
}

/** Sealed files first, the newest before the others. */
function preferenceOrder(submissions: readonly Submission[]): Submission[] {
  return [...submissions].sort((a, b) => compareText(provenTime(b) ?? "", provenTime(a) ?? ""));
}

function outranks(winner: Submission, other: Submission): boolean {
  const time = provenTime(winner);
  return time !== null && time > (provenTime(other) ?? "");
}

function sharesForm(a: Submission, b: Submission): boolean {
  return a.sheets.some((sheet) => b.sheets.some((other) => other.form === sheet.form));
}

/** Files of one agency: those with different forms all count, of the same form only one. */
function selectForAgency(submissions: readonly Submission[]): Selected[] {
  const taken: Submission[] = [];
  return preferenceOrder(submissions).map((submission) => {
    const rival = taken.find((one) => sharesForm(one, submission));
    if (!rival) {
      taken.push(submission);
      return { submission, outcome: "counted", instead: null };
    }
    const outcome = outranks(rival, submission) ? "replaced" : "same-agency";
    return { submission, outcome, instead: rival.name };
  });
}

function groupByAgency(submissions: readonly Submission[]): Submission[][] {
  const groups = new Map<string, Submission[]>();
  for (const submission of submissions) {
    // A file that names no agency stands alone: two of them need not be the same one.
    const key = submission.agency ? `a${submission.agency.code}` : `f${submission.sha256}`;
    const group = groups.get(key);
    if (group) group.push(submission);
    else groups.set(key, [submission]);
  }
  return [...groups.values()];
}

/** Decides file by file what counts; the result is in canonical order. */
export function selectSubmissions(
  submissions: readonly Submission[],
  season: Season,
  directory: readonly Agency[]
): Selected[] {
  const ordered = canonicalOrder(submissions, directory);
  const seen = new Map<string, Submission>();
  const decided: Selected[] = [];
  const candidates: Submission[] = [];
  for (const submission of ordered) {
    const same = seen.get(submission.sha256);
    if (submission.status === "rejected" || submission.sheets.length === 0) {
      decided.push({ submission, outcome: "rejected", instead: null });
    } else if (!isOfSeason(submission, season)) {
      decided.push({ submission, outcome: "other-season", instead: null });
    } else if (same) {
      decided.push({ submission, outcome: "same-content", instead: same.name });
    } else {
      seen.set(submission.sha256, submission);
      candidates.push(submission);
    }
  }
  decided.push(...groupByAgency(candidates).flatMap(selectForAgency));
  const bySubmission = new Map(decided.map((one) => [one.submission, one]));
  return ordered.flatMap((submission) => bySubmission.get(submission) ?? []);
}
