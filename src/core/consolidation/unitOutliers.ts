import { findScaleOutliers } from "../rules";
import type { Draft } from "./crossFileRules";
import type { Submission } from "./definitions";
import { isSameTask } from "./keyFacts";
import type { Fact } from "../table";
import { compareText } from "./order";
import type { Selected } from "./select";

/** Fewer amounts of an agency may rightly all be large or small. */
const FEWEST_AMOUNTS = 3;

/** The amounts of one agency's file in one form and measure, the smallest first. */
interface AgencyAmounts {
  readonly submission: Submission;
  readonly amounts: Float64Array;
  readonly middle: number;
}

function middleOf(amounts: Float64Array): number {
  return amounts[Math.floor(amounts.length / 2)] ?? 0;
}

/** Amounts by form and measure, one for each task; facts of a task stand together. */
function amountsOf({ facts }: Submission): Map<string, number[]> {
  const columns = new Map<string, { last: Fact; amounts: number[] }>();
  for (const fact of facts) {
    const key = `${fact.form}\t${fact.measure}\t${String(fact.year)}`;
    const column = columns.get(key);
    if (!column) columns.set(key, { last: fact, amounts: [fact.amount] });
    else if (isSameTask(column.last, fact)) {
      column.amounts.push((column.amounts.pop() ?? 0) + fact.amount);
    } else {
      column.last = fact;
      column.amounts.push(fact.amount);
    }
  }
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
