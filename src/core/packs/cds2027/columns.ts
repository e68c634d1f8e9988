import type { ColumnDefinition, Measure } from "../definitions";

/** Levels of two-tier local government: no district since 1/7/2025. */
const LEVELS = [
  { id: "tw", level: "TW", header: "NSTW", aliases: ["Ngân sách trung ương", "NS TW"] },
  { id: "tinh", level: "TINH", header: "NS tỉnh", aliases: ["Ngân sách tỉnh", "NS thành phố"] },
  { id: "xa", level: "XA", header: "NS xã", aliases: ["Ngân sách xã", "NS phường, xã"] },
  { id: "khac", level: "KHAC", header: "Khác", aliases: ["Nguồn khác"] },
] as const;

/** Notice 624/TB-VPCP of 16/11/2025: "chi tiết nguồn vốn đầu tư, chi thường xuyên". */
const TYPES = [
  { id: "dt", type: "DTPT", header: "Đầu tư", aliases: ["Vốn đầu tư", "ĐTPT"] },
  { id: "tx", type: "TX", header: "Thường xuyên", aliases: ["Chi thường xuyên", "Sự nghiệp"] },
] as const;

/** What the columns of single sources measure, and the band that is printed over them. */
export interface WideSources {
  readonly band: string;
  readonly measure: Measure;
  readonly yearOffset: number;
}

/** One amount column a source: level × type. */
export function sourceColumns({
  band,
  measure,
  yearOffset,
}: WideSources): readonly ColumnDefinition[] {
  return LEVELS.flatMap((level) =>
    TYPES.map((type): ColumnDefinition => ({
      id: `${level.id}-${type.id}`,
      header: type.header,
      group: level.header,
      band,
      kind: "amount",
      measure,
      yearOffset,
      aliases: level.aliases.flatMap((one) => type.aliases.map((other) => `${one} (${other})`)),
      source: { level: level.level, type: type.type },
      width: 7.5,
    }))
  );
}

/** Ids of the source columns, addends of the total they split. */
export const SOURCE_IDS: readonly string[] = LEVELS.flatMap(({ id }) =>
  TYPES.map((type) => `${id}-${type.id}`)
);
