/** A column of a form, by their ids. */
export interface FormColumn {
  readonly form: string;
  readonly column: string;
}

/** The same figure in two forms: a task that stands in both has equal amounts there (rule T409). */
export interface SameFigure {
  readonly of: FormColumn;
  readonly with: FormColumn;
}

/**
 * A column of a form with one row a budget level ("of") holds the state money that the tasks of a
 * list ("with") take from that level (rule T413).
 */
export interface LevelSum extends SameFigure {
  /** Group of the list whose tasks alone are meant; absent for all of them. */
  readonly group?: string;
}

/**
 * A figure ("of") that is just what one year gave ("with") and what was given before it (rule T409):
 * a column of the same form, or nothing for a task that begins in that year.
 */
export interface HeldSum extends SameFigure {
  /** Column of the form of "with" for what earlier years gave. */
  readonly before?: string;
  /** Column of the form of "with" that may be meant as well: the outcome beside the plan. */
  readonly or?: string;
}

/** A count of a printed row that others are parts of; rows go by their printed names. */
export interface CountSum {
  readonly total: string;
  readonly parts: readonly string[];
  /** Whether there is nothing besides the parts; else they are only never more than the total. */
  readonly isWhole: boolean;
}

/** A percentage of a printed row that is one count over another; rows go by their printed names. */
export interface CountShare {
  readonly share: string;
  readonly of: string;
  readonly over: string;
}
