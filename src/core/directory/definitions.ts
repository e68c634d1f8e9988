/** A province or city under the central government, in the borders of a time. */
export interface Province {
  /** Code of the statistics office, two digits. */
  readonly code: string;
  /** "Tỉnh Quảng Ngãi", "Thành phố Huế". */
  readonly name: string;
  /** ISO dates, inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** For one that was merged: what it belongs to since; for the others null. */
  readonly successor: string | null;
}

/** What a code means: one province, two with different names unless a day is given, or none. */
export type ProvinceLookup =
  | { readonly kind: "one"; readonly province: Province }
  | { readonly kind: "ambiguous"; readonly provinces: readonly Province[] }
  | { readonly kind: "unknown" };

export type CommuneKind = "xa" | "phuong" | "dac-khu";

/** A commune-level unit, the lowest level since 1/7/2025. */
export interface Commune {
  /** Code of the statistics office, five digits. */
  readonly code: string;
  readonly province: string;
  readonly kind: CommuneKind;
  /** "Xã Bình Sơn". */
  readonly name: string;
}

export type AgencyLevel = "central" | "province" | "district" | "commune";

/** A kind of agency that every province (or commune) has one of, or a ministry. */
export interface Agency {
  /** Stable id, such as "so-khcn"; of communes and districts with their folded name. */
  readonly id: string;
  readonly name: string;
  readonly level: AgencyLevel;
  /** ISO dates, inclusive; null is open. */
  readonly from: string | null;
  readonly to: string | null;
  /** Id of the agency that took over; null when it still exists or several did. */
  readonly successor: string | null;
}

/** How a text names an agency: by its name, a known short form, an old name, or only nearly. */
export type MatchKind = "exact" | "alias" | "renamed" | "nearest";

/** The agency that a text names. */
export interface AgencyMatch {
  readonly kind: MatchKind;
  /** What the text names. */
  readonly agency: Agency;
  /** What it is on the day asked for: the successor of a renamed one; null when it has none. */
  readonly current: Agency | null;
  /** Folded name of the province written behind it, or null. */
  readonly province: string | null;
  /** 0…1; 1 but for "nearest". */
  readonly confidence: number;
}

export interface AgencyQuery {
  /** ISO date on which the name is used. */
  readonly onDate: string;
  /** The communes to know by name; without them any name after "UBND xã" is taken. */
  readonly communes?: readonly Commune[];
}
