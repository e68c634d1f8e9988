/** One piece of work to be timed. */
export interface Contender {
  readonly name: string;
  /** Rows it goes through in one run. */
  readonly rows: number;
  readonly run: () => unknown;
}

/** Median of its runs, in milliseconds. */
export interface Measured {
  readonly name: string;
  readonly rows: number;
  readonly milliseconds: number;
}

/** The middle one of some values. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN;
}

/**
 * Times contenders in turns, so that what slows the machine down meanwhile slows all of them.
 * The first round warms up and does not count.
 */
export async function measure(
  contenders: readonly Contender[],
  rounds: number
): Promise<readonly Measured[]> {
  const times = contenders.map((): number[] => []);
  for (let round = 0; round <= rounds; round += 1) {
    for (const [index, contender] of contenders.entries()) {
      const start = performance.now();
      await contender.run();
      if (round > 0) times[index]?.push(performance.now() - start);
    }
  }
  return contenders.map(({ name, rows }, index) => ({
    name,
    rows,
    milliseconds: medianOf(times[index] ?? []),
  }));
}
