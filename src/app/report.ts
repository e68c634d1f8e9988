import type { Submission } from "../core/consolidation";
import type { PackDefinition, Profile, Severity } from "../core/packs";
import {
  expectedOf,
  tallyIssues,
  type Evidence,
  type FixOffer,
  type Issue,
  type RuleTally,
} from "../core/rules";
import type { Explanation } from "../core/state";
import { readProblemText, translateDynamic, type Locale } from "../i18n";
import { staleExplanations } from "./explanations";
import { offerTitle } from "./offerTitle";
import type { Sha256 } from "./ports";

/** A text in both languages. */
export type BothTexts = Readonly<Record<Locale, string>>;

interface ReportOffer {
  readonly kind: "fix" | "suggestion";
  readonly title: BothTexts;
}

/** One finding of a report; amounts are whole đồng as digits. */
export interface ReportIssue {
  readonly rule: string;
  readonly code: string;
  readonly severity: Severity;
  /** Null for findings about a whole file. */
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly header: string | null;
  readonly message: BothTexts;
  readonly found: string | null;
  /** Null also where two places contradict each other and neither is known to be right. */
  readonly expected: string | null;
  readonly difference: string | null;
  readonly fix: ReportOffer | null;
  /** Further suggestions to choose from in place of `fix`. */
  readonly others: readonly ReportOffer[];
  readonly fingerprint: string;
}

/**
 * One sheet that was read as a form; totals are whole đồng as digits, by column id: state money as
 * the form itself adds it up, and that of enterprises and people apart.
 */
export interface ReportSheet {
  readonly name: string;
  readonly form: string;
  readonly formVersion: string;
  readonly rows: number;
  readonly unit: string | null;
  readonly totals: Readonly<Record<string, string>>;
  readonly nonStateTotals: Readonly<Record<string, string>>;
}

/** One file; `reason` says why it was rejected, null when it was taken. */
export interface ReportFile {
  readonly name: string;
  readonly sha256: string;
  readonly status: "ok" | "rejected";
  readonly reason: ({ readonly kind: string } & BothTexts) | null;
  readonly agency: { readonly code: string; readonly name: string } | null;
  readonly year: number | null;
  readonly sheets: readonly ReportSheet[];
  readonly issues: readonly ReportIssue[];
  /** Explanations whose issue is gone; null where a check does not tell, as that of a draft. */
  readonly staleExplanations: readonly Explanation[] | null;
  /** By rule: how many issues in how many rows. */
  readonly rules: readonly RuleTally[];
}

/** The report of design.md §4.3: a key is always present, what does not apply is null. */
export interface Report {
  readonly format: "so-du-toan/report@1";
  readonly tool: { readonly version: string };
  readonly pack: { readonly id: string; readonly version: string; readonly sha256: string };
  readonly asOf: string;
  readonly profile: Profile;
  readonly files: readonly ReportFile[];
  readonly summary: {
    readonly files: number;
    readonly rejected: number;
    readonly errors: number;
    readonly warnings: number;
    readonly infos: number;
  };
}

/** What of a submission a report tells; a workbook checked in the pane gives the same. */
export type ReportedFile = Pick<
  Submission,
  "name" | "sha256" | "status" | "problem" | "agency" | "year" | "sheets" | "issues"
> &
  Partial<Pick<Submission, "explanations">>;

export interface ReportRequest {
  readonly files: readonly ReportedFile[];
  readonly pack: PackDefinition;
  /** ISO date. */
  readonly asOf: string;
  readonly profile: Profile;
  readonly toolVersion: string;
  readonly sha256: Sha256;
}

function inBoth(key: string, data: Readonly<Record<string, Evidence>>): BothTexts {
  return { vi: translateDynamic("vi", key, data), en: translateDynamic("en", key, data) };
}

function plainEvidence(value: Evidence | undefined): string | null {
  if (value === undefined) return null;
  return String(typeof value === "object" ? value.dong : value);
}

function reportOffer(issue: Issue, offer: FixOffer): ReportOffer {
  const title = { vi: offerTitle(issue, offer, "vi"), en: offerTitle(issue, offer, "en") };
  return { kind: offer.kind, title };
}

function reportIssue(issue: Issue): ReportIssue {
  const { at, data, fix, others = [] } = issue;
  return {
    rule: issue.rule,
    code: issue.code,
    severity: issue.severity,
    sheet: at.sheet === "" ? null : at.sheet,
    cell: at.cell ?? null,
    header: at.header ?? null,
    message: inBoth(`rules.${issue.rule}.${issue.messageId}`, data),
    found: plainEvidence(data["found"]),
    expected: plainEvidence(expectedOf(issue)),
    difference: plainEvidence(data["difference"]),
    fix: fix ? reportOffer(issue, fix) : null,
    others: others.map((offer) => reportOffer(issue, offer)),
    fingerprint: issue.fingerprint,
  };
}

/** A draft leaves rules out, so that no explanation is known to be stale. */
function staleOf(
  { status, issues, explanations }: ReportedFile,
  profile: Profile
): ReportFile["staleExplanations"] {
  if (status === "rejected" || explanations === undefined || profile === "draft") return null;
  return staleExplanations({ issues, explanations });
}

/** Spelled out key by key, so that whatever else a file carries stays out of the report. */
function reportFile(file: ReportedFile, profile: Profile): ReportFile {
  const { agency, problem } = file;
  return {
    name: file.name,
    sha256: file.sha256,
    status: file.status,
    reason: problem
      ? {
          kind: problem.kind,
          vi: readProblemText("vi", problem),
          en: readProblemText("en", problem),
        }
      : null,
    agency: agency ? { code: agency.code, name: agency.name } : null,
    year: file.year,
    sheets: file.sheets.map((sheet) => ({
      name: sheet.name,
      form: sheet.form,
      formVersion: sheet.formVersion,
      rows: sheet.rows,
      unit: sheet.unit,
      totals: digitsOf(sheet.totals, sheet.nonStateTotals),
      nonStateTotals: digitsOf(sheet.nonStateTotals, {}),
    })),
    issues: file.issues.map(reportIssue),
    staleExplanations: staleOf(file, profile),
    rules: tallyIssues(file.issues),
  };
}

type Amounts = Readonly<Record<string, number>>;

/** Amounts as digits, without what belongs apart. */
function digitsOf(amounts: Amounts, apart: Amounts): Readonly<Record<string, string>> {
  const entries = Object.entries(amounts);
  return Object.fromEntries(entries.map(([id, all]) => [id, String(all - (apart[id] ?? 0))]));
}

/** SHA-256 of a pack's data as JSON: which texts and settings a report was made with. */
function hashPack(pack: PackDefinition, sha256: Sha256): Promise<string> {
  return sha256(new TextEncoder().encode(JSON.stringify(pack)));
}

/** Puts what was found into the form that pane, browser and command line share. */
export async function buildReport(request: ReportRequest): Promise<Report> {
  const { files, pack } = request;
  const issues = files.flatMap((file) => file.issues);
  const count = (severity: Severity) =>
    issues.filter((issue) => issue.severity === severity).length;
  return {
    format: "so-du-toan/report@1",
    tool: { version: request.toolVersion },
    pack: { id: pack.id, version: pack.version, sha256: await hashPack(pack, request.sha256) },
    asOf: request.asOf,
    profile: request.profile,
    files: files.map((file) => reportFile(file, request.profile)),
    summary: {
      files: files.length,
      rejected: files.filter((file) => file.status === "rejected").length,
      errors: count("error"),
      warnings: count("warning"),
      infos: count("info"),
    },
  };
}

/** The bytes of a report as text: the same report gives the same text. */
export function serializeReport(report: Report): string {
  return `${JSON.stringify(report, null, 2)}\n`;
}
