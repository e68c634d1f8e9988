import { placeIn } from "./sortedPlace";

/** A figure that is off by a power of a thousand: `shift` thousands too large, or too small below 0. */
interface ScaleOutlier {
  readonly index: number;
  readonly shift: number;
}

/** Fewer figures say nothing of what is usual among them. */
const FEWEST = 6;
/** Spread of a column, in powers of ten, is taken as at least this; and outliers lie this far out. */
const LEAST_SPREAD = 0.25;
const SPREADS_OUT = 3.5;
/** One thousand is three powers; what lies nearer than this is only large or small. */
const LEAST_DISTANCE = 2.3;
/** Between an outlier and the nearest usual figure: a factor of thirty. */
const LEAST_GAP = 1.5;
/** What rounding may take from a power of ten. */
const MARGIN = 1e-9;
/** More of them are a second kind of figure, and no slip. */
const MOST_SHARE = 0.2;

/**
 * Finds figures that are a thousand (or a million) times off the others: far from the median by a robust
 * measure (median absolute deviation of the logarithms), alone there, and usual once they are
 * moved. Zero, negative figures and what is no number are left out. Indexes are those of the list.
 */
export function findScaleOutliers(amounts: ArrayLike<number>): readonly ScaleOutlier[] {
  const positive = positiveOf(amounts);
  if (positive.length < FEWEST) return [];
  const median = medianOf(positive, Math.log10);
  return mayLieOut(positive, median) ? findOutliers(amounts, positive, median) : [];
}

function positiveOf(amounts: ArrayLike<number>): Float64Array {
  const found = new Float64Array(amounts);
  let count = 0;
  for (const amount of found) {
    if (!(amount > 0)) continue;
    found[count] = amount;
    count += 1;
  }
  return found.subarray(0, count);
}

/**
 * Whether figures above zero in ascending order may hold outliers: false says that
 * `findScaleOutliers` finds none among them. No figure but a few is looked at.
 */
export function mayHoldOutliers(sorted: Float64Array): boolean {
  if (sorted.length < FEWEST) return false;
  const middle = sorted.length / 2;
  const pair = [sorted[Math.floor(middle)], sorted[Math.ceil(middle) - 1]] as const;
  const { least, most } = usualRange((Math.log10(pair[0] ?? 0) + Math.log10(pair[1] ?? 0)) / 2);
  const [first, end] = [placeIn(sorted, least), placeIn(sorted, most)];
  const isUsual = first < end;
  return isFarApart({
    lowest: sorted[0] ?? Infinity,
    highest: sorted[sorted.length - 1] ?? 0,
    lowestUsual: (isUsual ? sorted[first] : null) ?? Infinity,
    highestUsual: (isUsual ? sorted[end - 1] : null) ?? 0,
  });
}

/** What lies between is no outlier, whatever the spread. */
function usualRange(median: number) {
  return {
    least: 10 ** (median - LEAST_DISTANCE) * (1 + MARGIN),
    most: 10 ** (median + LEAST_DISTANCE) * (1 - MARGIN),
  };
}

interface Range {
  readonly lowest: number;
  readonly highest: number;
  readonly lowestUsual: number;
  readonly highestUsual: number;
}

function isFarApart({ lowest, highest, lowestUsual, highestUsual }: Range): boolean {
  const gap = 10 ** LEAST_GAP * (1 - MARGIN);
  return lowestUsual >= lowest * gap || highest >= highestUsual * gap;
}

/**
 * Whether the figures far from the median may be alone there. In most columns none is far, or those
 * go on from the usual ones: then no logarithm of every figure is taken.
 */
function mayLieOut(positive: Float64Array, median: number): boolean {
  const { least, most } = usualRange(median);
  let [lowest, highest, lowestUsual, highestUsual] = [Infinity, 0, Infinity, 0];
  for (const amount of positive) {
    if (amount < lowest) lowest = amount;
    if (amount > highest) highest = amount;
    if (amount <= least || amount >= most) continue;
    if (amount < lowestUsual) lowestUsual = amount;
    if (amount > highestUsual) highestUsual = amount;
  }
  return isFarApart({ lowest, highest, lowestUsual, highestUsual });
}

function findOutliers(
  amounts: ArrayLike<number>,
  positive: Float64Array,
  median: number
): readonly ScaleOutlier[] {
  const logs = positive.map(Math.log10);
  const spread = Math.max(1.4826 * medianOf(distancesTo(median, logs)), LEAST_SPREAD);
  const reach = Math.max(SPREADS_OUT * spread, LEAST_DISTANCE);
  const usual = logs.filter((log) => Math.abs(log - median) < reach);
  const outside = logs.length - usual.length;
  if (outside === 0 || outside > Math.max(1, logs.length * MOST_SHARE)) return [];
  return Array.from(amounts).flatMap((amount, index) => {
    const log = amount > 0 ? Math.log10(amount) : median;
    if (Math.abs(log - median) < reach) return [];
    const shift = Math.round((log - median) / 3);
    const moved = log - 3 * shift;
    const isAlone = usual.every((one) => Math.abs(one - log) >= LEAST_GAP);
    const fits = Math.abs(moved - median) <= 2 * spread;
    return shift !== 0 && isAlone && fits ? [{ index, shift }] : [];
  });
}

function distancesTo(median: number, logs: Float64Array): Float64Array {
  const distances = new Float64Array(logs.length);
  for (let at = 0; at < logs.length; at += 1) distances[at] = Math.abs((logs[at] ?? 0) - median);
  return distances;
}

/** The median of values on a scale that keeps their order; the values are moved about. */
function medianOf(values: Float64Array, scale: (value: number) => number = (value) => value) {
  const middle = Math.floor(values.length / 2);
  const upper = scale(selectAt(values, middle));
  if (values.length % 2 === 1) return upper;
  // What stands before the middle now is not above it.
  const lower = values
    .subarray(0, middle)
    .reduce((most, value) => Math.max(most, value), -Infinity);
  return (upper + scale(lower)) / 2;
}

/** The value that sorting would put at `at`; smaller ones stand before it then (Hoare's selection). */
function selectAt(values: Float64Array, at: number): number {
  let left = 0;
  let right = values.length - 1;
  while (left < right) {
    const pivot = values[(left + right) >> 1] ?? 0;
    let low = left;
    let high = right;
    // Smaller values go before larger ones: none up to `high` is above one from `low` on.
    while (low <= high) {
      while ((values[low] ?? 0) < pivot) low += 1;
      while ((values[high] ?? 0) > pivot) high -= 1;
      if (low > high) break;
      swap(values, low, high);
      low += 1;
      high -= 1;
    }
    if (at <= high) right = high;
    else if (at >= low) left = low;
    else break;
  }
  return values[at] ?? 0;
}

function swap(values: Float64Array, a: number, b: number): void {
  const moved = values[a] ?? 0;
  values[a] = values[b] ?? 0;
  values[b] = moved;
}
