import type { Measure } from "../packs";
import type { CapitalTypeId, LevelId } from "../sources";
import type { Fact, Place } from "../table";

/** A fact of one of the two sides, and whose it is. */
export interface ComparedFact extends Pick<
  Fact,
  "form" | "task" | "measure" | "year" | "level" | "type" | "state" | "amount"
> {
  /** Code of the agency, "" where the workbook names none. */
  readonly agency: string;
  /** Tells the tasks of one side apart. */
  readonly taskKey: string;
  readonly at: Place;
}

/** What an amount is of: amounts of one kind may be compared. */
export type AmountKind = Pick<Fact, "measure" | "year" | "level" | "type" | "state">;

/** An amount that is not the same on both sides; whole đồng, 0 where there is none. */
export interface AmountChange {
  readonly measure: Measure;
  readonly year: number;
  readonly level: LevelId | null;
  readonly type: CapitalTypeId | null;
  readonly state: boolean;
  readonly before: number;
  readonly after: number;
  /** Its cell now; the one it had when it is gone. */
  readonly at: Place;
}

/** A task that is new, gone, renamed, or has other amounts. A renamed one may have both. */
export interface TaskChange {
  readonly kind: "added" | "removed" | "renamed" | "changed";
  readonly agency: string;
  readonly form: string;
  readonly task: string;
  /** Its name before; null unless it was renamed. */
  readonly formerTask: string | null;
  readonly amounts: readonly AmountChange[];
  /** Where it stands now; where it stood when it is gone. */
  readonly at: Place;
}

/** A total of one series before and after, in whole đồng; also where it stays the same. */
export interface TotalChange {
  readonly form: string;
  readonly measure: Measure;
  readonly year: number;
  readonly state: boolean;
  readonly before: number;
  readonly after: number;
}

/** Two submissions or two consolidations side by side. */
export interface Difference {
  readonly tasks: readonly TaskChange[];
  readonly totals: readonly TotalChange[];
  /** Number of tasks with the same name and amounts on both sides. */
  readonly unchanged: number;
}
