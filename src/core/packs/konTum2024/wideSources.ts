import type { ColumnDefinition } from "../definitions";

/** Levels of annex 5 with their printed headers. */
const LEVELS = [
  { id: "tw", level: "TW", header: "NSTW" },
  { id: "tinh", level: "TINH", header: "NS tỉnh" },
  { id: "huyen", level: "HUYEN", header: "NS huyện" },
  { id: "xa", level: "XA", header: "NS xã" },
  { id: "khac", level: "KHAC", header: "Khác" },
] as const;

const TYPES = [
  { id: "dt", type: "DTPT", header: "Đầu tư" },
  { id: "tx", type: "TX", header: "Thường xuyên" },
] as const;

/** One column a source for the money of the plan year, under one band. */
export function wideSourceColumns(band: string): readonly ColumnDefinition[] {
  return LEVELS.flatMap((level) =>
    TYPES.map((type): ColumnDefinition => ({
      id: `${level.id}-${type.id}`,
      header: type.header,
      group: level.header,
      band,
      kind: "amount",
      measure: "needed",
      yearOffset: 0,
      source: { level: level.level, type: type.type },
      width: 7.5,
    }))
  );
}
