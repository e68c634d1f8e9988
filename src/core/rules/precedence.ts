import { parseAddress } from "../sheet";
import type { Place } from "../table";
import { placesOf, type Candidate } from "./candidates";
import type { CheckContext } from "./definitions";
import { doubtWords } from "./doubtedWords";

/** Findings of a rule: those with one of the messages, or all. */
interface Findings {
  readonly rule: string;
  readonly messages?: readonly string[];
}

/** What follows from another finding, and would lead astray where it is obeyed first. */
interface Echo {
  readonly of: Findings;
  readonly roots: readonly Findings[];
  /**
   * What both name, where they are told or among what is related; or one difference of money on the
   * sheet that the echo compares with.
   */
  readonly same: "sheet" | "row" | "cell" | "gap";
}

const SORTED: Findings = {
  rule: "sheets-disagree",
  messages: ["sorted", "sorted-third", "sorted-either"],
};
const HIDDEN: Findings = { rule: "hidden-money", messages: ["row"] };
const APART: Findings = { rule: "non-state-counted", messages: ["state-apart"] };

const HELD = ["holds-less", "holds-other", "holds-other-year"];
const DIFFERS = ["", "-lines", "-third", "-third-lines", "-source"].map((kind) => `differs${kind}`);
const TEXTS: readonly Findings[] = ["text-number", "unit-in-cell", "number-ambiguous"].map(
  (rule) => ({ rule })
);

/**
 * What speaks for what: the root stands, the echo is held back until it is mended. An echo whose root
 * the pack turns off stands.
 */
const ECHOES: readonly Echo[] = [
  // A name stands at the money of another task: nothing that both say together is the task's.
  ...[
    "capital-type-not-allowed",
    "project-group",
    "project-differs",
    "task-details-differ",
    "over-approved",
  ].map((rule): Echo => ({ of: { rule }, roots: [SORTED], same: "row" })),
  {
    of: { rule: "sheets-disagree", messages: [...DIFFERS, "thousand", ...HELD, "blank"] },
    roots: [SORTED],
    same: "row",
  },
  // A row that ought to go, to be shown or to be moved is not asked for in another form as well.
  {
    of: { rule: "task-missing", messages: ["missing"] },
    roots: [{ rule: "duplicate-task" }, HIDDEN, APART],
    same: "row",
  },
  // A sum that leaves out rows comes to what another column has by chance.
  {
    of: { rule: "subtotal-wrong-column" },
    roots: [{ rule: "formula-range-short" }],
    same: "cell",
  },
  // A task under the name of another row is to be named, not deleted.
  {
    of: { rule: "duplicate-task" },
    roots: [{ rule: "task-missing", messages: ["misnamed-twice"] }],
    same: "row",
  },
  // The number of a row that is seen is right where the other row with it is not.
  { of: { rule: "numbering-broken" }, roots: [HIDDEN], same: "row" },
  {
    of: { rule: "grand-total" },
    roots: [{ rule: "non-state-counted", messages: ["in-total"] }],
    same: "cell",
  },
  // The other form and the sources agree against this cell: theirs is not the one to look at.
  {
    of: { rule: "sheets-disagree", messages: ["thousand", ...DIFFERS] },
    roots: [
      { rule: "source-split-mismatch", messages: ["amounts-sum"] },
      { rule: "source-sum", messages: ["differs"] },
    ],
    same: "cell",
  },
  // A figure that its own row and another form contradict alike is told of where it stands.
  {
    of: { rule: "sheets-disagree", messages: ["thousand", ...HELD.slice(1)] },
    roots: [{ rule: "unit-suspicious", messages: ["beside-small", "beside-large"] }],
    same: "cell",
  },
  // No less was given so far than a year's figure that has noughts too many.
  {
    of: { rule: "sheets-disagree", messages: HELD.slice(0, 1) },
    roots: [
      { rule: "unit-suspicious", messages: ["beside-large"] },
      { rule: "words-mismatch", messages: ["slip"] },
    ],
    same: "cell",
  },
  {
    of: { rule: "disbursed-over-plan" },
    roots: [{ rule: "unit-suspicious", messages: ["beside-small", "beside-large"] }],
    same: "cell",
  },
  // A project sheet is not thousands off where the list that it is compared with has a wrong unit.
  {
    of: { rule: "project-differs", messages: ["total-unit"] },
    roots: [{ rule: "unit-suspicious", messages: ["unit-small", "unit-large"] }],
    same: "sheet",
  },
  // Two lines of one source: which figures are the task's is open until its source is mended.
  {
    of: { rule: "sheets-disagree" },
    roots: [{ rule: "source-split-mismatch", messages: ["same-source", "same-source-other"] }],
    same: "row",
  },
  // A figure after the task's time is not to be added to what its project costs.
  {
    of: { rule: "project-differs", messages: ["total-less"] },
    roots: [{ rule: "task-details-differ", messages: ["money-after"] }],
    same: "row",
  },
  // Figures that miss an amount which stands as text are right again once it is a number.
  ...[
    { rule: "rest-unplanned" },
    { rule: "task-details-differ", messages: ["plan-over", "plan-slip", "plan-under"] },
    { rule: "sheets-disagree", messages: [...DIFFERS, ...HELD] },
  ].map((of): Echo => ({ of, roots: TEXTS, same: "row" })),
  // What was given so far is no less than a year's where that year's figure passes its own plan.
  {
    of: { rule: "sheets-disagree", messages: HELD },
    roots: [{ rule: "disbursed-over-plan" }],
    same: "cell",
  },
  // A note is right again once the amount that two other forms contradict is.
  {
    of: { rule: "product-differs", messages: ["rest"] },
    roots: [
      {
        rule: "sheets-disagree",
        messages: ["differs-third", "differs-third-lines", "differs-summed"],
      },
    ],
    same: "cell",
  },
  // Lists that disagree on a need cannot show that a report's plan for it is wrong.
  {
    of: { rule: "task-details-differ", messages: ["plan-over", "plan-slip", "plan-under"] },
    roots: [{ rule: "sheets-disagree" }],
    same: "cell",
  },
  // Money of enterprises and people at a state level is told of where it stands among the state's.
  {
    of: { rule: "capital-type-not-allowed", messages: ["level-of-others"] },
    roots: [{ rule: "non-state-counted" }],
    same: "row",
  },
  // The list is wrong by just what the form of levels seems to lack: that form is not to be rewritten.
  {
    of: { rule: "level-sum-differs", messages: ["less", "less-group", "more", "slip"] },
    roots: ["duplicate-task", "done-over-total", "sheets-disagree"].map((rule) => ({ rule })),
    same: "gap",
  },
  // Another form has the time that the money of earlier years calls for.
  {
    of: { rule: "period-outside-plan", messages: ["paid-before"] },
    roots: [{ rule: "task-details-differ", messages: ["period"] }],
    same: "cell",
  },
  // A time that is over is told with what another form has of the task: its own time, or money.
  {
    of: { rule: "period-outside-plan", messages: ["before", "before-paid"] },
    roots: [{ rule: "task-details-differ", messages: ["period", "time-over"] }],
    same: "cell",
  },
  {
    of: { rule: "task-details-differ", messages: ["time-over"] },
    roots: [{ rule: "task-details-differ", messages: ["period"] }],
    same: "cell",
  },
  // A remark says as well that the task is new: the money is the odd one out.
  {
    of: { rule: "period-outside-plan", messages: ["paid-before"] },
    roots: [{ rule: "task-age-differs", messages: ["new-paid"] }],
    same: "row",
  },
  // Of a series that was dragged every cell is named: what follows from one of them is not said again.
  ...["period-outside-plan", "name-year-past"].map((rule): Echo => ({
    of: { rule },
    roots: [{ rule: "dragged-series" }],
    same: "cell",
  })),
  {
    of: { rule: "dragged-series" },
    roots: [{ rule: "document-dates-differ", messages: ["dragged"] }],
    same: "cell",
  },
  // A day of no calendar beside the same number with one that is: the finding with that day says both.
  {
    of: { rule: "decision-number-invalid", messages: ["impossible-date"] },
    roots: [{ rule: "document-dates-differ", messages: ["no-such-date"] }],
    same: "cell",
  },
  // The letter or the signature that is other than on the other sheets is the one to mend.
  {
    of: { rule: "document-dates-differ", messages: ["letter"] },
    roots: [{ rule: "heading-differs" }],
    same: "cell",
  },
  // What another form proves of a unit line is said once, with the proof.
  {
    of: { rule: "unit-suspicious", messages: ["table-small", "table-large"] },
    roots: [{ rule: "unit-suspicious", messages: ["unit-small", "unit-large"] }],
    same: "cell",
  },
];

const ECHOING = new Set(ECHOES.map(({ of }) => of.rule));

/** Candidates without those that only echo another; words whose total is in doubt offer nothing. */
export function holdBack(
  candidates: readonly Candidate[],
  context: CheckContext
): readonly Candidate[] {
  const words = doubtWords(candidates, context);
  const echoing = words.filter(({ reported }) => ECHOING.has(reported.rule));
  if (echoing.length === 0) return words;
  const named = ECHOES.map((echo) => keysOf(words, echo));
  const held = new Set(echoing.filter((one) => isEcho(one, named)));
  return held.size === 0 ? words : words.filter((one) => !held.has(one));
}

function isAmong({ reported }: Candidate, { rule, messages }: Findings): boolean {
  return reported.rule === rule && (messages?.includes(reported.messageId) ?? true);
}

/** What the roots of an echo name. */
function keysOf(candidates: readonly Candidate[], { roots, same }: Echo): ReadonlySet<string> {
  const found = candidates.filter((one) => roots.some((root) => isAmong(one, root)));
  return new Set(found.flatMap((one) => namedBy(one, same)));
}

function isEcho(one: Candidate, named: readonly ReadonlySet<string>[]): boolean {
  return ECHOES.some(
    ({ of, same }, at) =>
      isAmong(one, of) && namedBy(one, same).some((key) => named[at]?.has(key) ?? false)
  );
}

function namedBy(one: Candidate, same: Echo["same"]): readonly string[] {
  return same === "gap"
    ? gapsOf(one)
    : placesOf(one.reported).flatMap((place) => keyOf(place, same) ?? []);
}

/** A difference, or the money of a row that ought to go, with each sheet that a finding is about. */
function gapsOf(one: Candidate): readonly string[] {
  const { sheet, difference, found } = one.reported.data;
  const gap = difference ?? found;
  if (typeof gap !== "object" || !("dong" in gap)) return [];
  const sheets = [
    ...placesOf(one.reported).map((place) => place.sheet),
    ...(typeof sheet === "string" ? [sheet] : []),
  ];
  return sheets.map((name) => `${name}~${String(gap.dong)}`);
}

/** The sheet, row or cell of a place as text; null where it names none. */
function keyOf({ sheet, cell }: Place, same: "sheet" | "row" | "cell"): string | null {
  if (same === "sheet") return sheet;
  const address = cell === undefined ? null : parseAddress(cell);
  if (address === null) return null;
  return `${sheet}!${String(address.row)}${same === "cell" ? `:${String(address.column)}` : ""}`;
}
