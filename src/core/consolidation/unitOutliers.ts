import { findScaleOutliers } from "../rules";
import type { Draft } from "./crossFileRules";
import type { PackedSubmission } from "./definitions";
import { compareText } from "./order";
import { rowsOfTasks } from "./packedFacts";
import type { Selected } from "./select";

/** Fewer amounts of an agency may rightly all be large or small. */
const FEWEST_AMOUNTS = 3;

/** The amounts of one agency's file in one form and measure, the smallest first. */
interface AgencyAmounts {
  readonly submission: PackedSubmission;
  readonly amounts: Float64Array;
  readonly middle: number;
}

function middleOf(amounts: Float64Array): number {
  return amounts[Math.floor(amounts.length / 2)] ?? 0;
}

/** Amounts by form and measure, one for each task; facts of a task stand together. */
function amountsOf({ facts }: PackedSubmission): Map<string, number[]> {
  const { monies, taskOf, moneyOf } = facts;
  const rows = rowsOfTasks(facts);
  const columns = new Map<string, { last: number; readonly amounts: number[] }>();
  const columnsOf = monies.map(({ form, measure, year }) => {
    const key = `${form}\t${measure}\t${String(year)}`;
    const column = columns.get(key) ?? { last: -1, amounts: [] };
    columns.set(key, column);
    return column;
  });
  facts.amounts.forEach((amount, at) => {
    const column = columnsOf[moneyOf[at] ?? 0];
    const row = rows[taskOf[at] ?? 0] ?? 0;
    if (!column) return;
    const isSame = column.last === row;
    column.amounts.push(isSame ? (column.amounts.pop() ?? 0) + amount : amount);
    column.last = row;
  });
  return new Map([...columns].map(([key, { amounts }]) => [key, amounts]));
}

function collect(selected: readonly Selected[]): Map<string, AgencyAmounts[]> {
  const columns = new Map<string, AgencyAmounts[]>();
  for (const { counted } of selected) {
    if (!counted) continue;
    for (const [key, list] of amountsOf(counted)) {
      const amounts = Float64Array.from(list.filter((amount) => amount > 0)).sort();
      if (amounts.length < FEWEST_AMOUNTS) continue;
      const column = columns.get(key) ?? [];
      columns.set(key, column);
      column.push({ submission: counted, amounts, middle: middleOf(amounts) });
    }
  }
  return columns;
}

/** Not one of its amounts lies on the other side of what is usual. */
function isAllOnOneSide({ amounts }: AgencyAmounts, usual: number, shift: number): boolean {
  return shift > 0 ? (amounts[0] ?? 0) > usual : (amounts.at(-1) ?? 0) < usual;
}

/**
 * Agencies whose amounts are all a thousand (or a million) times off the others': the middle amount
 * of each agency is compared with those of the rest. An agency is told of once, in the first
 * measure where it stands out.
 */
export function unitOutlierDrafts(selected: readonly Selected[]): Draft[] {
  const told = new Set<string>();
  const columns = [...collect(selected)].sort(([a], [b]) => compareText(a, b));
  return columns.flatMap(([, agencies]) => {
    const middles = agencies.map(({ middle }) => middle);
    const usual = middleOf(Float64Array.from(middles).sort());
    return findScaleOutliers(middles).flatMap(({ index, shift }): Draft[] => {
      const one = agencies[index];
      if (!one || told.has(one.submission.name) || !isAllOnOneSide(one, usual, shift)) return [];
      const { name: file, agency } = one.submission;
      told.add(file);
      const data = { agency: agency?.name ?? file, factor: 1000 ** Math.abs(shift) };
      return [{ rule: "unit-outlier", messageId: shift > 0 ? "large" : "small", file, data }];
    });
  });
}
