/** Steps of a path, "./a\B.xlsx" as "a", "b.xlsx": letter case and composed accents say nothing. */
export function stepsOfPath(file: string): readonly string[] {
  const steps = file
    .normalize("NFC")
    .toLowerCase()
    .split(/[\\/]+/);
  return steps.filter((step) => step !== "" && step !== ".");
}

/** How many steps two paths share from their ends. */
export function countSharedSteps(a: readonly string[], b: readonly string[]): number {
  let count = 0;
  while (count < Math.min(a.length, b.length) && a.at(-1 - count) === b.at(-1 - count)) count += 1;
  return count;
}
