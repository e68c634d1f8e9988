import { rememberList } from "./rememberList";

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
/** More of them are a second kind of figure, and no slip. */
const MOST_SHARE = 0.2;

/**
 * Finds figures that are a thousand (or a million) times off the others: far from the median by a robust
 * measure (median absolute deviation of the logarithms), alone there, and usual once they are
 * moved. Zero and negative figures are left out. Indexes are those of the list. A column that has
 * not changed is not gone through again.
 */
export const findScaleOutliers = rememberList(findOutliers);

function findOutliers(amounts: readonly number[]): readonly ScaleOutlier[] {
  const logs = amounts.flatMap((amount, index) =>
    amount > 0 ? [{ index, log: Math.log10(amount) }] : []
  );
  if (logs.length < FEWEST) return [];
  const median = medianOf(logs.map(({ log }) => log));
  const deviation = medianOf(logs.map(({ log }) => Math.abs(log - median)));
  const spread = Math.max(1.4826 * deviation, LEAST_SPREAD);
  const reach = Math.max(SPREADS_OUT * spread, LEAST_DISTANCE);
  const outside = logs.filter(({ log }) => Math.abs(log - median) >= reach);
  if (outside.length > Math.max(1, logs.length * MOST_SHARE)) return [];
  const usual = logs.filter(({ log }) => Math.abs(log - median) < reach).map(({ log }) => log);
  return outside.flatMap(({ index, log }) => {
    const shift = Math.round((log - median) / 3);
    const moved = log - 3 * shift;
    const isAlone = usual.every((one) => Math.abs(one - log) >= LEAST_GAP);
    const fits = Math.abs(moved - median) <= 2 * spread;
    return shift !== 0 && isAlone && fits ? [{ index, shift }] : [];
  });
}

function medianOf(values: readonly number[]): number {
  const sorted = Float64Array.from(values).sort();
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : (upper + (sorted[middle - 1] ?? 0)) / 2;
}
