import type { LevelId } from "./definitions";

/** A spelling that does not say which level pays. */
export interface AmbiguousSource {
  readonly aliases: readonly string[];
  readonly candidates: readonly LevelId[];
  /** The level the words name all the same, kept in the part; null when there is none. */
  readonly level: LevelId | null;
  /** Level by place and year, see SourceContext; absent when neither helps. */
  readonly city?: true;
}

/** Names that cannot be booked on one level without asking. */
export const AMBIGUOUS_SOURCES: readonly AmbiguousSource[] = [
  {
    aliases: [
      "NSNN",
      "Ngân sách nhà nước",
      "NS nhà nước",
      "NS NN",
      "Nhà nước",
      "Vốn nhà nước",
      "Dự toán NSNN",
      "Dự toán ngân sách nhà nước",
    ],
    candidates: ["TW", "TINH", "HUYEN", "XA"],
    level: "NSNN",
  },
  { aliases: ["Ngân sách", "NS"], candidates: ["TW", "TINH", "HUYEN", "XA"], level: null },
  {
    // All levels below the centre together: only a form with a column of its own books it as one.
    aliases: [
      "NSĐP",
      "NS ĐP",
      "NS địa phương",
      "Ngân sách địa phương",
      "Ngân sách ĐP",
      "Địa phương",
      "Cân đối ngân sách địa phương",
    ],
    candidates: ["TINH", "HUYEN", "XA"],
    level: "NSDP",
  },
  { aliases: ["NST"], candidates: ["TINH", "TW"], level: null },
  {
    // The province's level in the six centrally-run cities, the district's elsewhere until 6/2025.
    aliases: ["Ngân sách thành phố", "NS thành phố", "NS TP", "Ngân sách TP", "NSTP", "Thành phố"],
    candidates: ["TINH", "HUYEN"],
    level: null,
    city: true,
  },
];
