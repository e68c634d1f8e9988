import type { ColumnMapping, MappingReason, SourceColumn } from "./definitions";

/** A column that might go into a column of the form. */
export interface Candidate {
  readonly from: SourceColumn;
  /** Column id of the form. */
  readonly id: string;
  readonly score: number;
  readonly reason: MappingReason;
}

/** Best fits first, each column on either side once; ties go to the column further left. */
export function assignBest(candidates: readonly Candidate[]): readonly ColumnMapping[] {
  const sorted = [...candidates].sort((a, b) => b.score - a.score || a.from.column - b.from.column);
  const used = new Set<SourceColumn>();
  const taken = new Set<string>();
  return sorted.flatMap(({ from, id, score, reason }): ColumnMapping[] => {
    if (used.has(from) || taken.has(id)) return [];
    used.add(from);
    taken.add(id);
    return [{ from, to: { kind: "column", id }, confidence: score, reason }];
  });
}
