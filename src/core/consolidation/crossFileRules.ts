import type { Severity } from "../packs";
import type { Evidence, Issue } from "../rules";
import type { Place } from "../table";

/** Rules over files instead of cells: code and severity unless the pack says otherwise. */
export const CROSS_FILE_RULES = {
  "agency-missing": { code: "X701", severity: "warning" },
  "agency-twice": { code: "X702", severity: "error" },
  "agency-unknown": { code: "X703", severity: "warning" },
  "year-or-pack-differs": { code: "X704", severity: "error" },
  "seal-broken": { code: "X705", severity: "error" },
  "not-sealed": { code: "X706", severity: "warning" },
  "task-twice-across": { code: "X707", severity: "warning" },
  "unit-outlier": { code: "X708", severity: "warning" },
  "lead-partner-conflict": { code: "X709", severity: "info" },
  unreadable: { code: "I801", severity: "error" },
  "too-large": { code: "I802", severity: "error" },
  "macro-or-link": { code: "I803", severity: "warning" },
  "nothing-to-read": { code: "I804", severity: "warning" },
  "amounts-overflow": { code: "I805", severity: "error" },
} as const satisfies Record<string, { readonly code: string; readonly severity: Severity }>;

type CrossFileRule = keyof typeof CROSS_FILE_RULES;

/** A finding about files before the pack says how severe it is. */
export interface Draft {
  readonly rule: CrossFileRule;
  /** i18n key below the rule; "message" unless the rule has several. */
  readonly messageId?: string;
  readonly file: string | null;
  /** Where in the file; absent for the whole of it. */
  readonly place?: Pick<Place, "sheet" | "cell">;
  /** A warning where the rule, as set, is an error: what happened is well ordered. */
  readonly mild?: boolean;
  readonly data?: Readonly<Record<string, Evidence>>;
  readonly related?: Issue["related"];
  /** What tells it from others of its rule, besides the file. */
  readonly about?: string;
}
