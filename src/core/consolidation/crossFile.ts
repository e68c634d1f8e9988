import type { PackDefinition, Profile } from "../packs";
import type { Issue } from "../rules";
import type { Agency } from "../state";
import type { ReadProblem, Submission } from "./definitions";
import { CROSS_FILE_RULES, type Draft } from "./crossFileRules";
import { agencyKeyOf } from "./order";
import type { Season, Selected } from "./select";
import type { SharedTask } from "./model";
import { sharedTaskDrafts } from "./sharedTasks";
import { unitOutlierDrafts } from "./unitOutliers";

/** Cells named in one message; the rest stays in `related`. */
const CELLS_IN_MESSAGE = 10;

/** What the pack sets, or our own; drafts are no business of other files. */
function settingOf({ rule, mild }: Draft, pack: PackDefinition, profile: Profile) {
  const own = profile === "draft" ? "off" : CROSS_FILE_RULES[rule].severity;
  const setting = pack.rules[rule]?.[profile] ?? own;
  return mild && setting === "error" ? "warning" : setting;
}

function toIssue(draft: Draft, pack: PackDefinition, profile: Profile = "submission"): Issue[] {
  const { code } = CROSS_FILE_RULES[draft.rule];
  const severity = settingOf(draft, pack, profile);
  if (severity === "off") return [];
  return [
    {
      rule: draft.rule,
      code,
      severity,
      at: { ...(draft.file === null ? {} : { file: draft.file }), sheet: "", ...draft.place },
      messageId: draft.messageId ?? "message",
      data: draft.data ?? {},
      fingerprint: [code, draft.file ?? "", draft.about ?? ""].join(":"),
      ...(draft.related ? { related: draft.related } : {}),
    },
  ];
}

/** What a file says besides its facts. */
type About = Omit<Submission, "facts" | "parts">;

/** What of a file tells why it was not taken. */
type RejectedFile = Pick<Submission, "name" | "problem">;

function rejection({ name, problem }: RejectedFile): Draft {
  if (!problem || problem.kind === "nothing-to-read") {
    return { rule: "nothing-to-read", messageId: "nothing-to-read", file: name };
  }
  const { kind, ...data } = problem;
  const own = kind === "too-large" || kind === "amounts-overflow";
  return { rule: own ? kind : "unreadable", messageId: kind, file: name, data };
}

function otherSeason({ name, year, pack }: About, season: Season): Draft {
  const found = [year === null ? "" : String(year), pack?.id ?? ""].filter(Boolean).join(", ");
  const expected = `${String(season.year)}, ${season.pack.id}`;
  return { rule: "year-or-pack-differs", file: name, data: { found, expected } };
}

function placeOf(file: string, cell: string): { file: string; sheet: string; cell: string } {
  const at = cell.lastIndexOf("!");
  return { file, sheet: cell.slice(0, at), cell: cell.slice(at + 1) };
}

/** What of a file tells whether its seal holds. */
export type SealedFile = Pick<Submission, "name" | "sealed" | "changedCells" | "unsealedSheets">;

function brokenSeal({ name, changedCells, unsealedSheets = [] }: SealedFile): Draft[] {
  const broken = { rule: "seal-broken", file: name } as const;
  const cells = changedCells.slice(0, CELLS_IN_MESSAGE).join(", ");
  const changed: Draft = {
    ...broken,
    messageId: "cells",
    data: { count: changedCells.length, cells },
    related: changedCells.map((cell) => placeOf(name, cell)),
    about: "cells",
  };
  const sheets: Draft = {
    ...broken,
    messageId: "sheets",
    data: { sheets: unsealedSheets.join(", ") },
    related: unsealedSheets.map((sheet) => ({ file: name, sheet })),
    about: "sheets",
  };
  const told = [
    ...(changedCells.length > 0 ? [changed] : []),
    ...(unsealedSheets.length > 0 ? [sheets] : []),
  ];
  return told.length > 0 ? told : [broken];
}

function sealDrafts(file: SealedFile): Draft[] {
  if (file.sealed === "intact") return [];
  return file.sealed === "none" ? [{ rule: "not-sealed", file: file.name }] : brokenSeal(file);
}

/** Findings about the broken seal of one file, for a check of it alone. */
export function sealIssues(file: SealedFile, pack: PackDefinition, profile: Profile): Issue[] {
  if (file.sealed !== "broken") return [];
  return brokenSeal(file).flatMap((draft) => toIssue(draft, pack, profile));
}

/** Why one file was not taken, for a check of it alone. */
export function rejectionIssues(file: RejectedFile, pack: PackDefinition): Issue[] {
  return toIssue(rejection(file), pack);
}

/** The finding that the amounts of a file are past what any agency has. */
export function overflowIssues(file: string, problem: ReadProblem, pack: PackDefinition): Issue[] {
  const { kind, ...data } = problem;
  return toIssue({ rule: "amounts-overflow", messageId: kind, file, data }, pack);
}

function agencyDrafts({ name, agency }: About, codes: ReadonlySet<string>): Draft[] {
  if (!agency) return [{ rule: "agency-unknown", messageId: "unnamed", file: name }];
  if (codes.size === 0 || codes.has(agencyKeyOf(agency.code))) return [];
  const data = { agency: agency.name, code: agency.code };
  return [{ rule: "agency-unknown", file: name, data }];
}

/** What a file may bring with it and is never run or followed. */
function traitDrafts({ name: file, traits }: About): Draft[] {
  return (["macros", "externalLinks"] as const).flatMap((messageId): Draft[] =>
    traits?.[messageId] ? [{ rule: "macro-or-link", messageId, file, about: messageId }] : []
  );
}

/** Forms that count from another file, one finding for each of those files. */
function replacedDrafts({ submission, replaced }: Selected): Draft[] {
  const { name, agency } = submission;
  const instead = new Set(replaced.map((one) => one.instead));
  return [...instead].flatMap((other) =>
    [true, false].flatMap((ordered): Draft[] => {
      const forms = replaced.filter((one) => one.instead === other && one.ordered === ordered);
      if (forms.length === 0) return [];
      return [
        {
          rule: "agency-twice",
          messageId: ordered ? "replaced" : "same-agency",
          file: name,
          mild: ordered,
          data: {
            agency: agency?.name ?? "",
            instead: other,
            forms: forms.map(({ form }) => form).join(", "),
          },
          about: `${other} ${String(ordered)}`,
        },
      ];
    })
  );
}

function otherYearDrafts({ submission, otherYears }: Selected, season: Season): Draft[] {
  return otherYears.map(({ sheet, year }) => ({
    rule: "year-or-pack-differs",
    messageId: "sheet",
    file: submission.name,
    data: { sheet, found: String(year), expected: String(season.year) },
    about: sheet,
  }));
}

function draftsOf(selected: Selected, season: Season, codes: ReadonlySet<string>): Draft[] {
  const { submission, outcome, instead, otherYears } = selected;
  const { name } = submission;
  switch (outcome) {
    case "rejected":
      return [rejection(submission)];
    case "other-season":
      return otherYears.length > 0
        ? otherYearDrafts(selected, season)
        : [otherSeason(submission, season)];
    case "same-content": {
      const data = { instead: instead ?? "" };
      return [{ rule: "agency-twice", messageId: outcome, file: name, data }];
    }
    case "replaced":
    case "same-agency":
      return [...replacedDrafts(selected), ...otherYearDrafts(selected, season)];
    case "counted":
      return [
        ...agencyDrafts(submission, codes),
        ...sealDrafts(submission),
        ...traitDrafts(submission),
        ...replacedDrafts(selected),
        ...otherYearDrafts(selected, season),
      ];
  }
}

/** Issues that only show when all files lie side by side, in the order of the files. */
export function crossFileIssues(
  selected: readonly Selected[],
  season: Season,
  directory: readonly Agency[],
  missing: readonly Agency[],
  shared: readonly SharedTask[]
): Issue[] {
  const codes = new Set(directory.map(({ code }) => agencyKeyOf(code)));
  const absent = missing.map(({ code, name }): Draft => ({
    rule: "agency-missing",
    file: null,
    data: { agency: name, code },
    about: code,
  }));
  return [
    ...selected.flatMap((one) => draftsOf(one, season, codes)),
    ...unitOutlierDrafts(selected),
    ...sharedTaskDrafts(shared),
    ...absent,
  ].flatMap((draft) => toIssue(draft, season.pack));
}
