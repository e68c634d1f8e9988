import { dong, sumDong, type Dong } from "../money";
import type { Fact } from "../table";
import type { MoneyDifference } from "./definitions";

type Side = Readonly<Pick<MoneyDifference, "measure" | "year" | "level" | "type">>;

function keyOf({ measure, year, level, type }: Side): string {
  return JSON.stringify([measure, year, level, type]);
}

function sumsOf(facts: readonly Fact[]): ReadonlyMap<string, { readonly side: Side; sum: Dong }> {
  const sums = new Map<string, { readonly side: Side; sum: Dong }>();
  for (const { measure, year, level, type, amount } of facts) {
    const side = { measure, year, level, type };
    const before = sums.get(keyOf(side));
    if (before) before.sum = sumDong([before.sum, dong(amount)]);
    else sums.set(keyOf(side), { side, sum: dong(amount) });
  }
  return sums;
}

/** Sums of facts by measure, year and source that are not the same on both sides. */
export function compareFacts(
  before: readonly Fact[],
  after: readonly Fact[]
): readonly MoneyDifference[] {
  const [old, fresh] = [sumsOf(before), sumsOf(after)];
  const sides = new Map([...old, ...fresh].map(([key, { side }]) => [key, side]));
  return [...sides].flatMap(([key, side]) => {
    const sums = { before: old.get(key)?.sum ?? dong(0), after: fresh.get(key)?.sum ?? dong(0) };
    return sums.before === sums.after ? [] : [{ ...side, ...sums }];
  });
}
