import { budgetYearOf } from "../packs";
import type { LevelId } from "../sources";
import type { RowTable } from "./definitions";

/** The source columns of the year that a form is about, and the column that sums them up. */
export interface YearSources {
  readonly sources: readonly { readonly id: string; readonly level: LevelId | null }[];
  readonly whole: string;
  readonly others: readonly string[];
  readonly year: number | null;
}

/** How remarks call the levels of the budget, as patterns over folded text. */
export const LEVEL_WORDS: readonly (readonly [words: string, level: LevelId])[] = [
  ["(?:nstw|(?:ns|ngân sách) (?:tw|trung ương))", "TW"],
  ["(?:ns|ngân sách) (?:cấp )?tỉnh", "TINH"],
  ["(?:ns|ngân sách) (?:cấp )?(?:xã|phường)", "XA"],
];

/** The columns of one source each that make up what a form is about; null where it has no two. */
export function yearSourcesOf({ columns, form, year }: RowTable): YearSources | null {
  const whole = columns.find(({ definition }) => definition.id === form.sourcedColumn)?.definition;
  if (whole?.measure === undefined) return null;
  const yearOfWhole = budgetYearOf(whole, year);
  const isSource = ({ definition }: (typeof columns)[number]) =>
    definition.source !== undefined &&
    definition.measure === whole.measure &&
    budgetYearOf(definition, year) === yearOfWhole;
  const sources = columns
    .filter(isSource)
    .map(({ definition: { id, source } }) => ({ id, level: source?.level ?? null }));
  const others = columns.flatMap((column) =>
    column.definition.kind === "amount" && !isSource(column) && column.definition.id !== whole.id
      ? [column.definition.id]
      : []
  );
  return sources.length > 1 ? { sources, whole: whole.id, others, year: yearOfWhole } : null;
}
