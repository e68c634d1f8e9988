import type { SeparatorStyle } from "../money";

/** Budget levels; ids as in reference/data/nguon-von.json. NSDP and NSNN name several levels at once. */
export type LevelId = "TW" | "TINH" | "HUYEN" | "XA" | "NSDP" | "NSNN" | "KHAC";

/** Capital types; ids as in reference/data/nguon-von.json. */
export type CapitalTypeId =
  "DTPT" | "TX" | "CTMTQG" | "ODA" | "THU_DE_LAI" | "QUY" | "PPP" | "XHH" | "KEO_DAI" | "KHAC";

/** One source inside a cell: level, type or both, with its own amount or share when stated. */
export interface SourcePart {
  readonly level: LevelId | null;
  readonly type: CapitalTypeId | null;
  /** Amount as written, in đồng; null when none is stated. */
  readonly amount: number | null;
  /** Share of the task's money in parts per 10,000; null when none is stated. */
  readonly share: number | null;
  /** The piece of text this was read from. */
  readonly text: string;
}

/** Two levels that a form lists as one choice, as folded words: "NS huyện/xã" is ["huyen", "xa"]. */
export type JoinedLevels = readonly [first: string, second: string];

/** What is known around a source cell; everything may be left out. */
export interface SourceContext {
  /** Budget year: from 2026 a "thành phố" that has a budget is a centrally-run one. */
  readonly year?: number;
  /** Whether the agency's province is a centrally-run city. */
  readonly centralCity?: boolean;
  /** Separators of the table's amounts, for amounts inside the text; Vietnamese when unknown. */
  readonly separators?: SeparatorStyle;
  /** Levels that the form takes as one choice; none when left out. */
  readonly joined?: readonly JoinedLevels[];
}

/** Why a source text could not be taken as it stands. */
export type SourceProblem =
  | { readonly kind: "unknown"; readonly text: string; readonly nearest: readonly string[] }
  | { readonly kind: "ambiguous"; readonly text: string; readonly candidates: readonly string[] }
  | { readonly kind: "not-a-source"; readonly text: string };

/**
 * A source cell taken apart. `parts` has an entry for every piece that was understood; an
 * ambiguous level stands there as null. With problems the parts may not be all of the money.
 */
export interface SourceReading {
  readonly parts: readonly SourcePart[];
  readonly problems: readonly SourceProblem[];
}

/** A budget level with every spelling met in the field; aliases are compared by foldKey. */
export interface LevelDefinition {
  readonly id: LevelId;
  readonly name: string;
  readonly shortName: string;
  /** More spellings; name and short name are ones too. */
  readonly aliases: readonly string[];
  /** ISO date of the last day it may be committed; absent while in force. */
  readonly validTo?: string;
}

/** A capital type with every spelling met in the field; aliases are compared by foldKey. */
export interface CapitalTypeDefinition {
  readonly id: CapitalTypeId;
  readonly name: string;
  readonly shortName: string;
  readonly aliases: readonly string[];
  /** False for money of enterprises and people, which is never counted as the state's. */
  readonly state: boolean;
}
