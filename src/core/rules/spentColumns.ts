import { budgetYearOf } from "../packs";
import type { RowTable } from "./definitions";

/** Ids of what was given for a year and of what it comes to. */
export interface SpentColumns {
  readonly given: string;
  readonly spent: string;
  readonly year: number | null;
  /** What was paid so far may still grow: only a saving beyond what is left contradicts it. */
  readonly isFinal: boolean;
}

/** The columns of one year's money that a remark on spending speaks of; null where a form has no two. */
export function spentColumnsOf({ columns, year }: RowTable): SpentColumns | null {
  const wholes = columns.flatMap(({ definition }) => {
    const { id, measure, source, partOf } = definition;
    if (source !== undefined || partOf !== undefined) return [];
    return [{ id, measure, year: budgetYearOf(definition, year) }];
  });
  const given = wholes.find(({ measure }) => measure === "planned");
  const spentAs = (measure: string) =>
    wholes.find((one) => one.measure === measure && one.year === given?.year);
  const estimate = spentAs("estimate");
  const spent = estimate ?? spentAs("cumulative") ?? spentAs("disbursed");
  if (!given || !spent) return null;
  return { given: given.id, spent: spent.id, year: given.year, isFinal: spent === estimate };
}
