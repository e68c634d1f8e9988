import { formatRange } from "../sheet";
import { foldKey } from "../text";
import type { TableRow } from "../table";
import type { CheckContext, Finding } from "./definitions";
import { findExchanged } from "./exchanged";
import { placeOf } from "./places";
import { addressFrom } from "./quotedDocuments";
import { pairedFigures, type PairedColumns, type TaskFigure } from "./sameTasks";
import { outvotedOf } from "./thirdFigures";

/** Figures of some tasks that two forms state in another order; each list in the order of its rows. */
export interface SortedApart {
  /** Of the form whose names or figures were moved without the rest of their rows. */
  readonly moved: readonly TaskFigure[];
  readonly kept: readonly TaskFigure[];
  /** How it is told which form that is: by a third form, by the order of its rows, or not at all. */
  readonly evidence: "third" | "order" | null;
  /** Figures of further forms that agree with what was kept. */
  readonly thirds: readonly TaskFigure[];
}

/**
 * Tasks whose figures in one form are those of the other, but not each at its own task: the names of
 * one form were sorted without their money, or the money without its names. Null where the figures that differ
 * are no such exchange.
 */
export function findSortedApart(
  context: CheckContext,
  differing: PairedColumns
): SortedApart | null {
  const withMoney = differing.filter(([of, other]) => of.amount > 0 && other.amount > 0);
  const pairs = findExchanged(withMoney, ({ amount }) => amount);
  if (pairs.length < 2) return null;
  const [of, other] = ([0, 1] as const).map((side) =>
    pairs.map((pair) => pair[side]).sort((a, b) => a.row.row - b.row.row)
  );
  if (!of || !other) return null;
  const outvoted = pairs.flatMap((pair) => outvotedOf(context, pair) ?? []);
  const alone = new Set(outvoted.map((one) => one.alone.table));
  const thirds = outvoted.map(({ third }) => third);
  // Where further forms agree with each side, they tell nothing.
  const isVoted = alone.size === 1;
  const isFirst = of.some(({ table }) => alone.has(table));
  if (isVoted) return { ...sided(of, other, isFirst), evidence: "third", thirds };
  const isOrdered = isSorted(of, other);
  const evidence = isOrdered || isSorted(other, of) ? "order" : null;
  return { ...sided(of, other, isOrdered), evidence, thirds: [] };
}

function sided(
  of: readonly TaskFigure[],
  other: readonly TaskFigure[],
  isFirst: boolean
): Pick<SortedApart, "moved" | "kept"> {
  return isFirst ? { moved: of, kept: other } : { moved: other, kept: of };
}

/** Rows of all forms whose figures stand apart from their names. */
export function rowsSortedApart(context: CheckContext): ReadonlySet<TableRow> {
  const found = pairedFigures(context).flatMap((pairs) => {
    const apart = findSortedApart(
      context,
      pairs.filter(([of, other]) => of.amount !== other.amount)
    );
    return apart ? [...apart.moved, ...apart.kept] : [];
  });
  return new Set(found.map(({ row }) => row));
}

/** Fewer names or amounts are in order by chance. */
const LEAST_IN_ORDER = 3;

/** Whether the first form rather than the second stands in the order of its names, else of its money. */
function isSorted(of: readonly TaskFigure[], other: readonly TaskFigure[]): boolean {
  const [one, two] = [tasksBetween(of), tasksBetween(other)];
  if (Math.min(one.names.length, two.names.length) < LEAST_IN_ORDER) return false;
  const [byName, otherByName] = [one, two].map(({ names }) => isRising(names));
  if (byName !== otherByName) return byName === true;
  return isRising(one.amounts) && !isRising(two.amounts);
}

/** Names and amounts, the largest as the least, of all tasks from the first to the last of the figures. */
function tasksBetween(figures: readonly TaskFigure[]) {
  const [first, last] = [figures[0], figures.at(-1)];
  const rows = (first?.table.rows ?? []).filter(
    ({ kind, row }) =>
      kind === "task" && row >= (first?.row.row ?? 0) && row <= (last?.row.row ?? 0)
  );
  return {
    names: rows.map(({ name }) => foldKey(name)),
    amounts: rows.map(({ amounts }) => -Number(amounts[first?.columnId ?? ""]?.amount ?? 0)),
  };
}

function isRising(values: readonly (string | number)[]): boolean {
  return values.every((value, at) => at === 0 || (values[at - 1] ?? value) <= value);
}

/** One finding at the first name that was moved; it names the ranges of both forms. */
export function sortedFinding({ moved, kept, evidence, thirds }: SortedApart): Finding {
  const [first, other] = [moved[0], kept[0]];
  if (!first || !other) throw new Error("an exchange of no figures");
  const { table, row } = first;
  const at = placeOf(table, row, table.form.nameColumn);
  const places = (figures: readonly TaskFigure[]) =>
    figures.map((one) => placeOf(one.table, one.row, one.columnId));
  return {
    at,
    messageId: MESSAGES[evidence ?? "either"],
    data: {
      count: moved.length,
      names: rangeOf(moved, table.form.nameColumn),
      cells: rangeOf(moved, first.columnId),
      form: other.table.form.id,
      sheet: other.table.sheet.name,
      other: rangeOf(kept, other.columnId),
      whole: [...new Set(places(thirds).map((place) => addressFrom(at.sheet, place)))].join(", "),
    },
    related: places([...moved, ...kept, ...thirds]),
  };
}

const MESSAGES = { third: "sorted-third", order: "sorted", either: "sorted-either" } as const;

/** "B17:B19": from the first to the last of the rows, in one column. */
function rangeOf(figures: readonly TaskFigure[], columnId: string): string {
  const [first, last] = [figures[0], figures.at(-1)];
  const column = first?.table.columns.find(({ definition }) => definition.id === columnId)?.column;
  const [top, bottom] = [first?.row.row ?? 0, last?.row.row ?? 0];
  return formatRange({ top, bottom, left: column ?? 0, right: column ?? 0 });
}
