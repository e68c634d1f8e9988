import type { Table, TableRow } from "../../table";
import { nameOf } from "../sums";
import { askedAndPlanned, isPlanned } from "./askedMoney";
import { columnOfKind, type Statement, type TaskDetail } from "./definitions";
import { createSourceDoubt } from "./doubtedSource";
import { commonAmounts } from "./group";
import {
  cellOfDifference,
  createIsOne,
  createSources,
  namesOf,
  tellsSources,
  type IsOne,
  type NamedSource,
} from "./namedSources";
import { sourcePractice, type SourcePair, type SourcePractice } from "./sourcePractice";

/**
 * Where the money of a task comes from: a source that the other form does not have for the same
 * money, or for other money of a task, such as that of another year, where the forms say the same of
 * the other tasks.
 */
export const sourceDetail: TaskDetail = {
  id: "source",
  compareIn: (one, two, context) => {
    let known: SourcePractice | null = null;
    const practice = () => (known ??= sourcePractice(one, two));
    const doubt = createSourceDoubt(context);
    const money = commonMoney(one, two);
    const doubtedOf = (row: TableRow, pair: SourcePair | null) =>
      money?.reported ?? (pair && doubt(nameOf(row), pair, practice())) ?? wideOf(one, two);
    return (row, other) => {
      if (money?.isStated(row, other)) {
        const found = money.compare(row, other);
        if (!found) return null;
        return { one: found.first, two: found.second, doubted: doubtedOf(row, found.pair) };
      }
      const pair = practice().odd.get(row);
      if (!pair) return null;
      const { first, second } = apart([one, pair[0]], [two, pair[1]]);
      return { one: first, two: second, doubted: doubtedOf(row, pair), messageId: "source-apart" };
    };
  },
};

/** What two forms say, and the single sources that differ where they do. */
interface FoundSources {
  readonly first: Statement;
  readonly second: Statement;
  readonly pair: SourcePair | null;
}

/** Money that two forms both state by source. */
interface CommonMoney {
  /** The form whose plan is taken from the other's needs. */
  readonly reported: "one" | "two" | null;
  /** Whether both state it of a task. */
  readonly isStated: (row: TableRow, other: TableRow) => boolean;
  /** Null also where the amounts differ: another rule tells that. */
  readonly compare: (row: TableRow, other: TableRow) => FoundSources | null;
}

function commonMoney(one: Table, two: Table): CommonMoney | null {
  const [columns] = [...commonAmounts(one, two), ...askedAndPlanned(one, two)].filter(
    ([a, b]) => tellsSources(one, a) && tellsSources(two, b)
  );
  if (!columns) return null;
  const [a, b] = columns;
  const [first, second] = [createSources(one, a), createSources(two, b)];
  const isPlan = isPlanned(one, a);
  return {
    reported: isPlan === isPlanned(two, b) ? null : isPlan ? "one" : "two",
    isStated: (row, other) => Boolean(row.amounts[a]?.amount && other.amounts[b]?.amount),
    compare: (row, other) => {
      if (row.amounts[a]?.amount !== other.amounts[b]?.amount) return null;
      const [ours, theirs] = [first(row), second(other)];
      return ours && theirs ? differingIn([one, ours], [two, theirs]) : null;
    },
  };
}

/** A form, and the sources that it names for a task. */
type FormSources = readonly [table: Table, named: readonly NamedSource[]];

function differingIn([one, ours]: FormSources, [two, theirs]: FormSources): FoundSources | null {
  const isOne = createIsOne(one, two);
  const [odd, strange] = paidByOthers(ours, theirs, isOne) ?? [
    ours.find((source) => !theirs.some((other) => isOne(source, other))),
    theirs.find((source) => !ours.some((other) => isOne(source, other))),
  ];
  if (odd && strange) return apart([one, odd], [two, strange]);
  if (!odd && !strange) return null;
  const [first, second] = [
    stated(one, odd ? [odd] : ours),
    stated(two, strange ? [strange] : theirs),
  ];
  return first && second ? { first, second, pair: null } : null;
}

/** Two single sources, each told at the cell that says what it has of its own. */
function apart(
  [one, ours]: readonly [Table, NamedSource],
  [two, theirs]: readonly [Table, NamedSource]
): FoundSources {
  const state = (table: Table, source: NamedSource, other: NamedSource) => ({
    ...{ table, row: source.row, text: namesOf([source]) },
    columnId: cellOfDifference(table, source, other),
  });
  return {
    first: state(one, ours, theirs),
    second: state(two, theirs, ours),
    pair: [ours, theirs],
  };
}

function stated(table: Table, named: readonly NamedSource[]): Statement | null {
  const [source] = named;
  return source
    ? { table, row: source.row, columnId: source.columnId, text: namesOf(named) }
    : null;
}

/** A figure slips into the column beside it sooner than another source is written in words. */
function wideOf(one: Table, two: Table): "one" | "two" | null {
  const [isWide, isOtherWide] = [one, two].map((table) => !columnOfKind(table, "source-level"));
  return isWide === isOtherWide ? null : isWide ? "one" : "two";
}

/**
 * Two sources that pay the same part of the task, where both forms have the same different parts and
 * each says another source of it; null where the parts do not tell them.
 */
function paidByOthers(
  ours: readonly NamedSource[],
  theirs: readonly NamedSource[],
  isOne: IsOne
): readonly [NamedSource, NamedSource] | null {
  const amounts = new Set(ours.map(({ amount }) => amount));
  if (amounts.has(null) || amounts.size < ours.length || ours.length !== theirs.length) return null;
  let found: readonly [NamedSource, NamedSource] | null = null;
  for (const source of ours) {
    const other = theirs.find(({ amount }) => amount === source.amount);
    if (!other) return null;
    if (!isOne(source, other)) found ??= [source, other];
  }
  return found;
}
