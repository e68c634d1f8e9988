/** How often one letter was expected, read, and both at once. */
interface Count {
  expected: number;
  read: number;
  right: number;
}

/** Counts per letter over many strings of letters. */
export type Counts = Map<string, Count>;

function countOf(counts: Counts, letter: string): Count {
  const known = counts.get(letter);
  if (known) return known;
  const fresh = { expected: 0, read: 0, right: 0 };
  counts.set(letter, fresh);
  return fresh;
}

/** Counts what was read beside what was expected, place by place. */
export function countLetters(counts: Counts, read: string, expected: string): void {
  Array.from(expected).forEach((letter, index) => {
    const got = read[index] ?? "?";
    countOf(counts, letter).expected += 1;
    countOf(counts, got).read += 1;
    if (got === letter) countOf(counts, letter).right += 1;
  });
}

/** Share of places read right, in percent. */
export function shareRight(counts: Counts): number {
  let expected = 0;
  let right = 0;
  for (const count of counts.values()) {
    expected += count.expected;
    right += count.right;
  }
  return expected === 0 ? 100 : (100 * right) / expected;
}

function percent(part: number, whole: number): string {
  return (whole === 0 ? "–" : ((100 * part) / whole).toFixed(1)).padStart(10);
}

/** Lines of a table: kind, expected, precision, recall; the overall share last. */
export function printCounts(
  title: string,
  counts: Counts,
  names: ReadonlyMap<string, string>
): readonly string[] {
  const rows = [...counts].sort(([, a], [, b]) => b.expected - a.expected);
  return [
    `${title.padEnd(18)}${"expected".padStart(10)}${"precision".padStart(10)}${"recall".padStart(10)}`,
    ...rows.map(([letter, { expected, read, right }]) =>
      [
        (names.get(letter) ?? letter).padEnd(18),
        String(expected).padStart(10),
        percent(right, read),
        percent(right, expected),
      ].join("")
    ),
    `${"right".padEnd(18)}${shareRight(counts).toFixed(2).padStart(10)} %`,
  ];
}
