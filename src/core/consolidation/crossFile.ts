import type { PackDefinition, Severity } from "../packs";
import type { Evidence, Issue } from "../rules";
import type { Agency } from "../state";
import type { Submission } from "./definitions";
import type { Season, Selected } from "./select";

/** Rules over files instead of cells: code and severity unless the pack says otherwise. */
const CROSS_FILE_RULES = {
  "agency-missing": { code: "X701", severity: "warning" },
  "agency-twice": { code: "X702", severity: "error" },
  "agency-unknown": { code: "X703", severity: "warning" },
  "year-or-pack-differs": { code: "X704", severity: "error" },
  "seal-broken": { code: "X705", severity: "error" },
  "not-sealed": { code: "X706", severity: "warning" },
  unreadable: { code: "I801", severity: "error" },
  "too-large": { code: "I802", severity: "error" },
  "nothing-to-read": { code: "I804", severity: "warning" },
} as const satisfies Record<string, { readonly code: string; readonly severity: Severity }>;

type CrossFileRule = keyof typeof CROSS_FILE_RULES;

/** Cells named in one message; the rest stays in `related`. */
const CELLS_IN_MESSAGE = 10;

interface Draft {
  readonly rule: CrossFileRule;
  /** i18n key below the rule; "message" unless the rule has several. */
  readonly messageId?: string;
  readonly file: string | null;
  readonly data?: Readonly<Record<string, Evidence>>;
  readonly related?: Issue["related"];
  /** What tells it from others of its rule, besides the file. */
  readonly about?: string;
}

function toIssue(draft: Draft, pack: PackDefinition): Issue[] {
  const { code, severity } = CROSS_FILE_RULES[draft.rule];
  const setting = pack.rules[draft.rule]?.submission ?? severity;
  if (setting === "off") return [];
  return [
    {
      rule: draft.rule,
      code,
      severity: setting,
      at: draft.file === null ? { sheet: "" } : { file: draft.file, sheet: "" },
      messageId: draft.messageId ?? "message",
      data: draft.data ?? {},
      fingerprint: [code, draft.file ?? "", draft.about ?? ""].join(":"),
      ...(draft.related ? { related: draft.related } : {}),
    },
  ];
}

function rejection({ name, problem }: Submission): Draft {
  if (!problem || problem.kind === "nothing-to-read") {
    return { rule: "nothing-to-read", messageId: "nothing-to-read", file: name };
  }
  const { kind, ...data } = problem;
  return {
    rule: kind === "too-large" ? "too-large" : "unreadable",
    messageId: kind,
    file: name,
    data,
  };
}

function otherSeason({ name, year, pack }: Submission, season: Season): Draft {
  const found = [year === null ? "" : String(year), pack?.id ?? ""].filter(Boolean).join(", ");
  const expected = `${String(season.year)}, ${season.pack.id}`;
  return { rule: "year-or-pack-differs", file: name, data: { found, expected } };
}

function placeOf(file: string, cell: string): { file: string; sheet: string; cell: string } {
  const at = cell.lastIndexOf("!");
  return { file, sheet: cell.slice(0, at), cell: cell.slice(at + 1) };
}

function sealDrafts({ name, sealed, changedCells }: Submission): Draft[] {
  if (sealed === "intact") return [];
  if (sealed === "none") return [{ rule: "not-sealed", file: name }];
  const cells = changedCells.slice(0, CELLS_IN_MESSAGE).join(", ");
  return [
    {
      rule: "seal-broken",
      messageId: changedCells.length > 0 ? "cells" : "message",
      file: name,
      data: { count: changedCells.length, cells },
      related: changedCells.map((cell) => placeOf(name, cell)),
    },
  ];
}

function agencyDrafts({ name, agency }: Submission, codes: ReadonlySet<string>): Draft[] {
  if (!agency) return [{ rule: "agency-unknown", messageId: "unnamed", file: name }];
  if (codes.size === 0 || codes.has(agency.code)) return [];
  const data = { agency: agency.name, code: agency.code };
  return [{ rule: "agency-unknown", file: name, data }];
}

function draftsOf(selected: Selected, season: Season, codes: ReadonlySet<string>): Draft[] {
  const { submission, outcome, instead } = selected;
  const { name, agency } = submission;
  switch (outcome) {
    case "rejected":
      return [rejection(submission)];
    case "other-season":
      return [otherSeason(submission, season)];
    case "same-agency":
    case "same-content":
      return [
        {
          rule: "agency-twice",
          messageId: outcome,
          file: name,
          data: { agency: agency?.name ?? "", instead: instead ?? "" },
        },
      ];
    case "replaced":
      return [];
    case "counted":
      return [...agencyDrafts(submission, codes), ...sealDrafts(submission)];
  }
}

/** Issues that only show when all files lie side by side, in the order of the files. */
export function crossFileIssues(
  selected: readonly Selected[],
  season: Season,
  directory: readonly Agency[],
  missing: readonly Agency[]
): Issue[] {
  const codes = new Set(directory.map((agency) => agency.code));
  const absent = missing.map(({ code, name }): Draft => ({
    rule: "agency-missing",
    file: null,
    data: { agency: name, code },
    about: code,
  }));
  return [...selected.flatMap((one) => draftsOf(one, season, codes)), ...absent].flatMap((draft) =>
    toIssue(draft, season.pack)
  );
}
